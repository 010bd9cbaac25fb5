// A spreadsheet takes a cell that begins so for a formula, also in full width.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guardedFormula = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** The mark by which spreadsheets know UTF-8. */
export const utf8Mark = '\uFEFF';

/** A cell that no spreadsheet computes. One apostrophe is put in front, also where some stand there already. */
export const guarded = (value: string): string => (formula.test(value) ? `'${value}` : value);

/** What was written: the guard is taken off again. */
export const unguarded = (cell: string): string => (guardedFormula.test(cell) ? cell.slice(1) : cell);

/** One record with its line break, guarded against formulas; the reader gives the same cells back. */
export function csvLine(values: readonly string[], delimiter = ','): string {
  const cells = values.map((value) => quoted(guarded(value), delimiter));
  // A lone empty cell would be an empty line, which readers skip.
  return `${cells.length < 2 && !cells[0] ? '""' : cells.join(delimiter)}\r\n`;
}

const quoted = (cell: string, delimiter: string): string =>
  /["\r\n\uFEFF]/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
