import { Injectable } from '@nestjs/common';
import type { EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import { CompiledQuery } from 'kysely';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { AuditKeys, type AuditRow } from '#platform/audit';
import { Clock, DuplicateRefused, takeEvents, type DomainEvent } from '#platform/kernel';
import { Outbox } from '#platform/outbox';
import { auditRows, writeAudit } from './audit.ts';
import { currentContext, currentTransaction, within, type WorkContext } from './context.ts';
import { asRefusal } from './duplicates.ts';
import { raiseWall } from './raise-wall.ts';

/** State, audit and events of one piece of work commit together, or not at all. Nobody calls `save`. */
@Injectable()
export class UnitOfWork {
  private readonly heard: (() => void)[] = [];

  constructor(private readonly orm: MikroORM, private readonly outbox: Outbox, private readonly clock: Clock, private readonly auditKeys: AuditKeys) {
    orm.em.getEventManager().registerSubscriber(new AuditOfFlush());
  }

  /** Whoever keeps what a commit may have changed is told of each of this process, before its sender gets an answer. */
  afterCommit(hear: () => void): void {
    this.heard.push(hear);
  }

  /** Runs the work in a transaction; inside another piece of work it joins that one. `beforeCommit` sees everything written. */
  async run<T>(action: string, context: WorkContext, work: () => Promise<T>, beforeCommit?: (result: T, em: EntityManager) => Promise<T>): Promise<T> {
    const outer = this.around();
    if (outer) return within({ ...context, ...outer }, work);
    const result = await this.orm.em.fork().transactional(async (em) => {
      const inside = { ...context, action, em: em as EntityManager, audit: [] as AuditRow[], announced: [] as DomainEvent[], lenders: new Map<string, string | null>(), practice: {} };
      await raiseWall(inside.em, context.actor, context.permission);
      return within(inside, async () => {
        const result = await work();
        await this.settle(inside.em, inside.audit, inside.announced);
        return beforeCommit ? beforeCommit(result, inside.em) : result;
      });
    }).catch((error: unknown) => { throw asRefusal(error); });
    for (const hear of this.heard) hear();
    return result;
  }

  private around(): Pick<WorkContext, 'em' | 'audit' | 'announced' | 'action' | 'lenders' | 'practice'> | null {
    const { em, audit, announced = [], action = '', lenders = new Map<string, string | null>(), practice = {} } = currentContext();
    return em && audit ? { em, audit, announced, action, lenders, practice } : null;
  }

  private async settle(em: EntityManager, audit: AuditRow[], announced: readonly DomainEvent[]): Promise<void> {
    await flushAudited(em, audit, this.clock.now());
    const touched = new Set<object>([...em.getUnitOfWork().getIdentityMap().values()]);
    const events: DomainEvent[] = [...[...touched].flatMap(takeEvents), ...announced];
    await writeAudit(em, audit, this.auditKeys);
    const { actor, cause } = currentContext();
    // What follows from an event has the same cause.
    await this.outbox.store(em, events, this.clock.now(), cause ?? { actorId: actor?.userId ?? null, actorName: actor?.name ?? 'system' });
  }
}

/** Sees the changes as the flush itself has computed them: to compute them once more costs a bulk command a third of its time. */
class AuditOfFlush implements EventSubscriber {
  onFlush({ uow }: FlushEventArgs): void {
    const { audit, flushedAt } = currentContext();
    if (audit && flushedAt) audit.push(...auditRows(uow.getChangeSets() as never, currentContext(), flushedAt));
  }
}

async function flushAudited(em: EntityManager, audit: AuditRow[], now: Date): Promise<void> {
  try {
    await within({ ...currentContext(), audit, flushedAt: now }, () => em.flush());
  } catch (error) {
    throw takenValue(error) ?? error;
  }
}

/** What must be unique and was not, such as an id that a client chose, is refused like any other value. */
function takenValue(error: unknown): DuplicateRefused | null {
  const { code, detail = '', constraint = '' } = error as { readonly code?: string; readonly detail?: string; readonly constraint?: string };
  if (code !== '23505') return null;
  // Of a table with a wall PostgreSQL tells no values, and so no columns: the name of the key is left.
  const [, column = constraint.endsWith('_pkey') ? 'id' : ''] = /^Key \((?:lower\()?(\w+)/u.exec(detail) ?? [];
  const field = column.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return new DuplicateRefused([{ pointer: `/${field}`, code: 'conflict.duplicate' }]);
}

/** Writes what changed so far, where an order of writes matters to a constraint; the audit misses nothing of it. */
export async function flushNow(now: Date): Promise<void> {
  await flushAudited(currentTransaction(), currentContext().audit ?? [], now);
}

/** Says what happened where no one aggregate can: one event for many records. */
export function announce(event: DomainEvent): void {
  const { announced } = currentContext();
  if (!announced) throw new Error('There is no transaction here: send a command.');
  announced.push(event);
}

/** Runs one statement inside a transaction. */
export async function inTransaction<Row extends object>(em: EntityManager, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await em.getKysely().executeQuery(CompiledQuery.raw(text, values))).rows as Row[];
}
