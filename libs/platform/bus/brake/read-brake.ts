import { Injectable, Logger } from '@nestjs/common';
import { defaultReadNorm, systemActor, type Actor } from '#platform/access';
import { Clock, faultText, newId, type Query } from '#platform/kernel';
import { currentContext, currentTransaction, within } from '../context.ts';
import { countingOf, isAboutOne, recordAsked, recordsShown } from './counts-as.ts';
import { KeyBraked, ReadBraked } from './read-brake.errors.ts';
import { ReadCounts } from './read-counts.ts';
import { ReadNormExceeded } from './read-norm-exceeded.ts';
import { hourMs, minuteOf, type Tally } from './tally.ts';
import { announce, inTransaction, UnitOfWork } from '../unit-of-work.ts';

/** How many times the norm somebody may read who has given a code since he passed it, and whom a superior has let read on. */
export const provedTimes = 3;
export const liftedTimes = 10;

/** A question that was let through; it ends with its answer, or without one. */
interface Visit {
  end(answer?: unknown): void;
}

interface Reader {
  readonly id: string;
  readonly norm: number;
  readonly actor: Actor;
}

const readerOf = (actor: Actor | null): Reader | null => (actor?.userId && actor.kind !== 'system' ? { id: actor.apiKeyId ?? actor.userId, norm: actor.readNorm ?? defaultReadNorm, actor } : null);

/** Holds whoever sees more records in an hour than his roles are meant for, and says so to those who look after it. Single records stay open. */
@Injectable()
export class ReadBrake {
  private readonly logger = new Logger('ReadBrake');

  constructor(private readonly counts: ReadCounts, private readonly work: UnitOfWork, private readonly clock: Clock) {}

  /** Answers a question and counts what it showed. @throws ReadBraked, KeyBraked */
  async around<T>(actor: Actor | null, query: Query<unknown>, answering: () => Promise<T>): Promise<T> {
    const visit = await this.admit(actor, query);
    let answer: T | undefined;
    try {
      return (answer = await answering());
    } finally {
      visit?.end(answer);
    }
  }

  private async admit(actor: Actor | null, query: Query<unknown>): Promise<Visit | null> {
    const how = countingOf(query.constructor);
    const reader = how === 'none' ? null : readerOf(actor);
    if (!reader) return null;
    const tally = await this.counts.of(reader.id);
    const now = this.clock.now();
    const asked = recordAsked(query);
    const isSingle = asked !== null && isAboutOne(query.constructor);
    if (tally.seen(now) >= this.bound(reader, tally, now)) {
      await this.tellIfExceeded(reader, tally, tally.seen(now));
      if (!(isSingle && actor!.kind === 'user' && tally.opens(asked, now))) throw this.refusal(reader, tally, now);
    }
    const reserved = isSingle ? 0 : ((query as { readonly limit?: number }).limit ?? 50);
    tally.reserve(reserved);
    return {
      end: (answer) => {
        tally.release(reserved);
        if (answer === undefined) return;
        tally.count(recordsShown(query, answer), now);
        this.counts.plan();
        if (tally.seen(now) >= reader.norm) this.tellIfExceeded(reader, tally, tally.seen(now)).catch((error: unknown) => this.logger.error(faultText(error)));
      },
    };
  }

  /**
   * Before records leave as a file: counts them as seen together with the command at work, or refuses them all.
   * @throws ReadBraked, KeyBraked
   */
  async takeOut(count: (most: number) => Promise<number>): Promise<void> {
    const reader = readerOf(currentContext().actor);
    if (!reader) return;
    await inTransaction(currentTransaction(), 'select pg_advisory_xact_lock(hashtextextended($1, 4))', [reader.id]);
    const tally = await this.counts.of(reader.id, 'now');
    const now = this.clock.now();
    const left = Math.max(0, this.bound(reader, tally, now) - tally.seen(now));
    const wanted = await count(left + 1);
    if (wanted > left) {
      await this.tellIfExceeded(reader, tally, tally.seen(now) + wanted);
      throw this.refusal(reader, tally, now);
    }
    const text = 'insert into platform.read_counts as c (subject, minute, seen) values ($1, $2, $3) on conflict (subject, minute) do update set seen = c.seen + excluded.seen';
    await inTransaction(currentTransaction(), text, [reader.id, new Date(minuteOf(now) * 60_000), wanted]);
    tally.readAt = -Infinity;
  }

  /** Lets somebody read on until then, together with the command at work. */
  async lift(userId: string, until: Date, byId: string): Promise<void> {
    await inTransaction(currentTransaction(), 'insert into platform.read_lifts (id, subject, until, lifted_by_id, at) values ($1, $2, $3, $4, $5)', [newId(), userId, until, byId, this.clock.now()]);
  }

  /** How somebody stands at the moment. */
  async standing(actor: Actor): Promise<{ readonly seen: number; readonly norm: number; readonly bound: number }> {
    const reader = readerOf(actor);
    if (!reader) return { seen: 0, norm: defaultReadNorm, bound: defaultReadNorm };
    const tally = await this.counts.of(reader.id, 'now');
    const now = this.clock.now();
    return { seen: tally.seen(now), norm: reader.norm, bound: this.bound(reader, tally, now) };
  }

  private bound({ norm, actor: { proof } }: Reader, tally: Tally, now: Date): number {
    if (tally.isLifted(now)) return norm * liftedTimes;
    const passed = tally.excessAt(1, now);
    const isProved = passed !== null && proof?.by === 'second-factor' && proof.at !== null && proof.at.getTime() > passed && proof.at.getTime() > now.getTime() - hourMs;
    return isProved ? norm * provedTimes : norm;
  }

  private refusal({ norm, actor }: Reader, tally: Tally, now: Date): ReadBraked | KeyBraked {
    const seen = tally.seen(now);
    if (actor.kind === 'api-key') return new KeyBraked(seen, norm, 60);
    const mayProve = actor.proof?.by === 'second-factor' && this.bound({ id: '', norm, actor }, tally, now) === norm;
    return new ReadBraked({ seen, norm, helps: mayProve ? ['second-factor', 'superior'] : ['superior'] });
  }

  private async tellIfExceeded(reader: Reader, tally: Tally, seen: number): Promise<void> {
    const now = this.clock.now();
    if (tally.isLifted(now)) return;
    for (const [level, times] of [[1, 1], [2, provedTimes]] as const) {
      if (seen >= reader.norm * times && tally.excessAt(level, now) === null) await this.tell(reader, level, seen);
    }
  }

  /** Whichever process notices first: the others find the row. */
  private async tell({ id, norm, actor }: Reader, level: number, seen: number): Promise<void> {
    await within({ actor: systemActor('read brake', []), traceId: currentContext().traceId }, () => this.work.run('NoteExcess', currentContext(), async () => {
      const em = currentTransaction();
      const now = this.clock.now();
      await inTransaction(em, 'select pg_advisory_xact_lock(hashtextextended($1, 5))', [id]);
      const text = `insert into platform.read_excesses (id, subject, user_id, api_key_id, level, norm, seen, at) select $1, $2, $3, $4, $5, $6, $7, $8
        where not exists (select from platform.read_excesses where subject = $2 and level = $5 and at > $9) returning id`;
      const excessId = newId();
      const told = await inTransaction(em, text, [excessId, id, actor.userId, actor.apiKeyId ?? null, level, norm, seen, now, new Date(now.getTime() - hourMs)]);
      if (told.length > 0) announce(new ReadNormExceeded(excessId, actor.userId!, actor.apiKeyId ?? null, level, norm, seen));
    }));
    await this.counts.of(id, 'now');
  }
}
