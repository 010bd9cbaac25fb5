import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Id, Many, Text } from '#platform/fields';
import { DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { Organization } from '../domain/organization.ts';
import { Organizations, References } from '../domain/ports.ts';
import { NewContactPoint } from './add-person.ts';
import { ContactCard } from './contact-card.ts';
import { OrganizationFieldsCommand } from './organization-fields.ts';
import { Ownership } from './ownership.ts';
import { Parentage } from './relations/parentage.ts';

@Requires('contacts.create')
@Refuses(DuplicateRefused, ReferenceNotFound)
export class AddOrganization extends OrganizationFieldsCommand<string> {
  @Id({ optional: true }) readonly id?: string;
  @Text({ max: 500, example: 'Acme GmbH' }) readonly name!: string;
  @Id({ optional: true }) readonly ownerId?: string;
  @Id({ optional: true, nullable: true }) readonly teamId?: string | null;
  @Many(() => NewContactPoint, { optional: true, max: 50 }) readonly contactPoints?: NewContactPoint[];
}

@Handles(AddOrganization)
export class AddOrganizationHandler {
  constructor(private readonly organizations: Organizations, private readonly references: References, private readonly ownership: Ownership, private readonly cards: ContactCard, private readonly parentage: Parentage) {}

  async execute({ id = newId(), ownerId, teamId, contactPoints = [], ...fields }: AddOrganization): Promise<string> {
    refuseClosedFields('organization', { ...fields, ...(contactPoints.length > 0 && { contactPoints }) });
    this.cards.refuseClosed('organization', ...contactPoints.map((each) => each.kind));
    if (fields.tierId) await this.references.tier(fields.tierId, 'tierId');
    if (fields.territoryId) await this.references.territory(fields.territoryId, 'territoryId');
    if (fields.parentOrganizationId) await this.references.organization(fields.parentOrganizationId, 'parentOrganizationId');
    const stamp = this.ownership.stamp();
    const organization = Organization.add(id, fields, await this.ownership.ofNew({ ownerId, teamId }), stamp);
    this.organizations.add(organization);
    this.parentage.begin(organization, stamp);
    this.cards.fill(organization, 'organization', contactPoints, stamp);
    return id;
  }
}
