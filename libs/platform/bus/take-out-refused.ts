import { DuplicateRefused, ValidationFailed } from '#platform/kernel';
import { inSavepoint } from './savepoint.ts';

/** Some parts of the work were refused when something of them stood already. */
export class PartsRefused<Part, Answer> extends Error {
  constructor(readonly refused: ReadonlyMap<Part, Answer>) { super('Some parts are to be taken out.'); }
}

/** Does the work for many at once. Parts that are refused late (`PartsRefused`) are taken out and the others are done anew, so that nothing of the refused stays. */
export async function takeOutRefused<Part, Answer>(now: Date, parts: readonly Part[], work: (parts: readonly Part[]) => Promise<readonly Answer[]>, checks?: Parameters<typeof inSavepoint>[2]): Promise<readonly Answer[]> {
  const refused = new Map<Part, Answer>();
  for (;;) {
    const left = parts.filter((each) => !refused.has(each));
    try {
      const answers = await inSavepoint(now, () => work(left), checks);
      const came = new Map(left.map((each, at) => [each, answers[at]!]));
      return parts.map((each) => came.get(each) ?? refused.get(each)!);
    } catch (error) {
      if (!(error instanceof PartsRefused)) throw error;
      for (const [each, answer] of (error as PartsRefused<Part, Answer>).refused) refused.set(each, answer);
    }
  }
}

/** Whether the values themselves are refused, by the domain or by the database; anything else is a fault of ours. */
export function isRefusalOfValues(error: unknown): boolean {
  if (error instanceof DuplicateRefused || error instanceof ValidationFailed) return true;
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return [code, cause?.code].some((state) => typeof state === 'string' && /^2[23]\w{3}$/u.test(state));
}
