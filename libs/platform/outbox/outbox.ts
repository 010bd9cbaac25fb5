import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { newId, type DomainEvent } from '#platform/kernel';
import { Queue } from './queue.ts';
import { subscribersOf } from './subscribes.ts';

export const deliveries = 'deliveries';

/** Who caused what is announced. */
export interface Cause {
  readonly actorId: string | null;
  readonly actorName: string;
}

export interface Delivery {
  readonly eventId: string;
  readonly subscriber: string;
}

/** Stores events in the command's own transaction, with one delivery per event and subscriber. */
@Injectable()
export class Outbox {
  constructor(private readonly queue: Queue) {}

  async store(em: EntityManager, events: readonly DomainEvent[], at: Date, by: Cause = { actorId: null, actorName: 'system' }): Promise<void> {
    if (events.length === 0) return;
    const rows = events.map((event) => ({ id: newId(), type: event.type, at: at.toISOString(), payload: { ...event }, ...by }));
    const text = `insert into platform.events (id, type, at, payload, actor_id, actor_name) select id, type, at, payload, "actorId", "actorName" from json_to_recordset($1::json)
      as x(id uuid, type text, at timestamptz, payload jsonb, "actorId" uuid, "actorName" text)`;
    await em.getKysely().executeQuery(CompiledQuery.raw(text, [JSON.stringify(rows)]));
    const due: Delivery[] = rows.flatMap((row) => subscribersOf(row.type).map((subscriber) => ({ eventId: row.id, subscriber: subscriber.name })));
    await this.queue.add(em, deliveries, due);
  }
}
