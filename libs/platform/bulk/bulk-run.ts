import { Reads, currentTransaction, inTransaction } from '#platform/bus';
import { JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import type { Label } from '#platform/records';
import { bulkKindNamed } from './bulk-kind.ts';
import { BulkPlan, type BulkChanges } from './bulk-plan.ts';
import { ChangeRecord, type BulkRow } from './change-record.ts';
import { lockAll } from './record-at-hand.ts';
import { RefusedFile } from './refused-file.ts';
import { tellUndone } from './tell-undone.ts';
import type { RowOutcome } from './row-outcome.ts';

interface BulkInput {
  readonly kind: string;
  readonly locale: keyof Label;
}

/** The last row that is done. */
interface Place {
  readonly position: number;
}

type Job = RunningJob<BulkInput, Place>;

const perStep = 50;

/** Changes the selected records, some at a time: what a step did commits with its place, so that a kill leaves out and doubles none. */
export abstract class BulkSteps extends JobRunner<BulkInput, Place, readonly BulkRow[]> {
  constructor(private readonly reads: Reads, private readonly records: ChangeRecord, private readonly files: RefusedFile) { super(); }

  async *chunks({ id, checkpoint }: Job): AsyncGenerator<readonly BulkRow[]> {
    const text = 'select position, record_id as id, expected, target from platform.bulk_rows where job_id = $1 and position > $2 order by position limit $3';
    for (let position = checkpoint?.position ?? 0; ; ) {
      const rows = await this.reads.rows<BulkRow>(text, [id, position, perStep]);
      if (rows.length === 0) return;
      position = rows.at(-1)!.position;
      yield rows;
    }
  }

  async step({ id, input, counts }: Job, rows: readonly BulkRow[]): Promise<JobStep<Place>> {
    const plan = new BulkPlan(bulkKindNamed(input.kind), await this.changesOf(id));
    const found = await lockAll(plan, rows.map((row) => row.id), rows[0]!.target !== null);
    const outcomes: RowOutcome[] = [];
    for (const row of rows) outcomes.push(await this.records.change(plan, row, found.get(row.id)));
    await keep(id, outcomes);
    const of = (wanted: RowOutcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
    return {
      checkpoint: { position: rows.at(-1)!.position }, phase: 'changing', done: counts.done + rows.length,
      succeeded: counts.succeeded + of('changed'), skipped: counts.skipped + of('unchanged'), failed: counts.failed + of('refused'),
    };
  }

  async end({ id, input, counts: { succeeded: changed, skipped: unchanged, failed: refused, done } }: Job, how: JobEnd): Promise<object | null> {
    if (how === 'failed') return null; // it may be resumed, and says all of it then
    const [{ total = 0, undoOf = null } = {}] = await inTransaction<{ total: number; undoOf: string | null }>(currentTransaction(), 'select j.total::int, e.undo_of as "undoOf" from platform.jobs j join platform.bulk_edits e on e.job_id = j.id where j.id = $1', [id]);
    if (undoOf && how === 'cancelled') await tellUndone(undoOf, null);
    const refusedFileId = refused > 0 ? await this.files.write(id, bulkKindNamed(input.kind), input.locale) : null;
    return { kind: input.kind, selected: total, changed, unchanged, refused, left: total - done, refusedFileId, undoOf, undoneBy: null };
  }

  private async changesOf(id: string): Promise<BulkChanges> {
    const [edit] = await inTransaction<{ changes: BulkChanges }>(currentTransaction(), 'select changes from platform.bulk_edits where job_id = $1', [id]);
    return edit!.changes;
  }
}

async function keep(id: string, outcomes: readonly RowOutcome[]): Promise<void> {
  const text = `update platform.bulk_rows b set outcome = x.outcome, name = x.name, reason = x.reason, before = x.before, after = x.after
    from json_to_recordset($2::json) x(position int, outcome text, name text, reason jsonb, before jsonb, after jsonb) where b.job_id = $1 and b.position = x.position`;
  await inTransaction(currentTransaction(), text, [id, JSON.stringify(outcomes)]);
}

@Runs('platform.bulk-edit')
export class BulkEdit extends BulkSteps {
  constructor(reads: Reads, records: ChangeRecord, files: RefusedFile) { super(reads, records, files); }
}

@Runs('platform.bulk-undo')
export class BulkUndo extends BulkSteps {
  constructor(reads: Reads, records: ChangeRecord, files: RefusedFile) { super(reads, records, files); }
}
