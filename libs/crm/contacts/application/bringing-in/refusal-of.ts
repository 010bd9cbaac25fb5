import { DuplicateRefused, ValidationFailed } from '#platform/kernel';
import type { ArrivalCode } from '../../domain/party-draft.ts';

/** What speaks against a draft; null for a fault that is not its own. */
export function refusalOf(error: unknown): ArrivalCode | null {
  if (error instanceof DuplicateRefused) return 'value-refused';
  if (error instanceof ValidationFailed) return error.errors.some(({ code }) => code === 'ends-before-start') ? 'ends-before-start' : 'value-refused';
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return [code, cause?.code].some((state) => typeof state === 'string' && /^2[23]\w{3}$/u.test(state)) ? 'value-refused' : null;
}
