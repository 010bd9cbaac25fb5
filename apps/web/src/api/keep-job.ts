import type { QueryClient } from '@tanstack/react-query';
import { keys } from './keys.ts';
import type { Job } from './types.ts';

type Jobs = { items: Job[] };

/** A job as it is now, wherever it is shown; a new one comes first. */
export function keepJob(queries: QueryClient, job: Job): void {
  queries.setQueryData(keys.job(job.id), job);
  queries.setQueriesData<Jobs>({ queryKey: keys.jobList }, (page) => page && { ...page, items: withJob(page.items, job) });
}

function withJob(items: Job[], job: Job): Job[] {
  const known = items.some(({ id }) => id === job.id);
  return known ? items.map((item) => (item.id === job.id ? job : item)) : [job, ...items];
}
