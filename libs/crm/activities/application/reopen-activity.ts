import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { NothingToReopen } from '../domain/activities.errors.ts';
import { Activities } from '../domain/ports.ts';
import { Facts } from './facts.ts';
import { Ownership } from './ownership.ts';

/** Takes back that it was done or cancelled: it is planned as it was, and what came of it is forgotten. A next step that was planned with the result stays. */
@Requires('activities.change')
@Refuses(ResourceNotFound, NothingToReopen)
export class ReopenActivity extends Command<string> {
  @FromPath() readonly activityId!: string;
}

@Handles(ReopenActivity)
export class ReopenActivityHandler {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership) {}

  async execute({ activityId }: ReopenActivity): Promise<string> {
    const activity = await this.activities.get(activityId);
    this.facts.refuseClosed({ status: true, outcome: activity.outcomeId ?? undefined, outcomeNote: activity.outcomeNote ?? undefined });
    activity.reopen(this.ownership.stamp());
    return activityId;
  }
}
