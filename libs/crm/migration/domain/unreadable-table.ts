import { CsvUnreadable } from '#platform/csv';
import type { DomainError } from '#platform/kernel';
import { ImportEncodingWrong, ImportFileBinary, ImportTableBroken, ImportTooManyColumns } from './import.errors.ts';
import { importLimits } from './import-limits.ts';

/** The refusal that says what is wrong with a table; what is no fault of the table is thrown on. */
export function refusalOfTable(cause: unknown, encoding: string): DomainError {
  if (!(cause instanceof CsvUnreadable)) throw cause;
  switch (cause.code) {
    case 'csv-binary': return new ImportFileBinary(cause.line);
    case 'csv-encoding-mismatch': return new ImportEncodingWrong(encoding, cause.line);
    case 'csv-too-many-columns': return new ImportTooManyColumns(cause.line, importLimits.columns);
    case 'csv-field-too-long': return new ImportTableBroken('cell-too-long', cause.line);
    case 'csv-unterminated-quote': return new ImportTableBroken('unterminated-quote', cause.line);
  }
}
