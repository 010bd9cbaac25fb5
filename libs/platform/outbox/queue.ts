import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { PgBoss, type Job } from 'pg-boss';
import { faultText } from '#platform/kernel';
import { deadLettersOf, deadLetterSettings, polling, queueSettings, upkeep } from './queue-settings.ts';

export interface Work<T> {
  readonly id: string;
  readonly data: T;
}

export interface QueueLength {
  readonly queue: string;
  readonly waiting: number;
}

/** The job queue in PostgreSQL. Adding joins the caller's transaction; work is at least once, so its effects keep receipts. */
@Injectable()
export class Queue implements OnApplicationShutdown {
  private readonly logger = new Logger('Queue');
  private readonly boss: PgBoss;

  /** As a role that owns nothing it works with the queues that the owner has made. */
  constructor(databaseUrl: string, private readonly role: 'sends' | 'works', private readonly as: string | null = null) {
    const supervise = role === 'works';
    const login = as === null ? {} : { options: `-c role=${as}`, migrate: false };
    this.boss = new PgBoss({ connectionString: databaseUrl, schema: 'pgboss', supervise, schedule: false, max: supervise ? 8 : 2, ...upkeep, useListenNotify: supervise, ...login } as never);
    this.boss.on('error', (error: Error) => this.logger.error(error.message));
  }

  /** Makes the queues, or brings those of an older version to the settings of this one. */
  async open(queues: readonly string[]): Promise<void> {
    await this.boss.start();
    if (this.as !== null) return;
    for (const name of queues) {
      await this.keep(deadLettersOf(name), deadLetterSettings);
      await this.keep(name, { ...queueSettings, deadLetter: deadLettersOf(name) });
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
    await this.boss.work<T>(queue, { batchSize, ...polling, localConcurrency: 2, burstWhenBatchFull: true } as never, async (jobs: Job<T>[]) => {
      for (const job of jobs) {
        try {
          await handle({ id: job.id, data: job.data });
        } catch (error) {
          this.logger.error(`${queue} ${job.id}: ${faultText(error)}`);
          await this.boss.fail(queue, job.id, { message: (error as Error).message });
        }
      }
    });
  }

  /** How many items wait, and how many were given up: a queue's own, and its dead letters. */
  async lengths(): Promise<readonly QueueLength[]> {
    const text = `select q.name as queue, (select count(*)::int from pgboss.job j where j.name = q.name and j.state < 'active') as waiting from pgboss.queue q where q.name not like '\\_\\_%' order by q.name`;
    return (await this.boss.getDb().executeSql(text)).rows as QueueLength[];
  }

  /** Gives a queue's dead letters back to it, each with all its tries anew. Answers how many. */
  async handBack(queue: string): Promise<number> {
    let total = 0;
    for (let moved = -1; moved !== 0; total += moved) moved = await this.boss.redrive(deadLettersOf(queue));
    return total;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 20_000 });
  }

  private async keep(name: string, settings: object): Promise<void> {
    await this.boss.createQueue(name, settings as never);
    await this.boss.updateQueue(name, settings as never);
  }
}
