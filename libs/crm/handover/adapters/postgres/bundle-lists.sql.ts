import type { Actor } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { Cursors, SqlText, visibleTo } from '#platform/records';
import { ListBundles, ListMyBundles, ListReceived, type BundleRecord, type MyBundle, type ReceivedBundle } from '../../application/list-bundles.ts';
import { HandoverKind } from '../../kinds/handover.kind.ts';
import { paged } from './paged.ts';
import { amountOf, titleOf } from './titles.ts';

const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const card = (alias: string): string => `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) end`;
/** What needs somebody comes first. */
const rank = `case b.state when 'objected' then 0 when 'refused' then 1 when 'moved' then 4 when 'accepted' then 5 else case when b.to_user_id is null then 2 else 3 end end`;

const isGone = `b.state in ('moved', 'accepted', 'objected')`;

/** Of a bundle `b` of a page `p`. */
const columns = (actor: Actor, sql: SqlText, isTold = 'true'): string => `b.id, b.kind, b.key, ${titleOf(actor, 'b.kind', 'b.key', sql, { isTold })} as name, b.state, ${card('t')} as "to", b.because, b.words, b.objection, b.refusal,
  held.things, held.counts, held.amount, ${instant('b.moved_at')} as "movedAt", ${instant('b.answered_at')} as "answeredAt"`;
const joins = (actor: Actor, sql: SqlText): string => `join handover.bundles b on b.id = p.b left join identity.user_card t on t.id = b.to_user_id
  cross join lateral (select coalesce(sum(k.n), 0)::int as things, coalesce(json_object_agg(k.holding, k.n), '{}') as counts, sum(k.amount)::text as amount
    from (select i.holding, count(*)::int as n, sum(${amountOf(actor, 'i.holding', 'i.record_id', sql)}) as amount from handover.items i where i.bundle_id = b.id group by i.holding) k) held`;

@Handles(ListBundles)
export class ListBundlesSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ handoverId, state, toUserId, kind, holding, ...page }: ListBundles): Promise<Page<BundleRecord>> {
    await requireSeen(this.reads, handoverId);
    const actor = currentActor();
    const sql = new SqlText();
    const where = [
      `b.handover_id = ${sql.bind(handoverId, 'uuid')}`, ...(state ? [`b.state = ${sql.bind(state)}`] : []), ...(toUserId ? [`b.to_user_id = ${sql.bind(toUserId, 'uuid')}`] : []), ...(kind ? [`b.kind = ${sql.bind(kind)}`] : []),
      ...(holding ? [`exists (select from handover.items i where i.bundle_id = b.id and i.holding = ${sql.bind(holding)})`] : []),
    ];
    const inner = `select ${rank} as a, b.id as b from handover.bundles b where ${where.join(' and ')}`;
    return paged<BundleRecord>(this.reads, this.cursors, page, `bundles ${handoverId} ${state} ${toUserId} ${kind} ${holding}`, sql, { inner, a: 'int', b: 'uuid', outer: columns(actor, sql, isGone), join: joins(actor, sql) });
  }
}

@Handles(ListReceived)
export class ListReceivedSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ state, ...page }: ListReceived): Promise<Page<ReceivedBundle>> {
    const actor = currentActor();
    const sql = new SqlText();
    const inner = `select ${rank} as a, b.id as b from handover.bundles b join handover.handovers h on h.id = b.handover_id and h.status = 'open'
      where b.to_user_id = ${sql.bind(actor.userId, 'uuid')} and b.state in ('moved', 'accepted', 'objected')${state ? ` and b.state = ${sql.bind(state)}` : ''}`;
    const outer = `${columns(actor, sql)}, b.handover_id as "handoverId", ${card('f')} as "from"`;
    const join = `${joins(actor, sql)} join handover.handovers h on h.id = b.handover_id left join identity.user_card f on f.id = h.owner_id`;
    return paged<ReceivedBundle>(this.reads, this.cursors, page, `received ${state}`, sql, { inner, a: 'int', b: 'uuid', outer, join });
  }
}

@Handles(ListMyBundles)
export class ListMyBundlesSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute(page: ListMyBundles): Promise<Page<MyBundle>> {
    const actor = currentActor();
    const sql = new SqlText();
    const inner = `select ${rank} as a, b.id as b from handover.bundles b join handover.handovers h on h.id = b.handover_id and h.status = 'open' where h.owner_id = ${sql.bind(actor.userId, 'uuid')}`;
    const join = `${joins(actor, sql)} join handover.handovers h on h.id = b.handover_id`;
    return paged<MyBundle>(this.reads, this.cursors, page, 'mine', sql, { inner, a: 'int', b: 'uuid', outer: `${columns(actor, sql)}, h.words as parting`, join });
  }
}

/** @throws ResourceNotFound for a hand-over that whoever asks may not see */
export async function requireSeen(reads: Reads, handoverId: string): Promise<{ ownerId: string }> {
  const sql = new SqlText();
  const text = `select r.owner_id as "ownerId" from handover.handovers r where r.id = ${sql.bind(handoverId, 'uuid')} and ${visibleTo(currentActor(), HandoverKind, 'r', sql)}`;
  const [found] = await reads.rows<{ ownerId: string }>(text, sql.values);
  if (!found) throw new ResourceNotFound();
  return found;
}
