import type { Asked } from './ask-paths.ts';
import { table } from './report.ts';

/** p95 of a path of up to three hops. */
export const allowedMs = 300;

export interface Reading {
  readonly reader: string;
  readonly persons: number;
  readonly asked: readonly Asked[];
}

const share = (values: readonly number[], part: number): number => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const costs = (asked: readonly Asked[], part: number): string[] => [share(asked.map(({ cost }) => cost?.rows ?? 0), part), share(asked.map(({ cost }) => cost?.pages ?? 0), part)].map((each) => each.toFixed(0));

/** A line for each reader and size. */
export function summary(readings: readonly Reading[]): string {
  const lines = readings.map(({ reader, persons, asked }) => {
    const [times, percent] = [asked.map(({ ms }) => ms), (which: (each: Asked) => boolean): string => `${((100 * asked.filter(which).length) / asked.length).toFixed(0)} %`];
    return [reader, String(persons), String(asked.length), share(times, 0.5).toFixed(0), `${share(times, 0.95).toFixed(0)} ${share(times, 0.95) <= allowedMs ? '✓' : '✗'}`, share(times, 1).toFixed(0), ...costs(asked, 0.5), ...costs(asked, 0.95),
      percent(({ hops }) => hops !== null), percent(({ hops }) => hops === 3), percent(({ isCut }) => isCut)];
  });
  return table([['', 'persons', 'asked', 'p50 ms', `p95 ms, at most ${allowedMs}`, 'longest', 'rows p50', 'pages p50', 'rows p95', 'pages p95', 'found', 'three hops', 'cut'], ...lines]);
}

const bands = [100, 1_000, 10_000, Infinity];
const bandOf = (at: number): string => (bands[at] === Infinity ? `over ${bands[at - 1]}` : `up to ${bands[at]}`);

/** A line for each reader and neighborhood, and in it what a question costs in the middle, from the smallest company to the largest. */
export function curve(readings: readonly Reading[]): string {
  const sizes = [...new Set(readings.map(({ persons }) => persons))];
  const lines = [...new Set(readings.map(({ reader }) => reader))].flatMap((reader) => bands.map((most, at) => [reader, bandOf(at), ...sizes.flatMap((size) => {
    const asked = readings.filter((each) => each.reader === reader && each.persons === size).flatMap((each) => each.asked).filter(({ goal }) => goal.around <= most && goal.around > (bands[at - 1] ?? -1));
    return asked.length === 0 ? ['0', '', '', ''] : [String(asked.length), ...costs(asked, 0.5), share(asked.map(({ ms }) => ms), 0.5).toFixed(0)];
  })]));
  return table([['', 'people around', ...sizes.flatMap((size) => [`${size}:`, 'rows', 'pages', 'ms'])], ...lines]);
}
