import { useTranslation } from 'react-i18next';

let zone: string | undefined;

/** Instants are shown in the reader's own time zone once it is known. */
export function setTimeZone(timeZone: string | undefined): void {
  zone = timeZone && isKnownZone(timeZone) ? timeZone : undefined;
}

/** The zone the reader lives by. */
export const timeZoneHere = (): string => zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;

function isKnownZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export type DatePrecision = 'day' | 'month' | 'year';

const precisions: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** An abbreviation at the end of a sentence brings its full stop with it. */
export const sentence = (words: string): string => words.replace(/\.\.$/u, '.');

export function formatsOf(language: string) {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return {
    number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options).format(value),
    /** A calendar day has no time zone: it is the same day for every reader. */
    day: (day: string, precision: DatePrecision = 'day') =>
      new Intl.DateTimeFormat(language, { ...precisions[precision], timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    instant: (instant: string | Date) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(instant)),
    time: (instant: string | Date) => new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone }).format(new Date(instant)),
    /** `26 Nov`, with the year where it is another one. */
    shortDay: (day: string, now: Date = new Date()) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC', ...(day.slice(0, 4) !== String(now.getUTCFullYear()) && { year: 'numeric' }) }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    /** `Thu, 26 Nov`: a day that is near. */
    nearDay: (day: string) => new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    /** `3 December`, in the case a sentence needs. */
    dayMonth: (day: string) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    longDay: (day: string) => new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    money: ({ amount, currency }: { amount: string; currency: string }) =>
      // The decimal string goes in as it is: a float would lose cents of large sums.
      new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount as unknown as number),
    /** Without cents, for a glance. */
    roughMoney: ({ amount, currency }: { amount: string; currency: string }) =>
      new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount as unknown as number),
    /** `€1.2M`, for an axis. */
    shortMoney: ({ amount, currency }: { amount: number; currency: string }) => new Intl.NumberFormat(language, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 }).format(amount),
    percent: (share: number | string) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(Number(share)),
    month: (month: string) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`)),
    ago: (instant: string | Date, now: Date = new Date()) => {
      const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
      const step = steps.find(([, size]) => Math.abs(seconds) >= size);
      return step ? relative.format(Math.round(seconds / step[1]), step[0]) : relative.format(0, 'second');
    },
    /** The calendar day of an instant where the reader is, `YYYY-MM-DD`. */
    dayHere: (instant: string | Date) => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(new Date(instant)),
    /** A day as a heading: today and yesterday by their names. */
    recentDay: (day: string, now: Date = new Date()) => {
      const [today, yesterday] = [0, 1].map((back) => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(new Date(now.getTime() - back * 86_400_000)));
      const word = day === today ? relative.format(0, 'day') : day === yesterday ? relative.format(-1, 'day') : undefined;
      const full = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', ...(day.slice(0, 4) !== today?.slice(0, 4) && { year: 'numeric' }) });
      const said = word ?? full.format(new Date(`${day}T00:00:00Z`));
      return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
    },
    list: (items: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    language: (code: string) => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code,
    currency: (code: string) => new Intl.DisplayNames(language, { type: 'currency' }).of(code) ?? code,
    country: (code: string) => (/^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : code),
  };
}

const known = new Map<string, ReturnType<typeof formatsOf>>();

export function useFormat(): ReturnType<typeof formatsOf> {
  const { i18n } = useTranslation();
  const language = i18n.language || 'en';
  const formats = known.get(language) ?? formatsOf(language);
  known.set(language, formats);
  return formats;
}
