import type { DatePrecision } from '../../../ui/text/format.ts';
import type { Employment } from './record-answer.ts';

/** A stretch of time in years: `from` and `to` are what is sure; the soft ends reach as far as it may have been. */
export type Span = { softFrom: number; from: number; to: number; softTo: number; isOpen: boolean; isFromUnknown: boolean };

const dayOfYear = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, date) - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** The first and the last moment that a date of this precision may mean. */
function widthOf(day: string, precision: DatePrecision): [number, number] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  if (precision === 'year') return [year, year + 1];
  if (precision === 'month') return [year + (month - 1) / 12, year + month / 12];
  return [dayOfYear(day), dayOfYear(day)];
}

/** Two years that touch in one, "2021 – 2021", are that year, with nothing sure inside but its middle. */
export function spanOf({ startDate, endDate, datePrecision }: Pick<Employment, 'startDate' | 'endDate' | 'datePrecision'>, first: number, now: number): Span {
  const [softFrom, from] = startDate ? widthOf(startDate, datePrecision) : [first, first];
  const [to, softTo] = endDate ? widthOf(endDate, datePrecision) : [now, now];
  const middle = (softFrom + softTo) / 2;
  return { softFrom, from: Math.min(from, Math.max(middle, softFrom)), to: Math.max(to, Math.min(middle, softTo)), softTo, isOpen: endDate === null, isFromUnknown: startDate === null };
}

export const nowOf = (today: string): number => dayOfYear(today);

/** The years of the axis: from the first that is known to this one. */
export function axisOf(employments: Employment[], today: string): { first: number; last: number; ticks: number[] } {
  const now = nowOf(today);
  const known = employments.flatMap(({ startDate, endDate }) => [startDate, endDate]).flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  const first = Math.min(Math.floor(now) - 1, ...known);
  const last = Math.max(now, ...known.map((year) => year + 1).filter((year) => year > now));
  const step = [1, 2, 5, 10, 20].find((years) => (last - first) / years <= 8) ?? 20;
  const ticks = Array.from({ length: Math.floor(last) - first + 1 }, (_, index) => first + index).filter((year) => (year - first) % step === 0);
  return { first, last, ticks };
}
