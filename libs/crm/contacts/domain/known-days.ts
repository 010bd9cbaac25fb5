export const datePrecisions = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** From when to when something was, as exactly as it is known; an end that is not known is open. */
export interface KnownDays {
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly datePrecision: string;
}

const digits: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };

/** A day as exactly as it is known: two days of one month known by the month are the same. */
const known = (day: string, precision: string): string => day.slice(0, digits[precision] ?? 10);

export const endsBeforeStart = ({ startDate, endDate, datePrecision }: KnownDays): boolean => !!startDate && !!endDate && known(endDate, datePrecision) < known(startDate, datePrecision);

/** Whether both were at some moment: a month or a year counts whole, but what ends in one may begin anew in it. */
export function overlap(one: KnownDays, other: KnownDays): boolean {
  const before = (first: KnownDays, second: KnownDays): boolean => {
    if (!first.endDate || !second.startDate) return false;
    const precision = (digits[first.datePrecision] ?? 10) < (digits[second.datePrecision] ?? 10) ? first.datePrecision : second.datePrecision;
    return known(first.endDate, precision) <= known(second.startDate, precision);
  };
  return !before(one, other) && !before(other, one);
}
