import { Internal } from '#platform/access';
import { announce, Handles } from '#platform/bus';
import type { Given, OwnedState } from '#platform/holdings';
import { Command } from '#platform/kernel';
import { DealsGiven } from '../domain/deals.events.ts';
import { GivenDeals } from '../domain/given-deals.ts';
import { Ownership } from './ownership.ts';

/** Many open deals get the owner and the team that are told for each, as by whoever may transfer every one of them: all of them, or none. What is won or lost stays with whoever won or lost it. */
@Internal()
export class GiveDeals extends Command {
  readonly deals!: readonly Given[];

  static of(deals: readonly Given[]): GiveDeals {
    return Object.assign(new GiveDeals(), { deals });
  }
}

@Handles(GiveDeals)
export class GiveDealsHandler {
  constructor(private readonly given: GivenDeals, private readonly ownership: Ownership) {}

  async execute({ deals }: GiveDeals): Promise<void> {
    const states = new Map(deals.map(({ id, state }) => [id, state as unknown as OwnedState]));
    const stamp = this.ownership.stamp();
    for (const deal of await this.given.locked([...states.keys()])) deal.pass(states.get(deal.id)!, stamp);
    announce(new DealsGiven([...states].map(([id, { ownerId }]) => ({ id, ownerId }))));
  }
}
