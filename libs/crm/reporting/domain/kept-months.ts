/** Whom customers hung on at the end of each month, kept as it was. */
export abstract class KeptMonths {
  /** Which of some last days of months are kept. */
  abstract known(months: readonly string[]): Promise<string[]>;
  /** Keeps a month by its last day. Of a month that has just ended only those count who are here; of earlier ones everybody who was in touch, for nobody says since when somebody is gone. */
  abstract keep(month: string, hasJustEnded: boolean): Promise<void>;
}

/** The last days of so many months before a day, the latest first. */
export function lastMonths(day: string, count: number): string[] {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 0)).toISOString().slice(0, 10));
}
