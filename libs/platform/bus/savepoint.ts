import { takeEvents } from '#platform/kernel';
import { currentContext, currentTransaction } from './context.ts';
import { flushNow, inTransaction } from './unit-of-work.ts';

const point = 'part_of_work';

/**
 * Does a part of the work that may fail alone. What a failed part wrote is taken back, its audit and what it loaded included,
 * and the transaction goes on. Deferred constraints are checked at its end, so that they fail the part and not the commit; a part that will be taken
 * back anyway may leave them out.
 */
export async function inSavepoint<T>(now: Date, part: () => Promise<T>, checks: 'deferred constraints too' | 'only its statements' = 'deferred constraints too'): Promise<T> {
  const takeBack = await savepoint(now);
  try {
    const result = await part();
    await flushNow(now);
    if (checks === 'deferred constraints too') await statement('set constraints all immediate; set constraints all deferred');
    await statement(`release savepoint ${point}`);
    return result;
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/** Does a part of the work to see what would come of it, and takes all of it back. */
export async function rehearse<T>(now: Date, part: () => Promise<T>): Promise<T> {
  const takeBack = await savepoint(now);
  try {
    return await part();
  } finally {
    await takeBack();
  }
}

/** Does the work for many at once. Where it is refused, the one it is refused for is found by halving, and answered alone; a fault that is nobody's own goes on. */
export async function byHalves<Part, Answer>(parts: readonly Part[], work: (parts: readonly Part[]) => Promise<readonly Answer[]>, refused: (error: unknown, part: Part) => Answer | null): Promise<readonly Answer[]> {
  try {
    return await work(parts);
  } catch (error) {
    const answer = refused(error, parts[0]!);
    if (answer === null) throw error;
    if (parts.length === 1) return [answer];
    const half = parts.length >> 1;
    return [...(await byHalves(parts.slice(0, half), work, refused)), ...(await byHalves(parts.slice(half), work, refused))];
  }
}

async function savepoint(now: Date): Promise<() => Promise<void>> {
  await flushNow(now);
  await statement(`savepoint ${point}`);
  const { audit = [], announced = [] } = currentContext();
  // To take a part back is to forget all that was loaded: what the work before it has to tell is kept apart.
  announced.push(...[...currentTransaction().getUnitOfWork().getIdentityMap().values()].flatMap(takeEvents));
  const [audited, told] = [audit.length, announced.length];
  return async () => {
    await statement(`rollback to savepoint ${point}`);
    await statement(`release savepoint ${point}`);
    currentTransaction().clear();
    audit.length = audited;
    announced.length = told;
  };
}

async function statement(text: string): Promise<void> {
  await inTransaction(currentTransaction(), text);
}
