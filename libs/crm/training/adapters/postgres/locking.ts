import { currentTransaction, inTransaction, oneAtATime } from '#platform/bus';

type Entity<T> = abstract new (...args: never[]) => T;

/** Locks the rows that a condition finds and loads them, by their ids. */
export async function locked<T extends object>(type: Entity<T>, table: string, where: string, values: readonly unknown[], more = ''): Promise<T[]> {
  const rows = await inTransaction<{ id: string }>(currentTransaction(), `select t.id from training.${table} t where ${where} order by t.id for update of t ${more}`, [...values]);
  return rows.length === 0 ? [] : ((await currentTransaction().find(type as never, { id: { $in: rows.map(({ id }) => id) } } as never, { orderBy: { id: 'asc' } } as never)) as T[]);
}

export async function lockedOne<T extends object>(type: Entity<T>, table: string, where: string, values: readonly unknown[]): Promise<T | null> {
  return (await locked(type, table, where, values))[0] ?? null;
}

export const findOne = <T extends object>(type: Entity<T>, where: object): Promise<T | null> => currentTransaction().findOne(type as never, where as never);
export const persisted = (entity: object): void => { currentTransaction().persist(entity); };
export const removed = (entity: object): void => { currentTransaction().remove(entity); };
export const rowsOf = <Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> => inTransaction<Row>(currentTransaction(), text, [...values]);

/** Nobody else enrolls anybody until this transaction ends: whoever takes a course already is told apart from who does not. */
export const enrollingMany = (): Promise<void> => oneAtATime('training.enrolling');

/** Who enrolls himself waits for who enrolls many, and for himself. */
export async function enrollingOneself(userId: string, courseId: string): Promise<void> {
  await oneAtATime('training.enrolling', { shared: true });
  await oneAtATime(`training.enrolling ${userId} ${courseId}`);
}
