import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { GetLiftRequest, ListLiftRequests, type LiftRequestRecord } from '../../application/brakes/list-lift-requests.ts';
import { columnsOf, directoryKind, instant } from '../../application/directory-kind.ts';
import { NewestFirst } from '../../application/newest-first.ts';

const named = (id: string): string => `(select u.display_name from identity.users u where u.id = ${id})`;
const kind = directoryKind('lift-request', 'identity.lift_requests', 'identity.read', {
  id: { select: 'r.id' }, userId: { select: 'r.user_id' }, userName: { select: named('r.user_id') }, reason: { select: 'r.reason' }, seen: { select: 'r.seen' }, norm: { select: 'r.norm' },
  state: { select: 'r.state', filter: { on: 'r.state', as: 'text' } }, until: { select: instant('r.until') }, decidedByName: { select: named('r.decided_by_id') }, createdAt: { select: instant('r.created_at') },
});

/** One's own, those of everybody below, and all of them for whoever administers. */
function shownTo(sql: SqlText, today: string): string {
  const actor = currentActor();
  const me = sql.bind(actor.userId, 'uuid');
  const below = `r.user_id in (with recursive below as (select p.id from identity.positions p join identity.users m on m.id = ${me} and p.parent_id = m.position_id union select p.id from identity.positions p join below b on p.parent_id = b.id)
    select u.id from identity.users u join below b on u.position_id = b.id)`;
  const administers = `exists (select from identity.users m join identity.roles a on a.id = any(identity.roles_held(m.role_ids, m.role_terms, ${sql.bind(today, 'date')})) where m.id = ${me} and a.permissions @> '[{"name": "identity.administer"}]')`;
  return `(r.user_id = ${me} or ${below} or ${administers})`;
}

@Handles(ListLiftRequests)
export class ListLiftRequestsSql {
  constructor(private readonly newestFirst: NewestFirst, private readonly clock: Clock) {}

  async execute(query: ListLiftRequests): Promise<Page<LiftRequestRecord>> {
    const page = await this.newestFirst.page<LiftRequestRecord>(kind, query, (sql) => [shownTo(sql, this.clock.today())]);
    const { userId } = currentActor();
    // Of what is seen, all but one's own is of somebody below.
    return { ...page, items: page.items.map((each) => ({ ...each, mayDecide: each.userId !== userId && each.state === 'open' })) };
  }
}

@Handles(GetLiftRequest)
export class GetLiftRequestSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ liftRequestId }: GetLiftRequest): Promise<LiftRequestRecord> {
    const sql = new SqlText();
    const text = `select ${columnsOf(kind)} from ${kind.table} r where r.id = ${sql.bind(liftRequestId, 'uuid')} and ${shownTo(sql, this.clock.today())}`;
    const [found] = await this.reads.rows<Omit<LiftRequestRecord, 'mayDecide'>>(text, sql.values);
    if (!found) throw new ResourceNotFound();
    return { ...found, mayDecide: found.userId !== currentActor().userId && found.state === 'open' };
  }
}
