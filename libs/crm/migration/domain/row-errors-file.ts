import { csvLine, unguarded } from '#platform/csv';
import { isOwnColumn, ownColumns } from './heading-key.ts';
import { reasonOf } from './row-error-reasons.ts';
import type { RowError } from './row-draft.ts';
import type { Labels } from './import-field.ts';

export interface RefusedRow {
  /** Line of the file as the person has it. */
  readonly line: number;
  readonly values: readonly string[];
  readonly errors: readonly RowError[];
}

/**
 * The file to repair and to read in again: the columns of the original, and behind them line and reason, which a second
 * reading passes over. Cells beyond the headings follow at the very end, so that nothing is lost.
 */
export class RowErrorsFile {
  private readonly kept: readonly number[];

  constructor(private readonly headings: readonly string[], private readonly delimiter = ',', private readonly locale: keyof Labels = 'en') {
    this.kept = headings.flatMap((heading, at) => (isOwnColumn(heading) ? [] : [at]));
  }

  header(): string {
    return csvLine([...this.kept.map((at) => unguarded(this.headings[at]!)), ownColumns.line, ownColumns.reason], this.delimiter);
  }

  row({ line, values, errors }: RefusedRow): string {
    const extra = values.slice(this.headings.length);
    const cells = [...this.kept.map((at) => values[at] ?? ''), String(line), errors.map((error) => reasonOf(error, this.locale)).join('; '), ...extra];
    // Cells come as they were read, guards included: one guard is enough.
    return csvLine(cells.map(unguarded), this.delimiter);
  }
}
