import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '#platform/access';
import type { AuditRow } from '#platform/audit';
import type { DomainEvent } from '#platform/kernel';
import type { Cause } from '#platform/outbox';

/** What one piece of work knows without being told: who acts, in which transaction, for which request. */
export interface WorkContext {
  readonly actor: Actor | null;
  readonly traceId: string;
  readonly em?: EntityManager;
  /** Audit rows of what was flushed so far; written once before the commit. */
  readonly audit?: AuditRow[];
  /** The colleagues in whose place records are changed, by the id of the record; null where one's own rights were enough. */
  readonly lenders?: Map<string, string | null>;
  /** The practice whose records the command at work touches; null: the company's. Not said before it touches any. */
  readonly practice?: { id?: string | null };
  /** The moment that what is being flushed is audited with. */
  readonly flushedAt?: Date;
  /** Events of no one aggregate; stored with those of the aggregates. */
  readonly announced?: DomainEvent[];
  /** Who caused what a subscriber hears of. */
  readonly cause?: Cause;
  /** The name of the command at work, as the audit says it. */
  readonly action?: string;
  /** The message being handled; reads and loads use its permission. */
  readonly permission?: string;
  /** The version of If-Match, checked where the record is locked. */
  readonly expectedVersion?: number;
  readonly idempotency?: { readonly key: string; readonly route: string; readonly bodyHash: string };
}

const storage = new AsyncLocalStorage<WorkContext>();

export const currentContext = (): WorkContext => storage.getStore() ?? { actor: null, traceId: '' };
export const within = <T>(context: WorkContext, work: () => T): T => storage.run(context, work);

export function currentActor(): Actor {
  const { actor } = currentContext();
  if (!actor) throw new Error('Nobody is acting here.');
  return actor;
}

/** Who caused the event that is being delivered; nobody where the system did. */
export const currentCause = (): Cause => currentContext().cause ?? { actorId: null, actorName: 'system' };

/** The transaction of the command at work. */
export function currentTransaction(): EntityManager {
  const { em } = currentContext();
  if (!em) throw new Error('There is no transaction here: send a command.');
  return em;
}
