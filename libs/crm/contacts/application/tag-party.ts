import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Ids } from '#platform/fields';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { PartyParts, References } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';
import { kindOf, PartyCommand } from './party-command.ts';

/** Says which tags a party has. */
@Requires('contacts.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class TagParty extends PartyCommand {
  @Ids({ max: 100 }) readonly tagIds!: string[];
}

@Handles(TagParty)
export class TagPartyHandler {
  constructor(private readonly parts: PartyParts, private readonly references: References, private readonly ownership: Ownership) {}

  async execute(command: TagParty): Promise<string> {
    const party = await this.parts.party(kindOf(command), command.partyId, 'tags');
    await this.references.tags(command.tagIds, 'tagIds');
    party.tag(command.tagIds, this.ownership.stamp());
    return command.partyId;
  }
}
