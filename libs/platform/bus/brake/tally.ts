export interface Excess {
  readonly level: number;
  readonly at: number;
}

/** What the database knows of somebody, as it was at one moment. */
export interface Told {
  readonly minutes: readonly (readonly [minute: number, seen: number])[];
  readonly excesses: readonly Excess[];
  /** Until when somebody who may has let him read on. */
  readonly liftedUntil: number | null;
}

const minuteMs = 60_000;
const hour = 60;
const opensInMinute = 10;
const mostKnown = 10_000;

export const minuteOf = (at: Date): number => Math.floor(at.getTime() / minuteMs);
export const hourMs = hour * minuteMs;

/** How many different records one reader has seen in the last hour: what the database knows, and what this process has not told it yet. */
export class Tally {
  private told: Told = { minutes: [], excesses: [], liftedUntil: null };
  private waiting = new Map<number, number>();
  private leaving = new Map<number, number>();
  /** When each record was counted last; a record counts once an hour, however often a page asks for it anew. */
  private readonly counted = new Map<string, number>();
  private lastAt = 0;
  private opened: { id: string; at: number }[] = [];
  /** Of questions that are on their way. */
  private reserved = 0;
  readAt = 0;

  seen(now: Date): number {
    const since = minuteOf(now) - hour;
    const sum = (minutes: Iterable<readonly [number, number]>): number => [...minutes].reduce((total, [minute, seen]) => (minute > since ? total + seen : total), 0);
    return sum(this.told.minutes) + sum(this.leaving) + sum(this.waiting) + this.reserved;
  }

  reserve(records: number): void {
    this.reserved += records;
  }

  release(records: number): void {
    this.reserved -= records;
  }

  count(ids: readonly string[], now: Date): void {
    const minute = minuteOf(now);
    const fresh = new Set(ids.filter((id) => (this.counted.get(id) ?? -Infinity) <= minute - hour));
    if (fresh.size === 0) return;
    if (this.counted.size + fresh.size > mostKnown) this.counted.clear();
    for (const id of fresh) this.counted.set(id, minute);
    this.lastAt = minute;
    this.waiting.set(minute, (this.waiting.get(minute) ?? 0) + fresh.size);
  }

  /** Whether a braked reader may open this one: one at a time, as fast as somebody works who telephones. */
  opens(id: string, now: Date): boolean {
    this.opened = this.opened.filter(({ at }) => at > now.getTime() - minuteMs);
    if (this.opened.some((each) => each.id === id)) return true;
    if (this.opened.length >= opensInMinute) return false;
    this.opened.push({ id, at: now.getTime() });
    return true;
  }

  /** The last time this level was passed within an hour. */
  excessAt(level: number, now: Date): number | null {
    const found = this.told.excesses.filter((each) => each.level === level && each.at > now.getTime() - hourMs).map(({ at }) => at);
    return found.length > 0 ? Math.max(...found) : null;
  }

  isLifted(now: Date): boolean {
    return this.told.liftedUntil !== null && this.told.liftedUntil > now.getTime();
  }

  /** What is to be told to the database; it counts here until `settle` or `giveBack`. */
  take(): readonly (readonly [minute: number, seen: number])[] {
    this.leaving = this.waiting;
    this.waiting = new Map();
    return [...this.leaving];
  }

  giveBack(): void {
    for (const [minute, seen] of this.leaving) this.waiting.set(minute, (this.waiting.get(minute) ?? 0) + seen);
    this.leaving = new Map();
  }

  settle(told: Told, readAt: number): void {
    this.told = told;
    this.leaving = new Map();
    this.readAt = readAt;
  }

  isIdle(now: Date): boolean {
    return this.waiting.size === 0 && this.leaving.size === 0 && this.reserved === 0 && this.lastAt <= minuteOf(now) - hour;
  }
}
