import { DuplicateRefused } from '#platform/kernel';
import { persisted } from '#platform/persistence';

const uniqueViolation = '23505';

/** What PostgreSQL says of a value that is taken, as the refusal it is; anything else stays as it was. */
export function asRefusal(error: unknown): unknown {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code !== uniqueViolation || !constraint) return error;
  const pointer = persisted().map(({ unique }) => unique?.[constraint]).find((each) => each !== undefined);
  return pointer === undefined ? error : new DuplicateRefused([{ pointer, code: 'conflict.duplicate' }]);
}
