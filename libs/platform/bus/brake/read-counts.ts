import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import { Clock } from '#platform/kernel';
import { Tally, type Excess } from './tally.ts';
import { inTransaction } from '../unit-of-work.ts';

const everyMs = 1000;
/** For so long a process believes what the database told it of somebody: what another process counted is known after that. */
const staleMs = 2000;

interface ToldRow {
  readonly subject: string;
  readonly minutes: readonly (readonly [number, number])[];
  readonly excesses: readonly Excess[];
  readonly liftedUntil: number | null;
}

/** Who has seen how much: counted in memory, told to the database in batches, off the read path. What a kill takes is at most a second of it. */
@Injectable()
export class ReadCounts implements BeforeApplicationShutdown {
  private readonly tallies = new Map<string, Tally>();
  private readonly wanted = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private turn: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;
  private readonly logger = new Logger('ReadCounts');

  constructor(private readonly orm: MikroORM, private readonly clock: Clock) {}

  /** Of this moment, or at most two seconds old; `now` asks the database whatever the age. */
  async of(subject: string, how: 'recent' | 'now' = 'recent'): Promise<Tally> {
    const tally = this.known(subject);
    if (how === 'now' || tally.readAt + staleMs < performance.now()) {
      this.wanted.add(subject);
      await this.exchange();
    }
    return tally;
  }

  /** What this process knows. */
  known(subject: string): Tally {
    const tally = this.tallies.get(subject) ?? new Tally();
    this.tallies.set(subject, tally);
    return tally;
  }

  /** Something was counted: the database hears of it within a second. */
  plan(): void {
    this.timer ??= setTimeout(() => void this.exchange().catch((error: unknown) => this.logger.error(`What was read could not be counted, trying again: ${(error as Error).message}`)), everyMs).unref();
  }

  /** One exchange after the other; whoever comes while one is on its way waits for the next, together. */
  exchange(): Promise<void> {
    return (this.next ??= this.turn = this.turn.catch(() => undefined).then(() => {
      this.next = null;
      return this.tell();
    }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.exchange();
  }

  private async tell(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const now = this.clock.now();
    for (const [subject, tally] of this.tallies) if (!this.wanted.has(subject) && tally.isIdle(now)) this.tallies.delete(subject);
    const rows = [...this.tallies].flatMap(([subject, tally]) => tally.take().map(([minute, seen]) => ({ subject, minute: new Date(minute * 60_000), seen })));
    const subjects = [...new Set([...this.wanted, ...rows.map(({ subject }) => subject)])];
    this.wanted.clear();
    if (subjects.length === 0) return;
    const readAt = performance.now();
    try {
      if (rows.length > 0) await this.add(rows);
      for (const { subject, ...told } of await this.read(subjects, now)) this.tallies.get(subject)?.settle(told, readAt);
    } catch (error) {
      for (const tally of this.tallies.values()) tally.giveBack();
      this.plan();
      throw error;
    }
  }

  private async add(rows: readonly { readonly subject: string; readonly minute: Date; readonly seen: number }[]): Promise<void> {
    // In one order everywhere, so that two processes wait for one another and never in a circle.
    const text = `insert into platform.read_counts as c (subject, minute, seen) select * from unnest($1::uuid[], $2::timestamptz[], $3::int[]) x(subject, minute, seen) order by subject, minute
      on conflict (subject, minute) do update set seen = c.seen + excluded.seen`;
    await inTransaction(this.orm.em.fork(), text, [rows.map(({ subject }) => subject), rows.map(({ minute }) => minute), rows.map(({ seen }) => seen)]);
  }

  private read(subjects: readonly string[], now: Date): Promise<ToldRow[]> {
    const since = new Date(now.getTime() - 3_600_000);
    const text = `select s.subject,
      coalesce((select json_agg(json_build_array((extract(epoch from c.minute) / 60)::bigint, c.seen)) from platform.read_counts c where c.subject = s.subject and c.minute > $2), '[]') as minutes,
      coalesce((select json_agg(json_build_object('level', e.level, 'at', (extract(epoch from e.at) * 1000)::bigint)) from platform.read_excesses e where e.subject = s.subject and e.at > $2), '[]') as excesses,
      (select (extract(epoch from max(l.until)) * 1000)::float8 from platform.read_lifts l where l.subject = s.subject and l.until > $3) as "liftedUntil"
      from unnest($1::uuid[]) s(subject)`;
    return inTransaction<ToldRow>(this.orm.em.fork(), text, [subjects, since, now]);
  }
}
