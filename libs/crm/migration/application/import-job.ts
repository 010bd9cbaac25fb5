import { Injectable } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Runs, type JobEnd } from '#platform/jobs';
import { Clock } from '#platform/kernel';
import { Imports, Protocols } from '../domain/ports.ts';
import { counted, type Tally } from '../domain/protocol.ts';
import { BringRowsIn, type ReadRecord } from './bring-rows-in.ts';
import type { ImportPlan } from './import-plan.ts';
import { RepairFile } from './repair-file.ts';
import { resultOf, TableJob, type TableRunning } from './table-job.ts';
import { TableSource } from './table-source.ts';

/** Brings a file in. Records, protocol, repair file, counts and place commit together: a kill loses no row and doubles none. */
@Runs('migration.import')
@Injectable()
export class ImportJob extends TableJob {
  constructor(queries: Queries, tables: TableSource, protocols: Protocols, rows: BringRowsIn, private readonly imports: Imports, private readonly repair: RepairFile, private readonly clock: Clock) { super(queries, tables, protocols, rows); }

  protected async proceed({ input }: TableRunning): Promise<void> {
    (await this.imports.ofJob(input.importId)).proceed('running', this.clock.now());
  }

  protected async write(job: TableRunning, read: readonly ReadRecord[], plan: ImportPlan, tally: Tally): Promise<Tally> {
    const { fileName } = await this.imports.ofJob(job.input.importId);
    const protocol = await this.rows.bring(read, plan, null);
    await this.protocols.write(job.id, protocol);
    const refused = protocol.flatMap(({ outcome, line, errors }, at) => (outcome === 'rejected' ? [{ line, errors, values: read[at]!.record.values }] : []));
    return { ...counted(tally, protocol), rejectedFileId: await this.repair.add(tally.rejectedFileId, fileName, plan, job.input.locale, refused) };
  }

  async end(job: TableRunning, how: JobEnd): Promise<object | null> {
    const tally = await this.protocols.tally(job.id);
    // A failed job may go on: its repair file stays open.
    if (how !== 'failed') await this.repair.close(tally.rejectedFileId, tally.rejected);
    (await this.imports.ofJob(job.input.importId)).endRun(how, this.clock.now());
    return resultOf(job.input.importId, tally);
  }
}
