import { Internal } from '#platform/access';
import { announce, Handles } from '#platform/bus';
import type { Given } from '#platform/holdings';
import { Command } from '#platform/kernel';
import { ActivitiesGiven } from '../domain/activities.events.ts';
import type { Owner } from '../domain/activity.ts';
import { GivenActivities } from '../domain/given-activities.ts';
import { Ownership } from './ownership.ts';

/** Many planned activities get the owner and the team that are told for each, as by whoever may change every one of them: all of them, or none. */
@Internal()
export class GiveActivities extends Command {
  readonly activities!: readonly Given[];

  static of(activities: readonly Given[]): GiveActivities {
    return Object.assign(new GiveActivities(), { activities });
  }
}

@Handles(GiveActivities)
export class GiveActivitiesHandler {
  constructor(private readonly given: GivenActivities, private readonly ownership: Ownership) {}

  async execute({ activities }: GiveActivities): Promise<void> {
    const states = new Map(activities.map(({ id, state }) => [id, state as unknown as Owner]));
    const stamp = this.ownership.stamp();
    for (const activity of await this.given.activities([...states.keys()])) activity.handTo(states.get(activity.id)!, stamp);
    announce(new ActivitiesGiven('activity', [...states].map(([id, { ownerId }]) => ({ id, ownerId }))));
  }
}
