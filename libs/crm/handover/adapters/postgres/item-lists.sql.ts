import type { Actor } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { hangsOn, holdings, type Holding } from '#platform/holdings';
import { Clock } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { ListHoldings, ListItems, type HoldingRecord, type ItemRecord } from '../../application/list-items.ts';
import { requireSeen } from './bundle-lists.sql.ts';
import { paged } from './paged.ts';
import { amountOf, titleOf } from './titles.ts';

const card = (alias: string): string => `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) end`;

@Handles(ListHoldings)
export class ListHoldingsSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ handoverId }: ListHoldings): Promise<Page<HoldingRecord>> {
    const { ownerId } = await requireSeen(this.reads, handoverId);
    const actor = currentActor();
    const rows: HoldingRecord[] = [];
    for (const holding of holdings()) {
      const { name, way } = holding;
      rows.push({ holding: name, way, ...(way === 'moves' ? await this.written(actor, handoverId, name) : await this.live(holding, ownerId)) });
    }
    return { items: rows, nextCursor: null };
  }

  private async written(actor: Actor, handoverId: string, name: string): Promise<Pick<HoldingRecord, 'things' | 'moved' | 'amount'>> {
    const sql = new SqlText();
    const text = `select count(*)::int as things, count(*) filter (where i.state in ('moved', 'kept'))::int as moved, sum(${amountOf(actor, 'i.holding', 'i.record_id', sql)})::text as amount
      from handover.items i where i.handover_id = ${sql.bind(handoverId, 'uuid')} and i.holding = ${sql.bind(name)}`;
    return (await this.reads.rows<Pick<HoldingRecord, 'things' | 'moved' | 'amount'>>(text, sql.values))[0]!;
  }

  private async live(holding: Holding, ownerId: string): Promise<Pick<HoldingRecord, 'things' | 'moved' | 'amount'>> {
    const text = `select count(*)::int as things, 0 as moved, null as amount from ${holding.table} r where ${hangsOn(holding, '$1::uuid', '$2::date')}`;
    return (await this.reads.rows<Pick<HoldingRecord, 'things' | 'moved' | 'amount'>>(text, [ownerId, this.clock.today()]))[0]!;
  }
}

/** For each kind of thing its own SQL over its row `r`, where it has one. */
const each = (of: (holding: Holding) => string | undefined, kind: string, id: string, as: string): string => {
  const cases = holdings().flatMap((holding) => { const sql = of(holding); return sql ? [`when '${holding.name}' then (select (${sql})::${as} from ${holding.table} r where r.id = ${id})`] : []; });
  return `case ${kind} ${cases.join(' ')} end`;
};

@Handles(ListItems)
export class ListItemsSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors, private readonly clock: Clock) {}

  async execute({ handoverId, holding, bundleId, ...page }: ListItems): Promise<Page<ItemRecord>> {
    const { ownerId } = await requireSeen(this.reads, handoverId);
    const ending = holdings().find(({ name, way }) => name === holding && way === 'ends');
    const actor = currentActor();
    const sql = new SqlText();
    const inner = ending ? this.ending(ending, ownerId, sql) : `select i.holding as a, i.record_id as b, i.bundle_id, i.state, i.holder_id from handover.items i where i.handover_id = ${sql.bind(handoverId, 'uuid')}${holding ? ` and i.holding = ${sql.bind(holding)}` : ''}${bundleId ? ` and i.bundle_id = ${sql.bind(bundleId, 'uuid')}` : ''}`;
    const outer = `p.b as id, p.a as holding, p.bundle_id as "bundleId", ${each(({ record }) => record, 'p.a', 'p.b', 'uuid')} as "recordId", ${titleOf(actor, 'p.a', 'p.b', sql, { isTold: `p.state in ('moved', 'kept')` })} as title, (${amountOf(actor, 'p.a', 'p.b', sql)})::text as amount,
      ${each(({ due }) => due, 'p.a', 'p.b', 'text')} as "dueOn", p.state, ${card('h')} as holder`;
    return paged<ItemRecord>(this.reads, this.cursors, page, `items ${handoverId} ${holding} ${bundleId}`, sql, { inner, a: 'text', b: 'uuid', outer, join: 'left join identity.user_card h on h.id = p.holder_id' });
  }

  private ending(holding: Holding, ownerId: string, sql: SqlText): string {
    const user = sql.bind(ownerId, 'uuid');
    return `select ${sql.bind(holding.name, 'text')} as a, r.id as b, null::uuid as bundle_id, 'ends' as state, ${user} as holder_id from ${holding.table} r where ${hangsOn(holding, user, sql.bind(this.clock.today(), 'date'))}`;
  }
}
