import { kindNamed, sharedWith, SqlText } from '#platform/records';
import { currentActor, currentTransaction } from './context.ts';
import { inTransaction } from './unit-of-work.ts';

/** Which of some records of a kind whoever acts reaches with a permission because they are shared. */
export async function sharedAmong(permission: string, kind: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const sql = new SqlText();
  const shared = ids.length === 0 ? null : sharedWith(currentActor(), permission, kindNamed(kind), sql);
  if (!shared) return new Set();
  const rows = await inTransaction<{ id: string }>(currentTransaction(), `select id from unnest(${sql.bind(ids, 'uuid[]')}) named(id) where id = any(${shared})`, sql.values);
  return new Set(rows.map(({ id }) => id));
}
