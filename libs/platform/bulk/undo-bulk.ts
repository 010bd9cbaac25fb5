import { Refuses, SignedIn } from '#platform/access';
import { currentActor, currentTransaction, Handles, inTransaction } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Jobs, type JobState } from '#platform/jobs';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import type { Label } from '#platform/records';
import { BulkNotOver, BulkUndone, NothingToUndo } from './bulk.errors.ts';
import { bulkKindNamed } from './bulk-kind.ts';
import { tellUndone } from './tell-undone.ts';

interface Edit {
  readonly kind: string;
  readonly locale: keyof Label;
  readonly state: JobState;
  readonly undoneBy: string | null;
  readonly undoing: JobState | null;
}

const over: readonly (JobState | null)[] = ['succeeded', 'cancelled', 'failed'];

/** Puts back, as a job, what a bulk edit wrote, wherever it still stands. */
@SignedIn('one\'s own jobs; each record asks for the rights of its own command')
@Refuses(ResourceNotFound, BulkNotOver, BulkUndone, NothingToUndo)
export class UndoBulk extends Command<string> {
  @FromPath() readonly jobId!: string;
}

@Handles(UndoBulk)
export class UndoBulkHandler {
  constructor(private readonly jobs: Jobs, private readonly clock: Clock) {}

  async execute({ jobId }: UndoBulk): Promise<string> {
    const em = currentTransaction();
    const { userId } = currentActor();
    const { kind, locale, state, undoneBy, undoing } = await this.mine(jobId, userId);
    if (!over.includes(state)) throw new BulkNotOver();
    // One that was cancelled or failed half-way may be begun again: what is back already is passed over.
    if (undoneBy && undoing !== 'cancelled' && undoing !== 'failed') throw new BulkUndone(undoneBy);
    const id = await this.jobs.start({ kind: 'platform.bulk-undo', title: bulkKindNamed(kind).kind.label[locale], input: { kind, locale } });
    const edit = `insert into platform.bulk_edits (job_id, kind, changes, locale, owner_id, undo_of, created_at) select $2, kind, changes, locale, owner_id, job_id, $3 from platform.bulk_edits where job_id = $1`;
    await inTransaction(em, edit, [jobId, id, this.clock.now()]);
    const rows = `insert into platform.bulk_rows (job_id, position, record_id, expected, target) select $2, row_number() over (order by position), record_id, after, before from platform.bulk_rows where job_id = $1 and outcome = 'changed' returning position`;
    const kept = await inTransaction(em, rows, [jobId, id]);
    if (kept.length === 0) throw new NothingToUndo();
    await inTransaction(em, 'update platform.jobs set total = $2 where id = $1', [id, kept.length]);
    await inTransaction(em, 'update platform.bulk_edits set undone_by = $2 where job_id = $1', [jobId, id]);
    await tellUndone(jobId, id);
    return id;
  }

  private async mine(jobId: string, userId: string | null): Promise<Edit> {
    const text = `select e.kind, e.locale, j.state, e.undone_by as "undoneBy", u.state as undoing from platform.bulk_edits e join platform.jobs j on j.id = e.job_id left join platform.jobs u on u.id = e.undone_by
      where e.job_id = $1 and e.owner_id = $2 for update of e`;
    const [edit] = await inTransaction<Edit>(currentTransaction(), text, [jobId, userId]);
    if (!edit) throw new ResourceNotFound();
    return edit;
  }
}
