import { Internal } from '#platform/access';
import { announce, Handles } from '#platform/bus';
import type { Given } from '#platform/holdings';
import { Command } from '#platform/kernel';
import { ActivitiesGiven } from '../domain/activities.events.ts';
import { GivenActivities } from '../domain/given-activities.ts';
import type { Keepers } from '../domain/commitment.ts';
import { Ownership } from './ownership.ts';

/** Many open promises get those who watch over them and those of us who gave or got them, as by whoever may change every one of them: all of them, or none. */
@Internal()
export class GivePromises extends Command {
  readonly promises!: readonly Given[];

  static of(promises: readonly Given[]): GivePromises {
    return Object.assign(new GivePromises(), { promises });
  }
}

@Handles(GivePromises)
export class GivePromisesHandler {
  constructor(private readonly given: GivenActivities, private readonly ownership: Ownership) {}

  async execute({ promises }: GivePromises): Promise<void> {
    const states = new Map(promises.map(({ id, state }) => [id, state as unknown as Keepers]));
    const stamp = this.ownership.stamp();
    for (const promise of await this.given.promises([...states.keys()])) promise.pass(states.get(promise.id)!, stamp);
    announce(new ActivitiesGiven('promise', [...states].map(([id, { ownerId }]) => ({ id, ownerId }))));
  }
}
