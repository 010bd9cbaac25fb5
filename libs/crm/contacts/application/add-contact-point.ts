import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Flag, Text } from '#platform/fields';
import { newId, ResourceNotFound } from '#platform/kernel';
import { ContactPoint, contactPointKinds, contactPointLabels, type ContactPointKind } from '../domain/contact-point.ts';
import { PartyParts } from '../domain/ports.ts';
import { ContactCard } from './contact-card.ts';
import { Ownership } from './ownership.ts';
import { kindOf, PartyCommand } from './party-command.ts';

@Requires('contacts.change')
@Refuses(ResourceNotFound)
export class AddContactPoint extends PartyCommand {
  @Choice(contactPointKinds) readonly kind!: ContactPointKind;
  @Text({ max: 500 }) readonly value!: string;
  @Choice(contactPointLabels, { optional: true }) readonly label?: string;
  @Flag({ optional: true }) readonly isPrimary?: boolean;
}

@Handles(AddContactPoint)
export class AddContactPointHandler {
  constructor(private readonly parts: PartyParts, private readonly cards: ContactCard, private readonly ownership: Ownership) {}

  async execute(command: AddContactPoint): Promise<string> {
    const { partyId, kind, value, label = 'work', isPrimary } = command;
    const party = await this.parts.party(kindOf(command), partyId, 'contactPoints');
    this.cards.refuseClosed(kindOf(command), kind);
    const stamp = this.ownership.stamp();
    const points = await this.parts.contactPoints(partyId);
    const point = ContactPoint.add(newId(), kindOf(command), partyId, { kind, value, label, isPrimary: false }, stamp.at);
    if (isPrimary ?? !points.some((each) => each.kind === kind)) await this.cards.prefer(points, point, stamp.at);
    this.parts.add(point);
    this.cards.summarize(party, [...points, point], stamp);
    return partyId;
  }
}
