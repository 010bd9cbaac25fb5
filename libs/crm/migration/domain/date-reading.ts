export type DateOrder = 'day-month' | 'month-day';
export type DatePrecision = 'day' | 'month' | 'year';
export interface ReadDate { readonly date: string; readonly precision: DatePrecision }

const months = ['jan|янв|січ', 'feb|фев|лют', 'mar|мар|бер', 'apr|апр|кві', 'may|мая|май|тра', 'jun|июн|чер', 'jul|июл|лип', 'aug|авг|сер', 'sep|сен|вер', 'oct|окт|жов', 'nov|ноя|лис', 'dec|дек|гру']
  .map((starts) => new RegExp(`^(?:${starts})`, 'u'));

/** A date in the forms that address books hold; month and year alone are kept as such. Null where it is no day of the calendar. */
export function readDate(text: string, order: DateOrder = 'day-month'): ReadDate | null {
  const value = text.trim().toLowerCase();
  if (value.length > 40) return null;
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ]\d{1,2}:\d{2}[\d:.]*\s*(?:z|[+-]\d{2}:?\d{2})?)?$/u.exec(value) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(value);
  if (iso) return calendar(iso[1], iso[2], iso[3]);
  const usual = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?|\s*г\.?|\s*р\.?)?$/u.exec(value);
  if (usual) {
    // Points are written in countries that put the day first.
    const isMonthFirst = order === 'month-day' && usual[2] !== '.';
    return isMonthFirst ? calendar(usual[4], usual[1], usual[3]) : calendar(usual[4], usual[3], usual[1]);
  }
  const monthly = /^(\d{1,2})[./-](\d{4})$/u.exec(value);
  return monthly ? calendar(monthly[2], monthly[1]) : inWords(value);
}

function inWords(value: string): ReadDate | null {
  const words = value.split(/[\s,.]+/u).filter((word) => word && word !== 'г' && word !== 'р' && word !== 'года' && word !== 'року');
  const month = words.findIndex((word) => months.some((start) => start.test(word)));
  if (month < 0 || words.length < 2 || words.length > 3) return null;
  const numbers = words.toSpliced(month, 1).map((word) => word.replace(/(?:st|nd|rd|th)$/u, ''));
  const year = numbers.find((word) => /^\d{4}$/u.test(word));
  const day = numbers.find((word) => /^\d{1,2}$/u.test(word));
  const isWhole = year !== undefined && (words.length === 2 || day !== undefined);
  return isWhole ? calendar(year, String(months.findIndex((start) => start.test(words[month]!)) + 1), words.length === 3 ? day : undefined) : null;
}

function calendar(year: string | undefined, month?: string, day?: string): ReadDate | null {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1800 || y > 2200 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return { date: date.toISOString().slice(0, 10), precision: day ? 'day' : month ? 'month' : 'year' };
}

/** Which of two numbers is the day, as far as the values of a column tell. */
export function dateOrderOf(samples: readonly string[]): DateOrder {
  const pairs = samples.map((sample) => /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}/u.exec(sample.trim())).filter((pair) => pair !== null);
  return pairs.some((pair) => Number(pair[2]) > 12) && !pairs.some((pair) => Number(pair[1]) > 12) ? 'month-day' : 'day-month';
}
