import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { activitiesText } from './activities-text.ts';
import { activityKeys } from './activity-keys.ts';
import { explainActivity } from './activity-words.ts';

type Versioned = { id: string; version: number };
type Answered = Versioned & { next: { id: string } | null };

async function forgetNext({ next }: { next?: Answered['next'] }): Promise<void> {
  if (!next) return;
  const path = { activityId: next.id };
  const { version } = await api.get('/activities/{activityId}', { path });
  await api.delete('/activities/{activityId}', { path, version });
}

/** What follows every write: all that shows activities is read anew, deals too, because their next step is one. */
export function useWriteActivity() {
  const client = useQueryClient();
  const refresh = async (): Promise<void> => {
    void client.invalidateQueries({ queryKey: ['deal'] });
    await client.invalidateQueries({ queryKey: activityKeys.all });
  };
  /** Writes and reads anew, also after a refusal, because then somebody was faster. */
  const write = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await send();
    } finally {
      await refresh();
    }
  };
  const fail = (error: unknown): void => toast({ tone: 'bad', message: explainActivity(error) });
  const quietly = (send: () => Promise<unknown>): void => void write(send).catch(fail);
  const remove = ({ id: activityId, version }: Versioned): void => quietly(() => api.delete('/activities/{activityId}', { path: { activityId }, version }));
  /** What was logged goes again, and the next step that was planned with it. */
  const takeBack = (activity: Answered): void =>
    quietly(async () => {
      await api.delete('/activities/{activityId}', { path: { activityId: activity.id }, version: activity.version });
      await forgetNext(activity);
    });
  /** What was done is planned again as it was; the next step that was planned with its result goes. */
  const reopen = (activity: Versioned & { next?: Answered['next'] }, name: string): void =>
    quietly(async () => {
      await api.post('/activities/{activityId}/reopen', { path: { activityId: activity.id }, version: activity.version });
      await forgetNext(activity);
      toast({ message: activitiesText('reopened', { name }) });
    });
  return { takeBack, reopen, refresh, write, quietly, remove };
}
