import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { PgBoss, type Job } from 'pg-boss';

export interface Work<T> {
  readonly id: string;
  readonly data: T;
}

/** The job queue in PostgreSQL. Adding joins the caller's transaction; work is at least once, so its effects keep receipts. */
@Injectable()
export class Queue implements OnApplicationShutdown {
  private readonly logger = new Logger('Queue');
  private readonly boss: PgBoss;

  constructor(databaseUrl: string, private readonly role: 'sends' | 'works') {
    const supervise = role === 'works';
    this.boss = new PgBoss({ connectionString: databaseUrl, schema: 'pgboss', supervise, schedule: false, max: supervise ? 8 : 2, monitorIntervalSeconds: 5, useListenNotify: supervise, notifyPollingIntervalSeconds: 2 } as never);
    this.boss.on('error', (error: Error) => this.logger.error(error.message));
  }

  async open(queues: readonly string[]): Promise<void> {
    await this.boss.start();
    for (const name of queues) {
      await this.boss.createQueue(name, { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 3600, heartbeatSeconds: 20, notify: true } as never);
    }
  }

  async add<T extends object>(em: EntityManager, queue: string, items: readonly T[]): Promise<void> {
    if (items.length === 0) return;
    const executeSql = async (text: string, values?: unknown[]) => ({ rows: (await em.getKysely().executeQuery(CompiledQuery.raw(text, values ?? []))).rows as unknown[] });
    await this.boss.insert(queue, items.map((data) => ({ data })), { db: { executeSql } } as never);
  }

  /** Hands items to a worker; an item that fails is tried again with backoff and holds up no other. */
  async work<T extends object>(queue: string, batchSize: number, handle: (item: Work<T>) => Promise<void>): Promise<void> {
    if (this.role !== 'works') throw new Error('This process only adds to the queue.');
    await this.boss.work<T>(queue, { batchSize, pollingIntervalSeconds: 2, localConcurrency: 2, burstWhenBatchFull: true } as never, async (jobs: Job<T>[]) => {
      for (const job of jobs) {
        try {
          await handle({ id: job.id, data: job.data });
        } catch (error) {
          this.logger.error(`${queue} ${job.id}: ${(error as Error).message}`);
          await this.boss.fail(queue, job.id, { message: (error as Error).message });
        }
      }
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 20_000 });
  }
}
