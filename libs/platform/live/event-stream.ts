import { PassThrough } from 'node:stream';
import type { LiveNotice } from './announce-live.ts';
import type { Follower } from './live-feed.ts';

const every = { tell: 250, check: 3500, ping: 15_000 } as const;

export interface Listener {
  readonly userId: string;
  /** The event's data as it is now for the listener, or null where there is nothing for him. */
  read(notice: LiveNotice): Promise<object | null>;
  /** Whether he still may listen. */
  mayListen(): Promise<boolean>;
}

/** One open stream of server-sent events: at most four of one thing a second, none for somebody who may no longer listen. */
export class EventStream implements Follower {
  readonly output = new PassThrough();
  private readonly waiting = new Map<string, LiveNotice>();
  private readonly timers: NodeJS.Timeout[];
  private isTelling = false;

  constructor(private readonly listener: Listener) {
    this.output.write('retry: 2000\n\n');
    this.timers = [
      setInterval(() => void this.tell(), every.tell),
      setInterval(() => void this.check(), every.check),
      setInterval(() => this.output.write(': here\n\n'), every.ping),
    ];
    this.output.once('close', () => this.timers.forEach(clearInterval));
    this.output.on('error', () => undefined); // the other side went away; closing says the rest
  }

  get userId(): string {
    return this.listener.userId;
  }

  hear(notice: LiveNotice): void {
    this.waiting.set(`${notice.topic} ${notice.id}`, notice);
  }

  end(): void {
    this.timers.forEach(clearInterval);
    this.output.end();
  }

  private async tell(): Promise<void> {
    if (this.isTelling || this.waiting.size === 0) return;
    this.isTelling = true;
    const notices = [...this.waiting.values()];
    this.waiting.clear();
    try {
      for (const notice of notices) {
        const data = await this.listener.read(notice);
        if (data && !this.output.writableEnded) this.output.write(`event: ${notice.topic}\ndata: ${JSON.stringify(data)}\n\n`);
      }
    } catch {
      this.end(); // he comes again and reads afresh; the fault is told there
    }
    this.isTelling = false;
  }

  private async check(): Promise<void> {
    const may = await this.listener.mayListen().catch(() => false);
    if (!may) this.end();
  }
}
