import { csvLine, encodeText, utf8Mark, type CsvEncoding } from '#platform/csv';
import type { FileColumn, Label } from '#platform/records';
import { CharacterNotInEncoding } from '../domain/export.errors.ts';

export const exportEncodings = ['utf-8', 'windows-1251'] as const;
export const exportDelimiters = [',', ';', '\t'] as const;
export const exportLocales = ['en', 'ru', 'uk'] as const;

/** Writes records as CSV: each cell guarded against formulas, as the import reads it back. */
export class FileOfRecords {
  private readonly headings: readonly string[];

  constructor(columns: readonly FileColumn[], private readonly format: { readonly encoding: string; readonly delimiter: string; readonly locale: string }) {
    this.headings = columns.map(({ heading }) => heading[format.locale as keyof Label]);
  }

  header(): Buffer {
    const line = csvLine(this.headings, this.format.delimiter);
    return this.encoded(this.format.encoding === 'utf-8' ? utf8Mark + line : line, this.headings, 0);
  }

  /** @throws CharacterNotInEncoding with its place; `before` rows stand above these */
  rows(rows: readonly (readonly (string | null)[])[], before: number): Buffer {
    return Buffer.concat(rows.map((cells, at) => {
      const values = cells.map((cell) => cell ?? '');
      return this.encoded(csvLine(values, this.format.delimiter), values, before + at + 1);
    }));
  }

  private encoded(text: string, cells: readonly string[], row: number): Buffer {
    const encoding = this.format.encoding as CsvEncoding;
    try {
      return encodeText(text, encoding);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const foreign = (sign: string): boolean => !isIn(sign, encoding);
      const column = cells.findIndex((cell) => Array.from(cell).some(foreign));
      throw new CharacterNotInEncoding({ encoding, row, column: this.headings[column] ?? '', character: Array.from(cells[column] ?? '').find(foreign) ?? '' });
    }
  }
}

function isIn(sign: string, encoding: CsvEncoding): boolean {
  try {
    return encodeText(sign, encoding).length > 0;
  } catch {
    return false; // the answer is exactly that it cannot be encoded
  }
}
