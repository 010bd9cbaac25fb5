import { currentActor, currentContext, currentTransaction, inTransaction } from '#platform/bus';
import { PreconditionRequired, ReferenceNotFound, ResourceNotFound, VersionConflict } from '#platform/kernel';

export type Table = 'users' | 'roles' | 'teams' | 'positions';

/** Waits for its turn: one command at a time holds this name, until its transaction ends. */
export async function hold(name: string): Promise<void> {
  await inTransaction(currentTransaction(), 'select pg_advisory_xact_lock(hashtextextended($1, 2))', [name]);
}

/** Locks a row for the command at work and checks If-Match. */
export async function locked<T extends object>(type: abstract new (...args: never[]) => T, table: Table, id: string, versioned = true): Promise<T> {
  const em = currentTransaction();
  const { expectedVersion } = currentContext();
  const [row] = await inTransaction<{ version: number }>(em, `select version from identity.${table} where id = $1 for update`, [id]);
  if (!row) throw new ResourceNotFound();
  if (versioned && expectedVersion === undefined && currentActor().kind !== 'system') throw new PreconditionRequired();
  if (versioned && expectedVersion !== undefined && expectedVersion !== row.version) throw new VersionConflict({ expected: expectedVersion, version: row.version, id } as never);
  return em.findOneOrFail(type as never, { id } as never);
}

/** Whether a node is another one or hangs somewhere below it. */
export async function below(table: Table, id: string, ancestorId: string): Promise<boolean> {
  const text = `with recursive up as (select id, parent_id from identity.${table} where id = $1 union select t.id, t.parent_id from identity.${table} t join up on t.id = up.parent_id) select 1 from up where id = $2`;
  return (await inTransaction(currentTransaction(), text, [id, ancestorId])).length > 0;
}

/** @throws ReferenceNotFound when one of the ids is nothing */
export async function requireAll(table: Table, ids: readonly string[], field: string): Promise<void> {
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  if (wanted.size === 0) return;
  const [row] = await inTransaction<{ n: number }>(currentTransaction(), `select count(*)::int as n from identity.${table} where id = any($1::uuid[])`, [[...wanted]]);
  if (row?.n !== wanted.size) throw ReferenceNotFound.at(field);
}
