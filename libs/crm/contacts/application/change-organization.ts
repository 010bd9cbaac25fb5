import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Text } from '#platform/fields';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Organizations, References } from '../domain/ports.ts';
import { OrganizationFieldsCommand } from './organization-fields.ts';
import { Ownership } from './ownership.ts';
import { Parentage } from './relations/parentage.ts';

@Requires('contacts.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class ChangeOrganization extends OrganizationFieldsCommand<string> {
  @FromPath() readonly organizationId!: string;
  @Text({ optional: true, min: 1, max: 500 }) readonly name?: string;
}

@Handles(ChangeOrganization)
export class ChangeOrganizationHandler {
  constructor(private readonly organizations: Organizations, private readonly references: References, private readonly ownership: Ownership, private readonly parentage: Parentage) {}

  async execute({ organizationId, ...fields }: ChangeOrganization): Promise<string> {
    const organization = await this.organizations.get(organizationId);
    refuseClosedFields('organization', fields);
    if (fields.tierId) await this.references.tier(fields.tierId, 'tierId');
    if (fields.territoryId) await this.references.territory(fields.territoryId, 'territoryId');
    if (fields.parentOrganizationId) await this.references.parent(fields.parentOrganizationId, organizationId, 'parentOrganizationId');
    const stamp = this.ownership.stamp();
    if (fields.parentOrganizationId !== undefined) await this.parentage.follow(organization, fields.parentOrganizationId, stamp);
    organization.correct(fields, stamp);
    return organizationId;
  }
}
