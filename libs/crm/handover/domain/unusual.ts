/** What somebody read on a day. */
export interface DayRead {
  readonly day: string;
  readonly records: number;
}

const times = 3;
const fewest = 50;

/** Half of the days had fewer; 0 where there is none. */
export function usualOf(days: readonly DayRead[]): number {
  const sorted = days.map(({ records }) => records).sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Three times a usual day and more, and enough of it to be worth a word. */
export const isUnusual = ({ records }: DayRead, usual: number): boolean => records >= fewest && records >= usual * times;
