import { ValidationFailed } from '#platform/kernel';
import { kindNamed } from '#platform/records';
import { currentActor, currentContext, currentTransaction, within } from './context.ts';
import { flushNow, inTransaction } from './unit-of-work.ts';

const setApart = (id: string | null): Promise<unknown> => inTransaction(currentTransaction(), `select set_config('holdfast.practice', $1, true)`, [id ?? '']);

/**
 * Says that the command at work touches a record of a practice, or (null) of the company. What it makes belongs to the same.
 * @throws ValidationFailed where it touches both: practice never gets among the company's records
 */
export async function workIn(id: string | null, field: string): Promise<void> {
  const { practice, actor } = currentContext();
  if (!practice || practice.id === id) return;
  if (practice.id !== undefined && actor?.kind !== 'system') throw new ValidationFailed([{ pointer: field === '' ? '' : `/${field}`, code: 'practice-mixed' }]);
  if (id !== null || practice.id) await setApart(id);
  practice.id = id;
}

/** The same for records that a command names, each of which the actor sees. Whoever sees no practice names none. */
export async function nameInPractice(kind: string, ids: readonly string[], field: string): Promise<void> {
  const { practices = [], seesPractice } = currentActor();
  if (ids.length === 0 || (practices.length === 0 && !seesPractice)) return;
  const named = await inTransaction<{ id: string | null }>(currentTransaction(), `select distinct practice_id as id from ${kindNamed(kind).table} where id = any($1::uuid[])`, [ids]);
  for (const { id } of named) await workIn(id, field);
}

/** Does what makes the records of a practice, and writes them; `at` is the moment that the audit gives them. */
export function inPractice<T>(id: string, at: Date, work: () => Promise<T>): Promise<T> {
  return within({ ...currentContext(), practice: {} }, async () => {
    await workIn(id, '');
    const result = await work();
    await flushNow(at);
    await setApart(null);
    return result;
  });
}

/** The practice a record belongs to, whoever asks; null for one of the company, or none. */
export async function practiceOfRecord(kind: string, id: string): Promise<string | null> {
  const [row] = await inTransaction<{ practice: string | null }>(currentTransaction(), `select practice_id as practice from ${kindNamed(kind).table} where id = $1`, [id]);
  return row?.practice ?? null;
}
