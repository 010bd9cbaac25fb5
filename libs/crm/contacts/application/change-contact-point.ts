import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Flag, FromPath, Text } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { contactPointLabels } from '../domain/contact-point.ts';
import { PartyParts } from '../domain/ports.ts';
import { ContactCard } from './contact-card.ts';
import { Ownership } from './ownership.ts';
import { kindOf, PartyCommand } from './party-command.ts';

@Requires('contacts.change')
@Refuses(ResourceNotFound)
export class ChangeContactPoint extends PartyCommand {
  @FromPath() readonly contactPointId!: string;
  @Text({ optional: true, min: 1, max: 500 }) readonly value?: string;
  @Choice(contactPointLabels, { optional: true }) readonly label?: string;
  @Flag({ optional: true }) readonly isPrimary?: boolean;
}

@Handles(ChangeContactPoint)
export class ChangeContactPointHandler {
  constructor(private readonly parts: PartyParts, private readonly cards: ContactCard, private readonly ownership: Ownership) {}

  async execute(command: ChangeContactPoint): Promise<string> {
    const { partyId, contactPointId, value, label, isPrimary } = command;
    const party = await this.parts.party(kindOf(command), partyId, 'contactPoints');
    const stamp = this.ownership.stamp();
    const points = await this.parts.contactPoints(partyId);
    const point = this.cards.chosen(points, contactPointId);
    point.correct({ value, label }, stamp.at);
    if (isPrimary === true) await this.cards.prefer(points, point, stamp.at);
    if (isPrimary === false) point.correct({ isPrimary }, stamp.at);
    this.cards.summarize(party, points, stamp);
    return partyId;
  }
}
