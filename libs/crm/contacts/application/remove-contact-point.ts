import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { PartyParts } from '../domain/ports.ts';
import { ContactCard } from './contact-card.ts';
import { Ownership } from './ownership.ts';
import { kindOf, PartyCommand } from './party-command.ts';

@Requires('contacts.change')
@Refuses(ResourceNotFound)
export class RemoveContactPoint extends PartyCommand {
  @FromPath() readonly contactPointId!: string;
}

@Handles(RemoveContactPoint)
export class RemoveContactPointHandler {
  constructor(private readonly parts: PartyParts, private readonly cards: ContactCard, private readonly ownership: Ownership) {}

  async execute(command: RemoveContactPoint): Promise<string> {
    const party = await this.parts.party(kindOf(command), command.partyId, 'contactPoints');
    const stamp = this.ownership.stamp();
    const points = await this.parts.contactPoints(command.partyId);
    const point = this.cards.chosen(points, command.contactPointId);
    const heir = point.isPrimary ? points.find((each) => each !== point && each.kind === point.kind) : undefined;
    point.remove(stamp.at);
    if (heir) await this.cards.prefer(points, heir, stamp.at);
    this.cards.summarize(party, points, stamp);
    return command.partyId;
  }
}
