import { Handles, Reads } from '#platform/bus';
import { Requires } from '#platform/access';
import { PageQuery, type Page } from '#platform/fields';
import { roleKind, type RoleRecord } from './role-record.ts';

@Requires('identity.read')
export class ListRoles extends PageQuery<RoleRecord> {}

@Handles(ListRoles)
export class ListRolesSql {
  constructor(private readonly reads: Reads) {}

  execute(query: ListRoles): Promise<Page<RoleRecord>> {
    return this.reads.page(roleKind, query);
  }
}
