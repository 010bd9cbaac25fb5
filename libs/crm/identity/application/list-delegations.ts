import { reachOf, SignedIn } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, Query } from '#platform/kernel';
import { SqlText } from '#platform/records';
import type { DelegationRecord } from './delegation-record.ts';

/** Who stands in for whom, now and later: for me, I for others, and for those whose deputy I may appoint. */
@SignedIn('one’s own deputies, and those of whom one may appoint them for')
export class ListDelegations extends Query<Page<DelegationRecord>> {}

@Handles(ListDelegations)
export class ListDelegationsSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<Page<DelegationRecord>> {
    const actor = currentActor();
    const reach = reachOf(actor, 'identity.delegate');
    const sql = new SqlText();
    const me = sql.bind(actor.userId, 'uuid');
    const may = reach.all ? 'true' : `d.from_user_id = any(${sql.bind(reach.owners, 'uuid[]')})`;
    const text = `select d.id, d.from_user_id as "fromUserId", f.display_name as "fromName", d.to_user_id as "toUserId", t.display_name as "toName", d.permissions, d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", d.reason, (${may} or d.to_user_id = ${me}) as "mayEnd"
      from identity.delegations d join identity.user_card f on f.id = d.from_user_id join identity.user_card t on t.id = d.to_user_id
      where d.ended_at is null and d.ends_on >= ${sql.bind(this.clock.today(), 'date')} and (d.from_user_id = ${me} or d.to_user_id = ${me} or ${may}) order by d.starts_on, d.id`;
    return { items: await this.reads.rows<DelegationRecord>(text, sql.values), nextCursor: null };
  }
}
