import { unguarded } from '#platform/text';
import { isOwnColumn, ownColumns } from './heading-key.ts';
import { reasonOf } from './row-error-reasons.ts';
import type { RowRemark } from './protocol.ts';
import type { Labels } from './import-field.ts';

export interface RefusedRow {
  /** Line of the file as the person has it. */
  readonly line: number;
  readonly values: readonly string[];
  readonly errors: readonly RowRemark[];
}

/**
 * The file to repair and to read in again: the columns of the original, and behind them line and reason, which a second
 * reading passes over. These are values: whoever writes them guards them once. Cells beyond the headings follow at the very end, so that nothing is lost.
 */
export class RowErrorsFile {
  private readonly kept: readonly number[];

  constructor(private readonly headings: readonly string[], private readonly locale: keyof Labels = 'en') {
    this.kept = headings.flatMap((heading, at) => (isOwnColumn(heading) ? [] : [at]));
  }

  header(): string[] {
    return [...this.kept.map((at) => unguarded(this.headings[at]!)), ownColumns.line, ownColumns.reason];
  }

  row({ line, values, errors }: RefusedRow): string[] {
    const extra = values.slice(this.headings.length);
    const kept = this.kept.map((at) => unguarded(values[at] ?? ''));
    return [...kept, String(line), errors.map((error) => reasonOf(error, this.locale)).join('; '), ...extra.map(unguarded)];
  }
}
