import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { ResourceNotFound } from '#platform/kernel';
import { Organizations, Persons } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';
import { PartyCommand } from './party-command.ts';

@Requires('contacts.remove')
@Refuses(ResourceNotFound)
export class RestoreParty extends PartyCommand {}

@Handles(RestoreParty)
export class RestorePartyHandler {
  constructor(private readonly persons: Persons, private readonly organizations: Organizations, private readonly ownership: Ownership) {}

  async execute({ parties, partyId }: RestoreParty): Promise<string> {
    const party = parties === 'persons' ? await this.persons.getRemoved(partyId) : await this.organizations.getRemoved(partyId);
    party.restore(this.ownership.stamp());
    return partyId;
  }
}
