import { api } from '../../api/api.ts';
import { keepJob } from '../../api/keep-job.ts';
import { keys } from '../../api/keys.ts';
import type { RecordKind } from '../../api/types.ts';
import { explain } from '../../app/errors/explain.ts';
import { queries } from '../../app/queries.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { bulkText } from './bulk-text.ts';
import type { BulkResult } from './bulk-types.ts';

/** Puts back what a change of many records wrote, wherever it still stands. */
export async function undoBulk(jobId: string): Promise<void> {
  try {
    keepJob(queries, await api.post('/bulk/{jobId}/undo', { path: { jobId } }));
    await queries.invalidateQueries({ queryKey: keys.jobs });
    toast({ tone: 'info', message: bulkText('undoing') });
  } catch (error) {
    toast({ tone: 'bad', message: explain(error) });
  }
}

/** What is on the screen of these records is old now. */
export async function refreshAfter(result: BulkResult | null): Promise<void> {
  if (result) await queries.invalidateQueries({ queryKey: keys.records(result.kind as RecordKind) });
}
