import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { ResourceNotFound } from '#platform/kernel';
import { Organizations, Persons } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';
import { PartyCommand } from './party-command.ts';

/** Takes a party out of sight. Nothing is physically deleted: it can be restored. */
@Requires('contacts.remove')
@Refuses(ResourceNotFound)
export class RemoveParty extends PartyCommand {}

@Handles(RemoveParty)
export class RemovePartyHandler {
  constructor(private readonly persons: Persons, private readonly organizations: Organizations, private readonly ownership: Ownership) {}

  async execute({ parties, partyId }: RemoveParty): Promise<string> {
    const party = parties === 'persons' ? await this.persons.get(partyId) : await this.organizations.get(partyId);
    party.remove(this.ownership.stamp());
    return partyId;
  }
}
