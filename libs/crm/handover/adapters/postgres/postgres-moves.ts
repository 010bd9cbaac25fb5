import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction, Reads } from '#platform/bus';
import { hangsOn, movingHolding } from '#platform/holdings';
import { Clock } from '#platform/kernel';
import { SqlText } from '#platform/records';
import type { BundleState } from '../../domain/bundle.ts';
import { Moves, type GoingBundle, type GoingItem, type Welcome } from '../../domain/ports.ts';
import { stateOf } from './hanging.ts';
import { toMove, toReverse } from './postgres-bundles.ts';
import { titleOf } from './titles.ts';

/** With about so many things a step is worth its transaction, and short enough to be stopped after. */
const perStep = 250;
const asked = <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => inTransaction<Row>(currentTransaction(), text, values);

/** Bundles in an order, as many as have not many more things than go in one step. */
const batch = (where: string, order: string): string => `select id from (select b.id, row_number() over w as at, sum(n.things) over w - n.things as before from handover.bundles b
    cross join lateral (select count(*) as things from handover.items i where i.bundle_id = b.id) n where ${where} window w as (order by ${order})) x where before < ${perStep} order by at`;

@Injectable()
export class PostgresMoves extends Moves {
  constructor(private readonly reads: Reads, private readonly clock: Clock) { super(); }

  async next(handoverId: string): Promise<readonly string[]> {
    return (await this.reads.rows<{ id: string }>(batch(`b.handover_id = $1 and ${toMove}`, 'b.to_user_id, b.id'), [handoverId])).map(({ id }) => id);
  }

  async nextBack(handoverId: string, ids: readonly string[] | null, since: Date, after: string | null): Promise<readonly string[]> {
    const text = batch(`b.handover_id = $1 and ${toReverse('$3')} and ($2::uuid[] is null or b.id = any($2)) and ($4::uuid is null or b.id > $4)`, 'b.id');
    return (await this.reads.rows<{ id: string }>(text, [handoverId, ids, since, after])).map(({ id }) => id);
  }

  lock(ids: readonly string[], states: readonly BundleState[]): Promise<readonly GoingBundle[]> {
    return asked(`select id, kind, key, to_user_id as "toUserId", introduction_id as "introductionId" from handover.bundles where id = any($1::uuid[]) and state = any($2::text[]) and to_user_id is not null order by to_user_id, id for update`, [ids, states]);
  }

  async items(bundleIds: readonly string[]): Promise<readonly GoingItem[]> {
    const held = await asked<{ holding: string }>(`select distinct holding from handover.items where bundle_id = any($1::uuid[])`, [bundleIds]);
    const found: GoingItem[] = [];
    for (const { holding: name } of held) {
      const holding = movingHolding(name);
      const text = `select i.bundle_id as "bundleId", i.holding, i.record_id as "recordId", i.holder_id as "holderId", ${hangsOn(holding, 'i.holder_id', '$3::date')} as hangs, ${stateOf(holding)} as state, i.before, i.after is not distinct from ${stateOf(holding)} as "isAsMoved"
        from handover.items i join ${holding.table} r on r.id = i.record_id where i.bundle_id = any($1::uuid[]) and i.holding = $2 and i.state in ('waiting', 'moved') order by r.id for update`;
      found.push(...await asked<GoingItem>(text, [bundleIds, name, this.clock.today()]));
    }
    return found;
  }

  async welcomes(userIds: readonly string[]): Promise<ReadonlyMap<string, Welcome>> {
    const text = `select id as "userId", team_ids[1] as "teamId", status = 'active' as "isActive", locale, time_zone as "timeZone" from identity.colleague_card where id = any($1::uuid[])`;
    return new Map((await asked<Welcome>(text, [[...new Set(userIds)]])).map((each) => [each.userId, each]));
  }

  async names(bundles: readonly GoingBundle[]): Promise<ReadonlyMap<string, string>> {
    const sql = new SqlText();
    const ids = sql.bind(bundles.map(({ id }) => id), 'uuid[]');
    const text = `select b.id, ${titleOf(currentActor(), 'b.kind', 'b.key', sql, { among: ['organization', 'person'] })} as name from handover.bundles b where b.id = any(${ids})`;
    return new Map((await asked<{ id: string; name: string | null }>(text, sql.values)).flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
  }

  async drop(items: readonly GoingItem[]): Promise<void> {
    if (items.length > 0) await asked(`delete from handover.items i using ${told} where ${isTold}`, [toldOf(items)]);
  }

  async moved(items: readonly GoingItem[], bundles: readonly GoingBundle[], introductions: ReadonlyMap<string, string>, at: Date): Promise<void> {
    for (const name of new Set(items.map(({ holding }) => holding))) {
      const holding = movingHolding(name);
      await asked(`update handover.items i set before = coalesce(i.before, x.state), after = (select ${stateOf(holding)} from ${holding.table} r where r.id = i.record_id), holder_id = b.to_user_id, state = 'moved'
        from ${told} join handover.bundles b on b.id = x."bundleId" where ${isTold}`, [toldOf(items.filter((item) => item.holding === name))]);
    }
    await asked(`update handover.bundles b set state = 'moved', refusal = null, objection = null, answered_at = null, moved_at = $2, updated_at = $2, version = version + 1, introduction_id = x.introduction
      from json_to_recordset($1::json) x(id uuid, introduction uuid) where b.id = x.id`, [JSON.stringify(bundles.map(({ id }) => ({ id, introduction: introductions.get(id) ?? null }))), at]);
  }

  async reversed(items: readonly GoingItem[], kept: readonly GoingItem[], bundles: readonly GoingBundle[], leaverId: string, at: Date): Promise<void> {
    if (items.length > 0) await asked(`update handover.items i set state = 'reversed', holder_id = $2 from ${told} where ${isTold}`, [toldOf(items), leaverId]);
    if (kept.length > 0) await asked(`update handover.items i set state = 'kept' from ${told} where ${isTold}`, [toldOf(kept)]);
    await asked(`update handover.bundles set state = 'reversed', to_user_id = null, because = null, refusal = null, introduction_id = null, answered_at = null, updated_at = $2, version = version + 1 where id = any($1::uuid[])`, [bundles.map(({ id }) => id), at]);
  }

  async refused(bundleId: string, reason: object, at: Date): Promise<void> {
    await asked(`update handover.bundles set state = case state when 'waiting' then 'refused' else state end, refusal = $2::jsonb, updated_at = $3, version = version + 1 where id = $1`, [bundleId, JSON.stringify(reason), at]);
  }

  successorsSince(handoverId: string, since: Date): Promise<readonly { userId: string; bundles: number }[]> {
    return asked(`select to_user_id as "userId", count(*)::int as bundles from handover.bundles where handover_id = $1 and state = 'moved' and moved_at >= $2 group by to_user_id`, [handoverId, since]);
  }
}

const told = `json_to_recordset($1::json) x("bundleId" uuid, holding text, "recordId" uuid, state jsonb)`;
const isTold = `i.bundle_id = x."bundleId" and i.holding = x.holding and i.record_id = x."recordId"`;
const toldOf = (items: readonly GoingItem[]): string => JSON.stringify(items.map(({ bundleId, holding, recordId, state }) => ({ bundleId, holding, recordId, state })));
