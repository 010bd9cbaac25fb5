import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Id } from '#platform/fields';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { PartyParts, References } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';
import { kindOf, PartyCommand } from './party-command.ts';

/** Gives a party to another owner, and to that owner's team unless one is named. */
@Requires('contacts.transfer')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class AssignParty extends PartyCommand {
  @Id() readonly ownerId!: string;
  @Id({ optional: true, nullable: true }) readonly teamId?: string | null;
}

@Handles(AssignParty)
export class AssignPartyHandler {
  constructor(private readonly parts: PartyParts, private readonly references: References, private readonly ownership: Ownership) {}

  async execute(command: AssignParty): Promise<string> {
    const party = await this.parts.party(kindOf(command), command.partyId, 'owner');
    await this.references.user(command.ownerId, 'ownerId');
    if (command.teamId) await this.references.team(command.teamId, 'teamId');
    const teamId = command.teamId === undefined ? await this.references.teamOf(command.ownerId) : command.teamId;
    party.assign(command.ownerId, teamId, this.ownership.stamp());
    return command.partyId;
  }
}
