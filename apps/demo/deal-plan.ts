import type { Chance } from './chance.ts';

export interface Plan {
  readonly line: 'Pumps' | 'Automation' | 'Service';
  /** In euro. */
  readonly value: number;
  readonly outcome: 'won' | 'lost' | 'abandoned' | 'declined' | 'open';
  /** All moments are days ago. */
  readonly opened: number;
  readonly steps: readonly number[];
  readonly lined: number | null;
  readonly pushes: readonly number[];
  readonly handed: number | null;
  readonly closed: number;
  /** The last thing that happened to it. */
  readonly last: number;
  /** Nobody knows what comes next, and it rots. */
  readonly isForgotten: boolean;
}

/** What a currency of a country is worth in euro, about. */
export const foreign: Readonly<Record<string, { readonly currency: string; readonly rate: number }>> = { DE: { currency: 'EUR', rate: 1 }, UA: { currency: 'UAH', rate: 0.0213 }, PL: { currency: 'PLN', rate: 0.2331 }, GB: { currency: 'GBP', rate: 1.1624 } };

/** Of ten inquiries of a month so many come: spring and autumn are busy, summer and the turn of the year are not. */
const seasons = [4, 6, 10, 9, 7, 6, 3, 3, 9, 10, 9, 4] as const;
const values = [4, 6, 9, 12, 18, 25, 40, 60, 95, 140] as const;

/** How one deal goes, from a day on which the customer was known. */
export function planned(chance: Chance, since: number): Plan {
  const line = chance.is(45) ? 'Pumps' : chance.is(50) ? 'Automation' : 'Service';
  const value = chance.of(values) * (line === 'Service' ? 300 : 700) + chance.whole(900);
  const opened = openingDay(chance, since);
  const pace = 6 + chance.whole(26);
  const reach = 1 + chance.whole(3);
  const steps: number[] = [];
  for (let ago = opened - pace; steps.length < reach && ago > 3; ago -= 4 + chance.whole(pace)) steps.push(ago);
  const last = steps.at(-1) ?? opened;
  const closed = last - 3 - chance.whole(40);
  const isForgotten = closed > 30 && closed < 200 && chance.is(12);
  const outcome = closed < 2 || isForgotten ? 'open' : chance.is(42) ? 'won' : chance.is(60) ? 'lost' : chance.is(70) ? 'abandoned' : 'declined';
  const between = (ago: number): number => Math.max(outcome === 'open' ? 1 : closed + 1, ago);
  const lined = steps.length > 1 && chance.is(55) ? between(last - 1) : null;
  const pushes = chance.is(35) ? [between(last - 2)].filter((ago) => ago < last && (lined === null || ago < lined)) : [];
  const handed = chance.is(7) && last - 2 > 1 ? between(last - 2) : null;
  return { line, value, outcome, opened, steps, lined, pushes, handed, closed: Math.max(1, closed), last: Math.min(last, lined ?? last, ...pushes, handed ?? last), isForgotten };
}

/** A day between the one after the customer was known and last week, more likely in a busy month. */
function openingDay(chance: Chance, since: number): number {
  const now = new Date();
  const middle = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 15); // so that a story that goes on another day draws the same
  for (let tries = 0; ; tries++) {
    const ago = 7 + chance.whole(since - 9);
    const month = new Date(middle - ago * 86_400_000).getUTCMonth();
    if (chance.whole(10) < seasons[month]! || tries > 20) return ago;
  }
}
