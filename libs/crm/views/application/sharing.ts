import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { AccessDenied, ReferenceNotFound } from '#platform/kernel';
import type { Sharing, Visibility } from '../domain/saved-view.ts';
import { SavedViews } from '../domain/saved-views.ts';
import { TeamToShareWith } from '../domain/views.errors.ts';

/** With whom a view may be shared by whoever acts. */
@Injectable()
export class SharingRules {
  constructor(private readonly views: SavedViews) {}

  /** @throws AccessDenied, TeamToShareWith, ReferenceNotFound */
  async of(visibility: Visibility, teamId: string | null | undefined): Promise<Sharing> {
    if (visibility === 'private') return { visibility, teamId: null };
    if (!currentActor().grants.has('views.share')) throw new AccessDenied('views.share');
    if (visibility === 'public') return { visibility, teamId: null };
    const teams = await this.views.ownTeams();
    const team = teamId ?? (teams.length === 1 ? teams[0]! : null);
    if (!team) throw new TeamToShareWith();
    if (!teams.includes(team)) throw ReferenceNotFound.at('teamId');
    return { visibility, teamId: team };
  }
}
