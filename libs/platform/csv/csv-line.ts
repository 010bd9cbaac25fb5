import { guarded } from '#platform/text';

/** The mark by which spreadsheets know UTF-8. */
export const utf8Mark = '\uFEFF';

/** One record with its line break, guarded against formulas; the reader gives the same cells back. */
export function csvLine(values: readonly string[], delimiter = ','): string {
  const cells = values.map((value) => quoted(guarded(value), delimiter));
  // A lone empty cell would be an empty line, which readers skip.
  return `${cells.length < 2 && !cells[0] ? '""' : cells.join(delimiter)}\r\n`;
}

const quoted = (cell: string, delimiter: string): string =>
  /["\r\n\uFEFF]/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
