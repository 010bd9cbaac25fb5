import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { AccessDenied, Clock } from '#platform/kernel';
import { DealReferences } from '../domain/ports.ts';
import type { Stamp } from '../domain/stamp.ts';

/** Whose a new deal is: the one who opens it, or whom somebody with the right to transfer names. */
@Injectable()
export class Ownership {
  constructor(private readonly references: DealReferences, private readonly clock: Clock) {}

  async ofNew({ ownerId, teamId }: { ownerId?: string | undefined; teamId?: string | null | undefined }): Promise<{ ownerId: string | null; teamId: string | null }> {
    const actor = currentActor();
    const owner = ownerId ?? actor.userId;
    if (owner !== actor.userId && !actor.grants.has('deals.transfer')) throw new AccessDenied('deals.transfer');
    if (owner && owner !== actor.userId) await this.references.users([owner], 'ownerId');
    if (teamId) await this.references.team(teamId, 'teamId');
    return { ownerId: owner, teamId: teamId === undefined && owner ? await this.references.teamOf(owner) : (teamId ?? null) };
  }

  stamp(): Stamp {
    return { at: this.clock.now(), byId: currentActor().userId };
  }
}
