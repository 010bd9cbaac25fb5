import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { systemActor } from '#platform/access';
import { Clock, type DomainEvent } from '#platform/kernel';
import { deliveries, Queue, subscriptionNamed, type Delivery } from '#platform/outbox';
import { currentContext, currentTransaction, within } from './context.ts';
import { inTransaction, UnitOfWork } from './unit-of-work.ts';

interface Row {
  readonly payload: object;
  readonly actorId: string | null;
  readonly actorName: string | null;
}

/** The subscriber's writes and the delivery's receipt commit together, so a second delivery can never apply twice. */
@Injectable()
export class Deliveries {
  constructor(private readonly queue: Queue, private readonly work: UnitOfWork, private readonly modules: ModuleRef, private readonly clock: Clock) {}

  start(): Promise<void> {
    return this.queue.work<Delivery>(deliveries, 50, ({ data }) => this.deliver(data));
  }

  async deliver({ eventId, subscriber }: Delivery): Promise<void> {
    const subscription = subscriptionNamed(subscriber);
    if (!subscription) throw new Error(`Nothing here is called ${subscriber}: another version of the worker must take this delivery.`);
    const actor = systemActor(subscriber, subscription.permissions);
    await this.work.run(subscriber, { actor, traceId: eventId }, async () => {
      const receipt = `insert into platform.receipts (event_id, subscriber, at) values ($1, $2, $3) on conflict do nothing returning event_id`;
      const fresh = await inTransaction(currentTransaction(), receipt, [eventId, subscriber, this.clock.now()]);
      if (fresh.length === 0) return;
      const [row] = await inTransaction<Row>(currentTransaction(), 'select payload, actor_id as "actorId", actor_name as "actorName" from platform.events where id = $1', [eventId]);
      const event = Object.assign(Object.create(subscription.event.prototype as object) as DomainEvent, row?.payload);
      const cause = { actorId: row?.actorId ?? null, actorName: row?.actorName ?? 'system' };
      await within({ ...currentContext(), cause }, () => this.modules.get(subscription.type, { strict: false }).on(event));
    });
  }
}
