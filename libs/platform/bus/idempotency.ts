import { DomainError } from '#platform/kernel';
import type { Actor } from '#platform/access';
import { currentTransaction, type WorkContext } from './context.ts';
import { inTransaction } from './unit-of-work.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly replayed?: boolean;
}

type Idempotency = NonNullable<WorkContext['idempotency']>;

export class RequestInProgress extends DomainError {
  static override readonly code = 'idempotency.in-progress';
  static override readonly title = 'The same request is still running';

  constructor() {
    super('A request with this Idempotency-Key is still running. Ask again in a moment.');
  }
}

export class IdempotencyKeyReused extends DomainError {
  static override readonly code = 'idempotency.key-reused';
  static override readonly title = 'This Idempotency-Key belongs to another request';
  static override readonly status = 422;

  constructor() {
    super('The key was used with another body. Take a new key for a new request.');
  }
}

/** The first answer to this key, if there was one; holds the key until the transaction ends. */
export async function answeredBefore({ key, route, bodyHash }: Idempotency, actor: Actor | null): Promise<HttpAnswer | null> {
  const em = currentTransaction();
  const owner = actor?.userId ?? 'public';
  const [lock] = await inTransaction<{ held: boolean }>(em, 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as held', [`${owner} ${route} ${key}`]);
  if (!lock?.held) throw new RequestInProgress();
  const [row] = await inTransaction<{ bodyHash: string; status: number; body: unknown }>(em, 'select body_hash as "bodyHash", status, body from platform.idempotency_keys where owner = $1 and route = $2 and key = $3', [owner, route, key]);
  if (!row) return null;
  if (row.bodyHash !== bodyHash) throw new IdempotencyKeyReused();
  return { status: row.status, body: row.body };
}

export async function rememberAnswer({ key, route, bodyHash }: Idempotency, actor: Actor | null, answer: HttpAnswer): Promise<void> {
  await inTransaction(currentTransaction(), 'insert into platform.idempotency_keys (owner, route, key, body_hash, status, body) values ($1, $2, $3, $4, $5, $6::jsonb)', [actor?.userId ?? 'public', route, key, bodyHash, answer.status, JSON.stringify(answer.body)]);
}
