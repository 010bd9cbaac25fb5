import { Handles, Reads } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { roleKind, type RoleRecord } from './role-record.ts';

@Requires('identity.read')
@Refuses(ResourceNotFound)
export class GetRole extends Query<RoleRecord> {
  @FromPath() readonly roleId!: string;
}

@Handles(GetRole)
export class GetRoleSql {
  constructor(private readonly reads: Reads) {}

  execute({ roleId }: GetRole): Promise<RoleRecord> {
    return this.reads.record(roleKind, roleId);
  }
}
