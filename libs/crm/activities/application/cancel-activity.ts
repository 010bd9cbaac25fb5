import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Text } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { ActivityNotPlanned } from '../domain/activities.errors.ts';
import { Activities } from '../domain/ports.ts';
import { Facts } from './facts.ts';
import { Ownership } from './ownership.ts';

/** It will not take place. The note says why and stands as its result. */
@Requires('activities.change')
@Refuses(ResourceNotFound, ActivityNotPlanned)
export class CancelActivity extends Command<string> {
  @FromPath() readonly activityId!: string;
  @Text({ optional: true, nullable: true, max: 20_000 }) readonly note?: string | null;
}

@Handles(CancelActivity)
export class CancelActivityHandler {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership) {}

  async execute({ activityId, note = null }: CancelActivity): Promise<string> {
    const activity = await this.activities.get(activityId);
    this.facts.refuseClosed({ status: true, outcomeNote: note ?? undefined });
    activity.cancel(note, this.ownership.stamp());
    return activityId;
  }
}
