import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Bundle } from '../../domain/bundle.ts';
import type { Placement } from '../../domain/distribute.ts';
import type { Handover } from '../../domain/handover.ts';
import { Bundles } from '../../domain/ports.ts';
import type { Unfinished } from '../../domain/unfinished.ts';
import { hangsOn } from '#platform/holdings';
import { moving } from './hanging.ts';
import { gatherThings } from './gather-things.ts';

const asked = <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => inTransaction<Row>(currentTransaction(), text, values);
const count = async (text: string, values: unknown[]): Promise<number> => (await asked<{ n: number }>(text, values))[0]?.n ?? 0;
const shown = 100;

/** Over `b`: meant for somebody who does not have it yet. */
export const toMove = `b.state = 'waiting' and b.to_user_id is not null`;
/** Over `b`: with a successor, and not for too long to go back. */
export const toReverse = (since: string): string => `b.state in ('moved', 'accepted', 'objected') and b.moved_at >= ${since}`;

@Injectable()
export class PostgresBundles extends Bundles {
  gather({ id, ownerId }: Handover, at: Date): Promise<void> {
    return gatherThings(id, ownerId, at.toISOString().slice(0, 10), at);
  }

  async named(handoverId: string, ids: readonly string[] | null): Promise<readonly Bundle[]> {
    const wanted = ids && [...new Set(ids)];
    const bundles = await locked('handover_id = $1 and ($2::uuid[] is null or id = any($2))', [handoverId, wanted]);
    if (wanted && bundles.length < wanted.length) throw ReferenceNotFound.at('bundleIds');
    return bundles;
  }

  async hangsAnything(userId: string, day: string): Promise<boolean> {
    const kinds = moving().map((each) => `exists (select from ${each.table} r where ${hangsOn(each, '$1::uuid', '$2::date')})`);
    return (await asked<{ any: boolean }>(`select ${kinds.join(' or ')} as any`, [userId, day]))[0]!.any;
  }

  async find(handoverId: string, id: string): Promise<Bundle | null> {
    return (await locked('handover_id = $1 and id = $2', [handoverId, id]))[0] ?? null;
  }

  async receivedBy(userId: string, ids: readonly string[]): Promise<readonly Bundle[]> {
    const wanted = [...new Set(ids)];
    const text = `to_user_id = $1 and id = any($2::uuid[]) and state in ('moved', 'accepted', 'objected') and exists (select from handover.handovers h where h.id = handover_id and h.status = 'open')`;
    const bundles = await locked(text, [userId, wanted]);
    if (bundles.length < wanted.length) throw new ResourceNotFound();
    return bundles;
  }

  async unfinished(handoverId: string): Promise<Unfinished> {
    const where = `b.handover_id = $1 and b.state in ('waiting', 'refused', 'moved', 'objected')`;
    const bundles = await asked<object>(`select b.id as "bundleId", b.kind, b.state, b.to_user_id as "toUserId" from handover.bundles b where ${where} order by b.state, b.id limit ${shown}`, [handoverId]);
    return { bundles, count: await count(`select count(*)::int as n from handover.bundles b where ${where}`, [handoverId]) };
  }

  countGone(handoverId: string): Promise<number> {
    return count(`select count(*)::int as n from handover.bundles b where b.handover_id = $1 and b.state in ('moved', 'accepted', 'objected')`, [handoverId]);
  }

  countToMove(handoverId: string): Promise<number> {
    return count(`select count(*)::int as n from handover.bundles b join handover.items i on i.bundle_id = b.id where b.handover_id = $1 and ${toMove} and i.holder_id <> b.to_user_id`, [handoverId]);
  }

  countToReverse(handoverId: string, ids: readonly string[] | null, since: Date): Promise<number> {
    return count(`select count(*)::int as n from handover.bundles b join handover.items i on i.bundle_id = b.id where b.handover_id = $1 and ${toReverse('$3')} and ($2::uuid[] is null or b.id = any($2)) and i.state = 'moved'`, [handoverId, ids, since]);
  }

  async forgetRefusals(handoverId: string, at: Date): Promise<void> {
    await asked(`update handover.bundles set state = case state when 'refused' then 'waiting' else state end, refusal = null, updated_at = $2, version = version + 1 where handover_id = $1 and refusal is not null`, [handoverId, at]);
  }

  async place(handoverId: string, placements: readonly Placement[], at: Date): Promise<void> {
    await asked(`update handover.bundles b set to_user_id = x."toUserId", because = x.because, state = 'waiting', refusal = null, objection = null, answered_at = null, updated_at = $3, version = version + 1
      from json_to_recordset($2::json) x(id uuid, "toUserId" uuid, because text) where b.handover_id = $1 and b.id = x.id`, [handoverId, JSON.stringify(placements), at]);
  }
}

async function locked(where: string, values: unknown[]): Promise<Bundle[]> {
  const rows = await asked<{ id: string }>(`select id from handover.bundles where ${where} order by id for update`, values);
  return rows.length === 0 ? [] : ((await currentTransaction().find(Bundle as never, { id: { $in: rows.map(({ id }) => id) } } as never, { orderBy: { id: 'asc' } } as never)) as Bundle[]);
}
