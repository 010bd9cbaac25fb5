import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Configuration } from '#platform/settings';
import { faultText } from '#platform/kernel';
import { JobBoard } from './job-board.ts';
import { jobsChannel } from './jobs.ts';
import { RunJob } from './run-job.ts';

const atOnce = 2;
const lookEvery = 1000;
const lockSpace = 7_461_026;

/**
 * Takes jobs and runs them. What holds a job is an advisory lock of one connection of this process: it is gone the moment the process
 * dies, so another takes over within a second, without a time-out to wait for. See docs/decisions.
 */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly running = new Map<string, Promise<void>>();
  private locks: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isStopping = false;
  private isLooking = false;

  constructor(private readonly configuration: Configuration, private readonly board: JobBoard, private readonly runJob: RunJob) {}

  async start(): Promise<void> {
    await this.connect();
    this.timer = setInterval(() => void this.look(), lookEvery);
    await this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.timer) clearInterval(this.timer);
    await Promise.allSettled(this.running.values());
    await this.locks?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.configuration.databaseUrl, keepAlive: true });
    client.on('notification', () => void this.look());
    client.on('error', (error) => this.logger.warn(error.message));
    client.once('end', () => (this.locks = null));
    await client.connect();
    await client.query(`listen ${jobsChannel}`);
    this.locks = client;
  }

  private async look(): Promise<void> {
    if (this.isLooking || this.isStopping) return;
    this.isLooking = true;
    try {
      if (!this.locks) await this.connect();
      for (const id of this.running.size < atOnce ? await this.board.waiting([...this.running.keys()]) : []) {
        if (this.running.size >= atOnce || this.isStopping) break;
        await this.take(id, this.locks!);
      }
    } catch (error) {
      this.logger.warn(`Looking for work: ${faultText(error)}`);
    }
    this.isLooking = false;
  }

  private async take(id: string, locks: pg.Client): Promise<void> {
    const { rows } = await locks.query<{ held: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as held', [lockSpace, id]);
    if (!rows[0]?.held) return;
    const job = await this.board.claim(id);
    if (!job) return void (await this.release(id, locks));
    const run = this.runJob.run(job, () => this.isStopping || this.locks !== locks)
      .catch((error: unknown) => this.logger.error(`${job.kind} ${id}: ${faultText(error)}`))
      .then(() => this.release(id, locks))
      .then(() => {
        this.running.delete(id);
        void this.look();
      });
    this.running.set(id, run);
  }

  private async release(id: string, locks: pg.Client): Promise<void> {
    if (this.locks === locks) await locks.query('select pg_advisory_unlock($1, hashtext($2))', [lockSpace, id]).catch((error: Error) => this.logger.warn(error.message));
  }
}
