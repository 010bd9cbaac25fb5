import { currentTransaction, inTransaction } from '#platform/bus';
import type { MovingHolding } from '#platform/holdings';
import { hangsOn } from '#platform/holdings';
import { moving } from './hanging.ts';

const run = async (text: string, values: unknown[]): Promise<void> => void (await inTransaction(currentTransaction(), text, values));

const bundled = (holding: MovingHolding): string => `insert into handover.bundles (id, handover_id, kind, key, state, created_at, updated_at)
  select gen_random_uuid(), $3, min(kind), key, 'waiting', $4, $4 from (${placed(holding)}) p group by key on conflict (handover_id, key) do nothing`;

/** What hangs on the leaver `$1` on the day `$2`, each thing in the bundle of its customer; a person who works at a customer is of that one, and so is what is about him alone. */
function placed(holding: MovingHolding): string {
  const { name, table, goesWith: { organization = 'null::uuid', person = 'null::uuid' } = {} } = holding;
  return `select f.id, coalesce(f.organization, known.key, f.person, f.id) as key,
      case when f.organization is not null then 'organization' when known.key is not null then known.kind when f.person is not null then 'person' else '${name}' end as kind
    from (select r.id, ${organization} as organization, ${person} as person from ${table} r where ${hangsOn(holding, '$1::uuid', '$2::date')}) f
    left join lateral (select b.kind, b.key from handover.items i join handover.bundles b on b.id = i.bundle_id where i.handover_id = $3 and i.holding = 'person' and i.record_id = f.person and f.organization is null) known on true`;
}

const kept = (holding: MovingHolding): string => `insert into handover.items (handover_id, holding, record_id, bundle_id, holder_id, state)
  select $3, '${holding.name}', p.id, b.id, $1, 'waiting' from (${placed(holding)}) p join handover.bundles b on b.handover_id = $3 and b.key = p.key
  on conflict (handover_id, holding, record_id) do update set state = 'waiting', holder_id = excluded.holder_id, bundle_id = excluded.bundle_id, before = null, after = null where items.state <> 'waiting'`;

const forgotten = (holding: MovingHolding): string => `delete from handover.items i where i.handover_id = $3 and i.holding = '${holding.name}' and i.state = 'waiting' and i.holder_id = $1
  and not exists (select from ${holding.table} r where r.id = i.record_id and ${hangsOn(holding, '$1::uuid', '$2::date')})`;

/** Writes down all that hangs on a colleague at this moment, in a few statements for each kind of thing. */
export async function gatherThings(handoverId: string, leaverId: string, day: string, at: Date): Promise<void> {
  for (const each of moving()) {
    await run(bundled(each), [leaverId, day, handoverId, at]);
    await run(kept(each), [leaverId, day, handoverId]);
    await run(forgotten(each), [leaverId, day, handoverId]);
  }
  await run(`update handover.bundles b set state = 'waiting', answered_at = null, updated_at = $2, version = version + 1
    where b.handover_id = $1 and b.state in ('moved', 'accepted', 'objected', 'reversed') and exists (select from handover.items i where i.bundle_id = b.id and i.state = 'waiting')`, [handoverId, at]);
  await run('delete from handover.bundles b where b.handover_id = $1 and not exists (select from handover.items i where i.bundle_id = b.id)', [handoverId]);
}
