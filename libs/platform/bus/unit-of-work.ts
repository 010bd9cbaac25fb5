import { Injectable } from '@nestjs/common';
import { CompiledQuery } from 'kysely';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { Clock, takeEvents, type DomainEvent } from '#platform/kernel';
import { Outbox } from '#platform/outbox';
import { auditRows, writeAudit } from './audit.ts';
import { currentContext, within, type WorkContext } from './context.ts';

/** State, audit and events of one piece of work commit together, or not at all. Nobody calls `save`. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly orm: MikroORM, private readonly outbox: Outbox, private readonly clock: Clock) {}

  /** Runs the work in a transaction; inside another piece of work it joins that one. `beforeCommit` sees everything written. */
  async run<T>(action: string, context: WorkContext, work: () => Promise<T>, beforeCommit?: (result: T, em: EntityManager) => Promise<T>): Promise<T> {
    const outer = currentContext().em;
    if (outer) return within({ ...context, em: outer }, work);
    return this.orm.em.fork().transactional(async (em) => {
      const inside = { ...context, em: em as EntityManager };
      return within(inside, async () => {
        const result = await work();
        await this.settle(action, inside.em, context);
        return beforeCommit ? beforeCommit(result, inside.em) : result;
      });
    });
  }

  private async settle(action: string, em: EntityManager, context: WorkContext): Promise<void> {
    const unit = em.getUnitOfWork();
    unit.computeChangeSets();
    const rows = auditRows(unit.getChangeSets() as never, action, context, this.clock.now());
    const touched = new Set<object>([...unit.getPersistStack(), ...unit.getIdentityMap().values()]);
    const events: DomainEvent[] = [...touched].flatMap(takeEvents);
    await em.flush();
    await writeAudit(em, rows);
    await this.outbox.store(em, events, this.clock.now());
  }
}

/** Runs one statement inside a transaction. */
export async function inTransaction<Row extends object>(em: EntityManager, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await em.getKysely().executeQuery(CompiledQuery.raw(text, values))).rows as Row[];
}
