import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { inTransaction } from '#platform/bus';
import { Clock } from '#platform/kernel';

/** How long a count of this process may be unknown to the others. */
const everyMs = 1000;
const minuteMs = 60_000;

/** Of one caller, class and minute: what all processes told, and what this one has not told yet. */
interface Count {
  told: number;
  untold: number;
}

interface Row { readonly caller: string; readonly class: string; readonly minute: string; readonly count: number }

/** Requests by caller, class and minute. They are counted here and told to the database once a second, where those of all processes come together. */
@Injectable()
export class RequestCounts implements BeforeApplicationShutdown {
  private readonly counts = new Map<string, Promise<Count>>();
  private timer: NodeJS.Timeout | null = null;
  private telling: Promise<void> = Promise.resolve();
  private newest = 0;
  private readonly logger = new Logger('RequestCounts');

  constructor(private readonly orm: MikroORM, private readonly clock: Clock) {}

  /** The count of this minute and that of the one before, as far as they are known here; and how much of this minute is over, from 0 to 1. */
  async of(caller: string, of: string): Promise<{ readonly current: Count; readonly before: Count; readonly over: number }> {
    const at = this.clock.now().getTime() / minuteMs;
    const minute = Math.floor(at);
    this.forget(minute);
    const [current, before] = await Promise.all([this.known(caller, of, minute), this.known(caller, of, minute - 1)]);
    return { current, before, over: at - minute };
  }

  add(count: Count): void {
    count.untold += 1;
    this.timer ??= setTimeout(() => void this.tell(), everyMs).unref();
  }

  /** One after the other: whoever waits for the last has waited for all. */
  tell(): Promise<void> {
    this.timer = null;
    return (this.telling = this.telling.then(() => this.write()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    await this.tell();
  }

  /** A process that begins, or meets a caller for the first time in a minute, asks what the others know. */
  private known(caller: string, of: string, minute: number): Promise<Count> {
    const key = JSON.stringify([caller, of, minute]);
    let count = this.counts.get(key);
    if (!count) {
      count = inTransaction<{ count: number }>(this.orm.em.fork(), 'select count from platform.request_counts where caller = $1 and class = $2 and minute = $3', [caller, of, minute]).then(([row]) => ({ told: row?.count ?? 0, untold: 0 }));
      this.counts.set(key, count);
      count.catch(() => this.counts.delete(key));
    }
    return count;
  }

  private forget(minute: number): void {
    if (minute === this.newest) return;
    this.newest = minute;
    for (const key of this.counts.keys()) if ((JSON.parse(key) as [string, string, number])[2] < minute - 2) this.counts.delete(key);
  }

  private async write(): Promise<void> {
    const all = await Promise.all([...this.counts].map(async ([key, count]) => [key, await count.catch(() => null)] as const));
    const waiting = all.flatMap(([key, count]) => (count && count.untold > 0 ? [{ count, sent: count.untold, row: JSON.parse(key) as [string, string, number] }] : []));
    if (waiting.length === 0) return;
    const text = `with gone as (delete from platform.request_counts where minute < $2)
      insert into platform.request_counts (caller, class, minute, count) select r->>0, r->>1, (r->>2)::bigint, (r->>3)::int from jsonb_array_elements($1::jsonb) r order by 1, 2, 3
      on conflict (caller, class, minute) do update set count = request_counts.count + excluded.count returning caller, class, minute, count`;
    try {
      const rows = await inTransaction<Row>(this.orm.em.fork(), text, [JSON.stringify(waiting.map(({ row, sent }) => [...row, sent])), this.newest - 2]);
      const told = new Map(rows.map((row) => [JSON.stringify([row.caller, row.class, Number(row.minute)]), row.count]));
      for (const { count, sent, row } of waiting) {
        count.told = told.get(JSON.stringify(row)) ?? count.told + sent;
        count.untold -= sent;
      }
    } catch (error) {
      this.logger.error(`Requests could not be counted for all processes, trying again: ${(error as Error).message}`);
      this.timer ??= setTimeout(() => void this.tell(), everyMs).unref();
    }
  }
}
