import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { announceLive } from '#platform/live';

/** Says in the result of a bulk edit which job undoes it; null where none does any more, so that it can be undone again. */
export async function tellUndone(jobId: string, undoneBy: string | null): Promise<void> {
  const text = `update platform.jobs set result = jsonb_set(coalesce(result, '{}'), '{undoneBy}', $2::jsonb) where id = $1`;
  await inTransaction(currentTransaction(), text, [jobId, JSON.stringify(undoneBy)]);
  const { userId } = currentActor();
  if (userId) await announceLive({ userId, topic: 'job', id: jobId });
}
