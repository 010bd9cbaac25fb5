import { isRefusalOfValues } from '#platform/bus';
import { ValidationFailed } from '#platform/kernel';
import type { ArrivalCode } from '../../domain/party-draft.ts';

/** What speaks against a draft; null for a fault that is not its own. */
export function refusalOf(error: unknown): ArrivalCode | null {
  if (error instanceof ValidationFailed && error.errors.some(({ code }) => code === 'ends-before-start')) return 'ends-before-start';
  return isRefusalOfValues(error) ? 'value-refused' : null;
}
