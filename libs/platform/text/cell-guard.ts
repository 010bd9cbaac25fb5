// A spreadsheet takes a cell that begins so for a formula, also in full width.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guardedFormula = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet computes. One apostrophe is put in front, also where some stand there already. */
export const guarded = (value: string): string => (formula.test(value) ? `'${value}` : value);

/** What was written: the guard is taken off again. */
export const unguarded = (cell: string): string => (guardedFormula.test(cell) ? cell.slice(1) : cell);
