import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Ids } from '#platform/fields';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { PartyParts, References } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';
import { kindOf, PartyCommand } from './party-command.ts';

/** Says which business lines a party belongs to. */
@Requires('contacts.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class PlacePartyInLines extends PartyCommand {
  @Ids({ max: 100 }) readonly businessLineIds!: string[];
}

@Handles(PlacePartyInLines)
export class PlacePartyInLinesHandler {
  constructor(private readonly parts: PartyParts, private readonly references: References, private readonly ownership: Ownership) {}

  async execute(command: PlacePartyInLines): Promise<string> {
    const party = await this.parts.party(kindOf(command), command.partyId, 'businessLines');
    await this.references.businessLines(command.businessLineIds, 'businessLineIds');
    party.placeInLines(command.businessLineIds, this.ownership.stamp());
    return command.partyId;
  }
}
