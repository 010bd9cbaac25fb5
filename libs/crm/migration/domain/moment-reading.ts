import { readDate, type DateOrder } from './date-reading.ts';

/** A day, with its hour where one is told; `instant` where the text tells its zone too. */
export interface ReadMoment {
  readonly day: string;
  readonly time: string | null;
  readonly instant: string | null;
}

const clock = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?$/iu;

/** The time of day as HH:MM; null where it is none. */
export function readTime(text: string): string | null {
  const [, hour, minute, half] = clock.exec(text.trim()) ?? [];
  if (hour === undefined) return null;
  const told = Number(hour);
  if (half && (told < 1 || told > 12)) return null;
  const at = half ? (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : told;
  return at < 24 && Number(minute) < 60 ? `${String(at).padStart(2, '0')}:${minute}` : null;
}

/** A day and, mostly, an hour, in the forms in which calendars and exports write them. */
export function readMoment(text: string, order?: DateOrder): ReadMoment | null {
  const [, date = text, time, zone] = /^(.*?\d{2,4})(?:,?\s+|t)(\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?)\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/iu.exec(text.trim()) ?? [];
  const read = readDate(date, order);
  const at = time === undefined ? null : readTime(time);
  if (read === null || read.precision !== 'day' || (time !== undefined && at === null)) return null;
  const offset = zone === undefined ? null : /^[zug]/iu.test(zone) ? 'Z' : zone.replace(/^(.\d{2}):?(\d{2})$/u, '$1:$2');
  return { day: read.date, time: at, instant: at !== null && offset !== null ? new Date(`${read.date}T${at}:00${offset}`).toISOString() : null };
}

/** Minutes: «45», «1:30», «01:30:00», «90 min», «2 ч»; null where it is no duration of at most a week. */
export function readDuration(text: string): number | null {
  const told = text.trim().toLowerCase();
  const [, hours, minutes] = /^(\d{1,3}):(\d{2})(?::\d{2})?$/u.exec(told) ?? [];
  const [, count, unit = ''] = /^(\d{1,5}(?:[.,]\d{1,2})?)\s*(m|min|mins|minutes?|мин|минут[аы]?|хв|хвилин[аи]?|h|hrs?|hours?|ч|час(?:а|ов)?|год|годин[аи]?)?\.?$/u.exec(told) ?? [];
  const whole = hours !== undefined ? Number(hours) * 60 + Number(minutes) : count === undefined ? NaN : Math.round(Number(count.replace(',', '.')) * (/^[hчг]/u.test(unit) ? 60 : 1));
  return Number.isFinite(whole) && whole <= 7 * 24 * 60 ? whole : null;
}
