import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Flag, FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { Activities } from '../domain/ports.ts';
import { Facts } from './facts.ts';
import { Ownership } from './ownership.ts';

/** Keeps an activity at the head of the timelines it is in, for everybody; or lets it go. */
@Requires('activities.change')
@Refuses(ResourceNotFound)
export class PinActivity extends Command<string> {
  @FromPath() readonly activityId!: string;
  @Flag() readonly isPinned!: boolean;
}

@Handles(PinActivity)
export class PinActivityHandler {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership) {}

  async execute({ activityId, isPinned }: PinActivity): Promise<string> {
    const activity = await this.activities.get(activityId);
    this.facts.refuseClosed({ isPinned });
    activity.pin(isPinned, this.ownership.stamp());
    return activityId;
  }
}
