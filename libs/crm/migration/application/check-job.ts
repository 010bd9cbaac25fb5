import { Injectable } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Runs, type JobEnd } from '#platform/jobs';
import { Clock } from '#platform/kernel';
import { Imports, Protocols } from '../domain/ports.ts';
import { counted, type Tally } from '../domain/protocol.ts';
import { BringRowsIn, type ReadRecord } from './bring-rows-in.ts';
import type { ImportPlan } from './import-plan.ts';
import { resultOf, TableJob, type TableRunning } from './table-job.ts';
import { TableSource } from './table-source.ts';

/** Rehearses an import: the same code, chunk by chunk, each taken back; only the counts and what speaks against rows are kept. */
@Runs('migration.check')
@Injectable()
export class CheckJob extends TableJob {
  constructor(queries: Queries, tables: TableSource, protocols: Protocols, rows: BringRowsIn, private readonly imports: Imports, private readonly clock: Clock) { super(queries, tables, protocols, rows); }

  protected async proceed({ input }: TableRunning): Promise<void> {
    (await this.imports.ofJob(input.importId)).proceed('checking', this.clock.now());
  }

  protected async write(job: TableRunning, read: readonly ReadRecord[], plan: ImportPlan, tally: Tally): Promise<Tally> {
    const protocol = await this.rows.bring(read, plan, job.id);
    await this.protocols.write(job.id, protocol);
    return counted(tally, protocol);
  }

  async end(job: TableRunning, how: JobEnd): Promise<object | null> {
    const checked = await this.imports.ofJob(job.input.importId);
    if (how !== 'failed') await this.rows.forget(checked.contents, job.id);
    checked.endCheck(how, this.clock.now());
    return resultOf(job.input.importId, await this.protocols.tally(job.id));
  }
}
