import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { OrganizationRecord } from './organization-record.ts';

@Requires('contacts.read')
@Refuses(ResourceNotFound)
export class GetOrganization extends Query<OrganizationRecord> {
  @FromPath() readonly organizationId!: string;

  static of(organizationId: string): GetOrganization {
    return Object.assign(new GetOrganization(), { organizationId });
  }
}
