import { Refuses, RefusesKeys, Requires } from '#platform/access';
import { Handles, Reads } from '#platform/bus';
import { FromPath, Id, Instant, Many, Text } from '#platform/fields';
import { Clock, Query, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { PersonRequired } from '../domain/identity.errors.ts';
import { apiKeyKind, ApiKeyRecord } from './api-key-record.ts';
import { DelegationRecord } from './delegation-record.ts';
import { columnsOf, instant } from './directory-kind.ts';

export class OpenSession {
  @Id() readonly id!: string;
  @Text() readonly ip!: string;
  @Text() readonly userAgent!: string;
  @Instant() readonly createdAt!: string;
  @Instant() readonly lastSeenAt!: string;
}

/** The doors through which somebody comes in now: where he is signed in, his keys that still open, and who stands in for whom. */
export class UserAccess {
  @Many(() => OpenSession) readonly sessions!: OpenSession[];
  @Many(() => ApiKeyRecord, { description: 'Neither revoked nor expired.' }) readonly apiKeys!: ApiKeyRecord[];
  @Many(() => DelegationRecord, { description: 'Now or later: for him, or he for others.' }) readonly delegations!: DelegationRecord[];
}

/** Of a colleague, for whoever looks after accounts. */
@Requires('identity.administer')
@RefusesKeys(PersonRequired)
@Refuses(ResourceNotFound)
export class GetUserAccess extends Query<UserAccess> {
  @FromPath() readonly userId!: string;
}

@Handles(GetUserAccess)
export class GetUserAccessSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ userId }: GetUserAccess): Promise<UserAccess> {
    const sql = new SqlText();
    const [user, now, today] = [sql.bind(userId, 'uuid'), sql.bind(this.clock.now(), 'timestamptz'), sql.bind(this.clock.today(), 'date')];
    const sessions = `select s.id, s.ip, s.user_agent as "userAgent", ${instant('s.created_at')} as "createdAt", ${instant('s.last_seen_at')} as "lastSeenAt" from identity.sessions s where s.user_id = ${user} and s.ended_at is null and s.expires_at > ${now} order by s.last_seen_at desc, s.id limit 100`;
    const keys = `select ${columnsOf(apiKeyKind)} from ${apiKeyKind.table} r where r.user_id = ${user} and r.revoked_at is null and r.expires_at > ${now} order by r.created_at desc, r.id limit 100`;
    const delegations = `select d.id, d.from_user_id as "fromUserId", f.display_name as "fromName", d.to_user_id as "toUserId", t.display_name as "toName", d.permissions, d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", d.reason, true as "mayEnd"
      from identity.delegations d join identity.user_card f on f.id = d.from_user_id join identity.user_card t on t.id = d.to_user_id where d.ended_at is null and d.ends_on >= ${today} and ${user} in (d.from_user_id, d.to_user_id) order by d.starts_on, d.id limit 100`;
    const all = (rows: string): string => `coalesce((select json_agg(x) from (${rows}) x), '[]')`;
    const [found] = await this.reads.rows<UserAccess>(`select ${all(sessions)} as sessions, ${all(keys)} as "apiKeys", ${all(delegations)} as delegations from identity.user_card u where u.id = ${user}`, sql.values);
    if (!found) throw new ResourceNotFound();
    return found;
  }
}
