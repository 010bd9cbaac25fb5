import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { useJobs } from '../../app/jobs/use-jobs.ts';
import { isActive } from '../../app/jobs/job-words.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { explainHandover } from './explain-handover.ts';
import { handoverKeys } from './handover-keys.ts';

/** One hand-over alone. */
export function useOneHandover(id: string) {
  return useQuery({ queryKey: handoverKeys.one(id), queryFn: ({ signal }) => api.get('/handovers/{handoverId}', { path: { handoverId: id }, signal }) });
}

/** One hand-over with what hangs on the colleague and who takes over, and whether it is being moved at this moment. */
export function useHandover(id: string) {
  const path = { handoverId: id };
  const handover = useOneHandover(id);
  const holdings = useQuery({ queryKey: handoverKeys.holdings(id), queryFn: ({ signal }) => api.get('/handovers/{handoverId}/holdings', { path, signal }) });
  const plan = useQuery({ queryKey: handoverKeys.plan(id), queryFn: ({ signal }) => api.get('/handovers/{handoverId}/plan', { path, signal }) });
  const isMoving = useJobs().some((job) => (job.kind === 'handover.move' || job.kind === 'handover.reverse') && isActive(job));
  return { handover, holdings, plan, isMoving };
}

export function useBundles(id: string, asked: { state?: string; holding?: string }) {
  return useInfiniteQuery({
    queryKey: handoverKeys.bundles(id, asked), initialPageParam: '',
    queryFn: ({ pageParam, signal }) => api.get('/handovers/{handoverId}/bundles', { path: { handoverId: id }, query: { limit: 50, ...asked, ...(pageParam && { cursor: pageParam }) } as never, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** Does something to a hand-over, and looks at all of it anew. A refusal is told. Answers whether it was done. */
export function useHandoverDeed() {
  const client = useQueryClient();
  return async (deed: () => Promise<unknown>, message?: string): Promise<boolean> => {
    try {
      await deed();
      if (message) toast({ message });
      return true;
    } catch (error) {
      toast({ tone: 'bad', message: explainHandover(error) });
      return false;
    } finally {
      await client.invalidateQueries({ queryKey: handoverKeys.all });
    }
  };
}
