import type { CsvEncoding } from '#platform/csv';
import { Aggregate, ValidationFailed } from '#platform/kernel';
import type { ImportColumn } from './analyze-table.ts';
import type { DateOrder } from './date-reading.ts';
import { isNaming } from './fields-of-contents.ts';
import type { ImportContents } from './import-contents.ts';
import { ImportNotOpen, ImportNothingMapped } from './import.errors.ts';
import { mappingFaults } from './row-mapping.ts';

export const importStates = ['draft', 'checking', 'checked', 'running', 'finished', 'cancelled', 'failed'] as const;
export type ImportState = (typeof importStates)[number];
export type ImportRule = 'overwrite' | 'only-if-empty' | 'never';
export interface FieldRule { readonly field: string; readonly rule: ImportRule }
export interface ColumnChoice { readonly column: number; readonly field: string | null }

export interface ImportFormat {
  readonly contents: ImportContents;
  readonly encoding: CsvEncoding;
  readonly delimiter: string;
  readonly headerRow: number | null;
  readonly columns: readonly ImportColumn[];
  readonly dateOrder: DateOrder;
}

export interface ImportSource { readonly fileId: string; readonly fileName: string; readonly fileSize: number }

/** A file on its way in: how it is read, what becomes of what is there already, and how far it is. */
export class Import extends Aggregate<Import> {
  readonly version!: number;
  readonly fileId!: string;
  readonly fileName!: string;
  readonly fileSize!: number;
  readonly state!: ImportState;
  readonly contents!: ImportContents;
  readonly encoding!: CsvEncoding;
  readonly delimiter!: string;
  readonly headerRow!: number | null;
  readonly columns!: readonly ImportColumn[];
  readonly rule!: ImportRule;
  readonly fieldRules!: readonly FieldRule[];
  readonly country!: string | null;
  readonly dateOrder!: DateOrder;
  readonly timeZone!: string;
  readonly checkJobId!: string | null;
  readonly runJobId!: string | null;
  readonly ownerId!: string;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly finishedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static open(id: string, ownerId: string, source: ImportSource, format: ImportFormat, at: Date): Import {
    const opened = new Import(id);
    opened.change({ ...source, ...format, ownerId, state: 'draft', rule: 'only-if-empty', fieldRules: [], country: null, timeZone: 'UTC', checkJobId: null, runJobId: null, createdAt: at, updatedAt: at, finishedAt: null });
    return opened;
  }

  /** Another reading of the file; what was checked before is checked no longer. */
  reformat(format: ImportFormat, at: Date): void {
    this.requireOpen();
    // Rules of fields are those of what the file told of before.
    this.change({ ...format, ...(format.contents !== this.contents && { fieldRules: [] }), state: 'draft', updatedAt: at });
  }

  correct(fields: { rule?: ImportRule; fieldRules?: readonly FieldRule[]; country?: string | null; dateOrder?: DateOrder; timeZone?: string }, at: Date): void {
    this.requireOpen();
    this.change({ ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), state: 'draft', updatedAt: at });
  }

  map(choices: readonly ColumnChoice[], at: Date): void {
    this.requireOpen();
    const told = new Map(choices.map(({ column, field }) => [column, field]));
    const columns = this.columns.map((each) => (told.has(each.column) ? { ...each, field: told.get(each.column)!, confidence: told.get(each.column) ? 1 : 0 } : each));
    const outside = choices.filter(({ column }) => column >= this.columns.length);
    const faults = mappingFaults(this.columns.length, [...columns, ...outside], this.contents);
    if (faults.length > 0) throw new ValidationFailed(faults.map(({ column, field, code }) => ({ pointer: pointerTo(choices, column), code, column, field })));
    this.change({ columns, state: 'draft', updatedAt: at });
  }

  check(jobId: string, at: Date): void {
    this.requireReady();
    this.change({ state: 'checking', checkJobId: jobId, updatedAt: at });
  }

  run(jobId: string, at: Date): void {
    this.requireReady();
    this.change({ state: 'running', runJobId: jobId, updatedAt: at });
  }

  /** A job of this import goes on, also after it had failed. */
  proceed(state: 'checking' | 'running', at: Date): void {
    if (this.state !== state) this.change({ state, finishedAt: null, updatedAt: at });
  }

  endCheck(how: 'succeeded' | 'cancelled' | 'failed', at: Date): void {
    this.change({ state: how === 'succeeded' ? 'checked' : 'draft', updatedAt: at });
  }

  endRun(how: 'succeeded' | 'cancelled' | 'failed', at: Date): void {
    this.change({ state: how === 'succeeded' ? 'finished' : how, finishedAt: at, updatedAt: at });
  }

  private requireOpen(): void {
    if (this.state !== 'draft' && this.state !== 'checked') throw new ImportNotOpen(this.state);
  }

  private requireReady(): void {
    this.requireOpen();
    if (!this.columns.some(({ field }) => field !== null && isNaming(this.contents, field))) throw new ImportNothingMapped();
  }
}

const pointerTo = (choices: readonly ColumnChoice[], column: number): string => {
  const at = choices.findIndex((each) => each.column === column);
  return at < 0 ? '/mapping' : `/mapping/${at}/field`;
};
