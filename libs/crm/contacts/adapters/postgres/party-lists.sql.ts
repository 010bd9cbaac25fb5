import { Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { GetOrganization } from '../../application/get-organization.ts';
import { GetPerson } from '../../application/get-person.ts';
import { ListOrganizations, SearchOrganizations } from '../../application/list-organizations.ts';
import { ListPersons, SearchPersons } from '../../application/list-persons.ts';
import type { OrganizationRecord, OrganizationRow } from '../../application/organization-record.ts';
import type { PersonRecord, PersonRow } from '../../application/party-record.ts';
import { OrganizationKind } from '../../kinds/organization.kind.ts';
import { PersonKind } from '../../kinds/person.kind.ts';

@Handles(ListPersons)
export class ListPersonsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: ListPersons): Promise<Page<PersonRow>> { return this.reads.page(PersonKind, query); }
}

@Handles(SearchPersons)
export class SearchPersonsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: SearchPersons): Promise<Page<PersonRow>> { return this.reads.page(PersonKind, query); }
}

@Handles(GetPerson)
export class GetPersonSql {
  constructor(private readonly reads: Reads) {}
  execute({ personId }: GetPerson): Promise<PersonRecord> { return this.reads.record(PersonKind, personId); }
}

@Handles(ListOrganizations)
export class ListOrganizationsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: ListOrganizations): Promise<Page<OrganizationRow>> { return this.reads.page(OrganizationKind, query); }
}

@Handles(SearchOrganizations)
export class SearchOrganizationsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: SearchOrganizations): Promise<Page<OrganizationRow>> { return this.reads.page(OrganizationKind, query); }
}

@Handles(GetOrganization)
export class GetOrganizationSql {
  constructor(private readonly reads: Reads) {}
  execute({ organizationId }: GetOrganization): Promise<OrganizationRecord> { return this.reads.record(OrganizationKind, organizationId); }
}
