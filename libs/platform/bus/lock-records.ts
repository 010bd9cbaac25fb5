import { AccessDenied, ResourceNotFound } from '#platform/kernel';
import { reachable, SqlText, visibleTo, type RecordKind } from '#platform/records';
import { currentActor, currentContext, currentTransaction } from './context.ts';
import { lenderOf } from './lenders.ts';
import { workIn } from './practice.ts';
import { inTransaction } from './unit-of-work.ts';

/**
 * Locks many records for one change of all of them, in one order, each within the reach of a permission. It asks for no version: whoever changes many at once has compared
 * what they hold himself.
 * @throws ResourceNotFound where one may not be seen, AccessDenied where one may not be changed
 */
export async function lockRecords(kind: RecordKind, ids: readonly string[], permission: string): Promise<void> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return;
  const actor = currentActor();
  const sql = new SqlText();
  const seen = visibleTo(actor, kind, 'r', sql);
  const may = reachable(actor, permission, kind, 'r', sql);
  const lent = actor.grants.get(permission)?.lent;
  const lender = lent ? `, ${lenderOf(lent, kind, 'false', sql)} as lender` : '';
  const text = `select r.id, (${may}) as may, ${kind.isPractised ? 'r.practice_id' : 'null::uuid'} as practice${lender} from ${kind.table} r where r.id = any(${sql.bind([...wanted], 'uuid[]')}) and ${seen} order by r.id for update of r`;
  const rows = await inTransaction<{ id: string; may: boolean; practice: string | null; lender?: string | null }>(currentTransaction(), text, sql.values);
  if (rows.length < wanted.size) throw new ResourceNotFound();
  if (rows.some((row) => !row.may)) throw new AccessDenied(permission);
  for (const practice of kind.isPractised ? new Set(rows.map((row) => row.practice)) : []) await workIn(practice, '');
  for (const { id, lender: by } of rows) if (by !== undefined) currentContext().lenders?.set(id, by);
}
