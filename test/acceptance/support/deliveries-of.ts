import { ModuleRef } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Deliveries, UnitOfWork } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { deliveries, Queue, type Delivery } from '#platform/outbox';
import type { TestDatabase } from '#platform/testing';

/** Does by hand, in order and at once, what the worker does in its own time; a subscriber that fails fails the test. */
export function deliveriesOf(app: NestFastifyApplication, database: TestDatabase): () => Promise<number> {
  const worker = new Deliveries(app.get(Queue), app.get(UnitOfWork), app.get(ModuleRef), app.get(Clock));
  return async () => {
    let delivered = 0;
    for (;;) {
      const waiting = await database.rows<{ id: string; data: Delivery }>(`select id, data from pgboss.job where name = $1 and state < 'active' order by created_on, id`, [deliveries]);
      if (waiting.length === 0) return delivered;
      for (const { id, data } of waiting) {
        await worker.deliver(data);
        await database.rows(`delete from pgboss.job where name = $1 and id = $2`, [deliveries, id]);
        delivered++;
      }
    }
  };
}
