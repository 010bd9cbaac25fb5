import { Handles, Reads } from '#platform/bus';
import { Requires } from '#platform/access';
import { PageQuery, type Page } from '#platform/fields';
import { userKind, type UserRecord } from './user-record.ts';

@Requires('identity.read')
export class ListUsers extends PageQuery<UserRecord> {}

@Handles(ListUsers)
export class ListUsersSql {
  constructor(private readonly reads: Reads) {}

  execute(query: ListUsers): Promise<Page<UserRecord>> {
    return this.reads.page(userKind, query);
  }
}
