import type { FieldFilter } from './record-kind.ts';

const patterns: Readonly<Record<FieldFilter['as'], RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  timestamptz: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d))?$/u,
  boolean: /^(true|false)$/u,
  integer: /^-?\d{1,9}$/u,
  numeric: /^-?\d{1,15}(\.\d{1,10})?$/u,
  text: /^[^\0\p{Surrogate}]*$/u,
};

/** Whether PostgreSQL takes a value for one of this type: whatever passes here is never an error there. */
export function isOf(as: FieldFilter['as'], value: unknown): boolean {
  if (value === null || typeof value === 'object') return false;
  const text = String(value);
  if (text.length > 500 || !patterns[as].test(text)) return false;
  if (as === 'date') return isDay(text);
  return as === 'timestamptz' ? isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) : true;
}

/** JavaScript takes February 30 for March 2 and knows a year 0; PostgreSQL refuses both. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && !text.startsWith('0000');
}

/** A trigram index needs three letters or digits in a row to look anything up. */
export const isIndexable = (text: string): boolean => /[\p{L}\p{N}]{3}/u.test(text);
export const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
/** A text as part of a LIKE pattern, meaning only itself. */
export const literal = (text: string): string => text.replace(/[\\%_]/gu, '\\$&');
