import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Day, Flag, Id, Many, Nested, Text } from '#platform/fields';
import { DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { contactPointKinds, contactPointLabels, type ContactPointKind } from '../domain/contact-point.ts';
import { Person } from '../domain/person.ts';
import { Persons, References } from '../domain/ports.ts';
import { Career } from './career.ts';
import { ContactCard } from './contact-card.ts';
import { Ownership } from './ownership.ts';
import { PersonFieldsCommand } from './person-fields.ts';

export class NewContactPoint {
  @Choice(contactPointKinds) readonly kind!: ContactPointKind;
  @Text({ max: 500 }) readonly value!: string;
  @Choice(contactPointLabels, { optional: true }) readonly label?: string;
  @Flag({ optional: true }) readonly isPrimary?: boolean;
}

export class NewEmployment {
  @Id() readonly organizationId!: string;
  @Text({ optional: true, nullable: true, max: 300 }) readonly jobTitle?: string | null;
  @Text({ optional: true, nullable: true, max: 300 }) readonly department?: string | null;
  @Day({ optional: true, nullable: true }) readonly startDate?: string | null;
}

@Requires('contacts.create')
@Refuses(DuplicateRefused, ReferenceNotFound)
export class AddPerson extends PersonFieldsCommand<string> {
  @Id({ optional: true }) readonly id?: string;
  @Id({ optional: true }) readonly ownerId?: string;
  @Id({ optional: true, nullable: true }) readonly teamId?: string | null;
  @Many(() => NewContactPoint, { optional: true, max: 50 }) readonly contactPoints?: NewContactPoint[];
  @Nested(() => NewEmployment, { optional: true }) readonly employment?: NewEmployment;
}

@Handles(AddPerson)
export class AddPersonHandler {
  constructor(private readonly persons: Persons, private readonly references: References, private readonly ownership: Ownership, private readonly cards: ContactCard, private readonly career: Career) {}

  async execute({ id = newId(), ownerId, teamId, contactPoints = [], employment, ...fields }: AddPerson): Promise<string> {
    refuseClosedFields('person', { ...fields, ...(contactPoints.length > 0 && { contactPoints }), ...(employment && { employments: true }) });
    this.cards.refuseClosed('person', ...contactPoints.map((each) => each.kind));
    if (fields.tierId) await this.references.tier(fields.tierId, 'tierId');
    if (fields.territoryId) await this.references.territory(fields.territoryId, 'territoryId');
    const stamp = this.ownership.stamp();
    const name = fields.displayName || fields.givenName || fields.familyName ? {} : { displayName: contactPoints[0]?.value };
    const person = Person.add(id, { ...fields, ...name }, await this.ownership.ofNew({ ownerId, teamId }), stamp);
    this.persons.add(person);
    this.cards.fill(person, 'person', contactPoints, stamp);
    if (employment) await this.career.begin(person, { ...employment, isPrimary: true }, stamp, 'employment/');
    return id;
  }
}
