import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Configuration } from '#platform/settings';
import { liveChannel, type LiveNotice } from './announce-live.ts';

export interface Follower {
  readonly userId: string;
  hear(notice: LiveNotice): void;
  /** The feed has missed something, or ends: whoever listens comes again and reads afresh. */
  end(): void;
}

const retryAfter = 1000;

/** One connection of the process that hears what any process announces, and hands it to the followers it concerns. */
@Injectable()
export class LiveFeed implements BeforeApplicationShutdown {
  private readonly followers = new Set<Follower>();
  private readonly logger = new Logger('LiveFeed');
  private client: pg.Client | null = null;
  private opening: Promise<void> | null = null;
  private isOver = false;

  constructor(private readonly configuration: Configuration) {}

  /** Answers how to stop following. */
  async follow(follower: Follower): Promise<() => void> {
    await (this.opening ??= this.open());
    this.followers.add(follower);
    if (this.isOver) follower.end();
    return () => this.followers.delete(follower);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isOver = true;
    this.endAll();
    await this.client?.end();
  }

  private async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.configuration.databaseUrl, keepAlive: true });
    client.on('notification', ({ payload }) => this.tell(JSON.parse(payload ?? '{}') as LiveNotice));
    client.on('error', (error) => this.logger.warn(error.message));
    client.once('end', () => this.lost());
    try {
      await client.connect();
      await client.query(`listen ${liveChannel}`);
      this.client = client;
    } catch (error) {
      this.opening = null;
      await client.end();
      throw error;
    }
  }

  private tell(notice: LiveNotice): void {
    for (const follower of this.followers) if (follower.userId === notice.userId) follower.hear(notice);
  }

  /** Whatever was announced meanwhile is not heard: all streams end, and begin anew with a reading. */
  private lost(): void {
    this.client = null;
    this.endAll();
    if (!this.isOver) setTimeout(() => (this.opening = null), retryAfter).unref();
  }

  private endAll(): void {
    for (const follower of this.followers) follower.end();
    this.followers.clear();
  }
}
