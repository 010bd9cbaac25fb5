import { Handles, Reads } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { columnsOf } from './directory-kind.ts';
import { userKind, type UserRecord } from './user-record.ts';

@Requires('identity.read')
@Refuses(ResourceNotFound)
export class GetUser extends Query<UserRecord> {
  @FromPath() readonly userId!: string;
}

@Handles(GetUser)
export class GetUserSql {
  constructor(private readonly reads: Reads) {}

  async execute({ userId }: GetUser): Promise<UserRecord> {
    const [user] = await this.reads.rows<UserRecord>(`select ${columnsOf(userKind)} from ${userKind.table} r where r.id = $1`, [userId]);
    if (!user) throw new ResourceNotFound();
    return user;
  }
}
