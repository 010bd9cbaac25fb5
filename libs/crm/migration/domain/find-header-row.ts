import { isEmail } from '#platform/text';
import { readDate } from './date-reading.ts';
import { isKnownHeading } from './known-headings.ts';
import { looksLikePhone } from './value-kinds.ts';

const isDatum = (cell: string): boolean => isEmail(cell) || looksLikePhone(cell) || readDate(cell) !== null || /^[\d\s.,+-]+$/u.test(cell) || /^https?:/iu.test(cell) || cell.length > 120;

/** Which of the first twenty records names the columns: by known headings, else by how it differs from what follows. Null: none. */
export function findHeaderRow(records: readonly (readonly string[])[]): number | null {
  const rows = records.slice(0, 20).map((row) => row.map((cell) => cell.trim()));
  const known = rows.map((row) => {
    const count = row.filter((cell) => cell !== '' && isKnownHeading(cell)).length;
    const filled = row.filter(Boolean).length;
    return count >= Math.min(2, Math.max(1, width(rows))) && count >= filled / 5 && !row.some((cell) => cell !== '' && isEmail(cell)) ? count : 0;
  });
  const most = Math.max(0, ...known);
  return most > 0 ? known.indexOf(most) : unknownHeader(rows);
}

const width = (rows: readonly (readonly string[])[]): number => {
  const widths = rows.map((row) => row.filter(Boolean).length).sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? 0;
};

/** Words only, all different, over a column that holds no words: names above data. */
function unknownHeader(rows: readonly (readonly string[])[]): number | null {
  const usual = width(rows);
  const at = rows.findIndex((row) => row.filter(Boolean).length >= Math.max(1, usual * 0.6));
  const row = rows[at];
  if (!row) return null;
  const cells = row.filter(Boolean);
  const isWords = cells.every((cell) => !isDatum(cell)) && new Set(cells).size === cells.length;
  const below = rows.slice(at + 1);
  const hasData = row.some((cell, column) => cell !== '' && below.length > 0 && below.filter((other) => isDatum(other[column] ?? '') && other[column] !== '').length > below.length / 2);
  return isWords && hasData ? at : null;
}
