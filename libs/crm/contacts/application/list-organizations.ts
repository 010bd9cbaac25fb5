import { Requires } from '#platform/access';
import { PageQuery } from '#platform/fields';
import type { OrganizationRow } from './organization-record.ts';

@Requires('contacts.read')
export class ListOrganizations extends PageQuery<OrganizationRow> {}

/** The same list, its filter as nested JSON in the body. */
@Requires('contacts.read')
export class SearchOrganizations extends PageQuery<OrganizationRow> {}
