import { Queries } from '#platform/bus';
import type { CsvPlace } from '#platform/csv';
import { JobRunner, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { ImportFileEmpty } from '../domain/import.errors.ts';
import { Protocols } from '../domain/ports.ts';
import type { Tally } from '../domain/protocol.ts';
import { type BringRowsIn, type ReadRecord } from './bring-rows-in.ts';
import { refuseClosed } from './closed-fields.ts';
import { GetImport } from './get-import.ts';
import { planOf, type ImportPlan } from './import-plan.ts';
import type { Locale } from './repair-file.ts';
import type { TableSource } from './table-source.ts';

export interface TableInput { readonly importId: string; readonly locale: Locale }
/** From which row it goes on; null: the end was reached. */
export interface TableCheckpoint { readonly next: CsvPlace | 'first' | null }
export type TableChunk = { readonly plan: ImportPlan } & ({ readonly rows: number } | { readonly read: readonly ReadRecord[]; readonly next: CsvPlace | null });
export type TableRunning = RunningJob<TableInput, TableCheckpoint>;

/**
 * Goes through a table once to count its rows, which shows a broken one before anything is written, and once more chunk by chunk.
 * The next chunk is read while the one before is written.
 */
export abstract class TableJob extends JobRunner<TableInput, TableCheckpoint, TableChunk> {
  constructor(private readonly queries: Queries, private readonly tables: TableSource, protected readonly protocols: Protocols, protected readonly rows: BringRowsIn) { super(); }

  protected abstract proceed(job: TableRunning): Promise<void>;
  /** Writes, or pretends to, and answers the new counts. */
  protected abstract write(job: TableRunning, read: readonly ReadRecord[], plan: ImportPlan, tally: Tally): Promise<Tally>;
  abstract override end(job: TableRunning, how: JobEnd): Promise<object | null>;

  async *chunks({ input, checkpoint }: TableRunning): AsyncGenerator<TableChunk> {
    const found = await this.queries.ask(GetImport.of(input.importId));
    refuseClosed(found.columns);
    const plan = planOf(found);
    const { source, headerRow } = plan;
    if (checkpoint === null) {
      const rows = await this.tables.count(source, headerRow);
      if (rows === 0) throw new ImportFileEmpty();
      yield { plan, rows };
    }
    const from = checkpoint?.next ?? 'first';
    if (checkpoint && checkpoint.next === null) return;
    const chunks = this.tables.chunks(source, headerRow, from === 'first' ? undefined : from);
    const ahead = () => chunks.next().then((chunk) => (chunk.done ? null : { plan, read: this.rows.readAll(chunk.value.records, plan), next: chunk.value.next }));
    for (let chunk = await ahead(); chunk !== null; ) {
      const following = ahead();
      following.catch(() => undefined); // said where it is awaited
      yield chunk;
      chunk = await following;
    }
  }

  async step(job: TableRunning, chunk: TableChunk): Promise<JobStep<TableCheckpoint>> {
    await this.proceed(job);
    const before = await this.protocols.tally(job.id);
    const tally = 'rows' in chunk ? { ...before, rows: chunk.rows } : await this.write(job, chunk.read, chunk.plan, before);
    await this.protocols.count(job.id, tally);
    const { rows, created, updated, skipped, rejected } = tally;
    const next = 'rows' in chunk ? 'first' : chunk.next;
    return { checkpoint: { next }, done: created + updated + skipped + rejected, succeeded: created + updated, skipped, failed: rejected, total: rows };
  }
}

/** What is said of the job when it has ended: also how many rows it never reached. */
export function resultOf(importId: string, { rows, created, updated, skipped, rejected, rejectedFileId }: Tally): object {
  return { importId, rows, created, updated, skipped, rejected, notReached: rows === null ? null : rows - created - updated - skipped - rejected, rejectedFileId };
}
