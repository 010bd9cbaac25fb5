import { currentTransaction } from './context.ts';
import { inTransaction } from './unit-of-work.ts';

/**
 * Waits for its turn where a command asks whether something is there before it makes it: one at a time holds a thing by its name,
 * until its transaction ends. `shared` lets others in that share it, and waits only for who holds it alone.
 */
export async function oneAtATime(thing: string, { shared = false }: { readonly shared?: boolean } = {}): Promise<void> {
  await inTransaction(currentTransaction(), `select pg_advisory_xact_lock${shared ? '_shared' : ''}(hashtextextended($1, 7))`, [thing]);
}
