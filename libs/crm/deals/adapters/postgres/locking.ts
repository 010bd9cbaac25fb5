import { currentActor, currentContext, currentTransaction, inTransaction } from '#platform/bus';
import { PreconditionRequired, ReferenceNotFound, ResourceNotFound, VersionConflict } from '#platform/kernel';

type Entity<T> = abstract new (...args: never[]) => T;

export const find = <T extends object>(type: Entity<T>, where: object, orderBy: object = {}): Promise<T[]> => currentTransaction().find(type as never, where as never, { orderBy } as never);
export const findOne = <T extends object>(type: Entity<T>, where: object): Promise<T | null> => currentTransaction().findOne(type as never, where as never);

/** Locks an entry of a list for the command at work and checks If-Match. */
export async function lockedEntry<T extends object>(type: Entity<T>, table: string, id: string): Promise<T> {
  const { expectedVersion } = currentContext();
  const [row] = await inTransaction<{ version: number }>(currentTransaction(), `select version from deals.${table} where id = $1 for update`, [id]);
  if (!row) throw new ResourceNotFound();
  if (expectedVersion === undefined && currentActor().kind !== 'system') throw new PreconditionRequired();
  if (expectedVersion !== undefined && expectedVersion !== row.version) throw new VersionConflict({ expected: expectedVersion, version: row.version, id } as never);
  const entry = await findOne(type, { id });
  if (!entry) throw new ResourceNotFound();
  return entry;
}

/** Every one of the ids, or a refusal with the field that names them. */
export async function allNamed<T extends object>(type: Entity<T>, ids: readonly string[], field: string, where: object = {}): Promise<T[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const found = await find(type, { id: { $in: wanted }, ...where });
  if (found.length < wanted.length) throw ReferenceNotFound.at(field);
  return found;
}

export async function count(text: string, values: unknown[]): Promise<number> {
  return (await inTransaction<{ n: number }>(currentTransaction(), text, values))[0]?.n ?? 0;
}

export const run = async (text: string, values: unknown[] = []): Promise<void> => void (await inTransaction(currentTransaction(), text, values));
