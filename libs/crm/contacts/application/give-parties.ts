import { Internal } from '#platform/access';
import { announce, Handles } from '#platform/bus';
import type { Given, OwnedState } from '#platform/holdings';
import { Command } from '#platform/kernel';
import { PartiesGiven } from '../domain/contacts.events.ts';
import type { PartyKind } from '../domain/party.ts';
import { GivenParties } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';

/** Many parties of one kind get the owner and the team that are told for each, as by whoever may transfer every one of them: all of them, or none. */
@Internal()
export class GiveParties extends Command {
  readonly kind!: PartyKind;
  readonly parties!: readonly Given[];

  static of(kind: PartyKind, parties: readonly Given[]): GiveParties {
    return Object.assign(new GiveParties(), { kind, parties });
  }
}

@Handles(GiveParties)
export class GivePartiesHandler {
  constructor(private readonly given: GivenParties, private readonly ownership: Ownership) {}

  async execute({ kind, parties }: GiveParties): Promise<void> {
    const states = new Map(parties.map(({ id, state }) => [id, state as unknown as OwnedState]));
    const stamp = this.ownership.stamp();
    for (const party of await this.given.locked(kind, [...states.keys()])) party.pass(states.get(party.id)!, stamp);
    announce(new PartiesGiven(kind, [...states].map(([id, { ownerId }]) => ({ id, ownerId }))));
  }
}
