import type { DomainError } from '#platform/kernel';

type RefusalClass<E extends DomainError> = (abstract new (...args: never[]) => E) & { readonly code: string };

/**
 * Answers the refusal that a promise, or a function, ends in, so that a test can look at its context.
 * @throws Error when nothing was refused, or something else was
 */
export async function refused<E extends DomainError>(work: Promise<unknown> | (() => unknown), refusal: RefusalClass<E>): Promise<E> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof refusal) return error;
    throw error;
  }
  throw new Error(`Expected a refusal with ${refusal.code}, but nothing was refused.`);
}
