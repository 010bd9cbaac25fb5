export type CsvUnreadableCode =
  | 'csv-binary'
  | 'csv-encoding-mismatch'
  | 'csv-field-too-long'
  | 'csv-too-many-columns'
  | 'csv-unterminated-quote';

/** The text is no table that can be read on; says which line of the file is to be looked at. */
export class CsvUnreadable extends Error {
  override readonly name = 'CsvUnreadable';

  constructor(readonly code: CsvUnreadableCode, readonly line: number, readonly column: number | null = null) {
    super(`${code} in line ${line}${column === null ? '' : `, column ${column + 1}`}`);
  }
}
