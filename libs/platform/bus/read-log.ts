import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import { Clock, faultText, newId, type Query } from '#platform/kernel';
import type { WorkContext } from './context.ts';
import { inTransaction } from './unit-of-work.ts';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly query: string;
  readonly asked: unknown;
  readonly traceId: string;
}

const everyMs = 1000;
const mostWaiting = 10_000;

/** Who read what, written in batches off the read path; at most a second of it can be lost to a kill. */
@Injectable()
export class ReadLog implements BeforeApplicationShutdown {
  private waiting: Entry[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();
  private readonly logger = new Logger('ReadLog');

  constructor(private readonly orm: MikroORM, private readonly clock: Clock) {}

  note(context: WorkContext, query: Query<unknown>): void {
    this.waiting.push({
      id: newId(), at: this.clock.now().toISOString(), actorId: context.actor?.userId ?? null, actorName: context.actor?.name ?? '',
      query: query.constructor.name, asked: { ...query }, traceId: context.traceId,
    });
    this.timer ??= setTimeout(() => void this.flush(), everyMs).unref();
  }

  /** One batch after the other: whoever waits for the last has waited for all. */
  flush(): Promise<void> {
    this.timer = null;
    return (this.writing = this.writing.then(() => this.write()));
  }

  private async write(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    const text = `insert into platform.read_log (id, at, actor_id, actor_name, query, asked, trace_id)
      select id, at, "actorId", "actorName", query, asked, "traceId" from json_to_recordset($1::json)
      as x(id uuid, at timestamptz, "actorId" uuid, "actorName" text, query text, asked jsonb, "traceId" text)`;
    try {
      await inTransaction(this.orm.em.fork(), text, [JSON.stringify(batch)]);
    } catch (error) {
      this.logger.error(`${batch.length} reads could not be logged, trying again: ${faultText(error)}`);
      this.waiting = [...batch, ...this.waiting].slice(-mostWaiting);
      this.timer ??= setTimeout(() => void this.flush(), everyMs).unref();
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }
}
