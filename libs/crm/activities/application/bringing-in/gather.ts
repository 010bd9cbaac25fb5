import { Injectable } from '@nestjs/common';
import { isWithin, reachOf } from '#platform/access';
import { currentActor } from '#platform/bus';
import type { Activity } from '../../domain/activity.ts';
import { ActivityNames, KnownActivities, type ActivityKey } from '../../domain/known-activities.ts';
import { Ownership } from '../ownership.ts';
import type { ActivityDraft } from './activity-draft.ts';
import type { Named } from './surroundings.ts';

const words = (drafts: readonly ActivityDraft[], field: 'owner' | 'deal', as: (word: string) => string): string[] => [...new Set(drafts.flatMap((draft) => (draft[field] === null ? [] : [as(draft[field])])))];

/** Gathers, in a few statements for all drafts, what they name and which activities they may be about. */
@Injectable()
export class Gather {
  constructor(private readonly known: KnownActivities, private readonly names: ActivityNames, private readonly ownership: Ownership) {}

  async named(drafts: readonly ActivityDraft[]): Promise<Named> {
    const actor = currentActor();
    return {
      read: reachOf(actor, 'activities.read'), change: reachOf(actor, 'activities.change'), mayCreate: actor.grants.has('activities.create'), closed: actor.mask.readOnly, stamp: this.ownership.stamp(), self: await this.ownership.ofNew(undefined),
      owners: await this.names.owners(words(drafts, 'owner', (word) => word.toLowerCase())), outcomes: await this.names.outcomes(), deals: await this.names.deals(words(drafts, 'deal', (word) => word)),
    };
  }

  /** Of the activities with these keys those within what the actor sees. */
  async around(keys: readonly ActivityKey[], { read }: Named): Promise<Activity[]> {
    const seen = (await this.known.matches(keys)).filter((match) => isWithin(read, match));
    return this.known.activities(seen.map(({ id }) => id));
  }
}
