import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keepJob } from '../../api/keep-job.ts';
import { keys } from '../../api/keys.ts';
import type { Job } from '../../api/types.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { explain } from '../errors/explain.ts';
import { isActive } from './job-words.ts';

// An answer that was long on its way may be kept after a younger event; asking again sets that right.
const doubtAfter = 5_000;

/** The newest jobs of this person; the event stream keeps them fresh. */
export function useJobs(): Job[] {
  const { data } = useQuery({
    queryKey: keys.jobList,
    queryFn: ({ signal }) => api.get('/jobs', { query: { limit: 20 }, signal }),
    refetchInterval: ({ state }) => (state.data?.items.some(isActive) ? doubtAfter : false),
  });
  return data?.items ?? [];
}

/** One job, kept fresh likewise. */
export function useJob(id: string | null | undefined): Job | undefined {
  const { data } = useQuery({
    queryKey: keys.job(id ?? ''),
    queryFn: ({ signal }) => api.get('/jobs/{jobId}', { path: { jobId: id ?? '' }, signal }),
    enabled: !!id,
    refetchInterval: ({ state }) => (state.data && isActive(state.data) ? doubtAfter : false),
  });
  return data;
}

export function useJobDeeds() {
  const queries = useQueryClient();
  const shared = {
    onSuccess: (job: Job) => keepJob(queries, job),
    onError: (error: Error) => toast({ tone: 'bad', message: explain(error) }),
  };
  const stop = useMutation({ mutationFn: (jobId: string) => api.delete('/jobs/{jobId}', { path: { jobId } }), ...shared });
  const resume = useMutation({ mutationFn: (jobId: string) => api.post('/jobs/{jobId}/resume', { path: { jobId } }), ...shared });
  return { stop, resume };
}
