import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keepJob } from '../../api/keep-job.ts';
import { explain } from '../../app/errors/explain.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { useBulkText } from './bulk-text.ts';
import type { Possibility, Target } from './bulk-types.ts';
import { targetBody } from './target-body.ts';

type Changes = Readonly<Record<string, unknown>>;

/** What this person may do to many records of a kind. */
export function usePossibilities(kind: string, enabled: boolean): Possibility[] {
  const { data } = useQuery({ queryKey: ['bulk-kind', kind], queryFn: ({ signal }) => api.get('/bulk-kinds/{kind}', { path: { kind }, signal }), staleTime: 5 * 60_000, enabled });
  return data?.changes ?? [];
}

/** How many would be changed, before anything happens. */
export function useBulkPreview(target: Target, changes: Changes) {
  const body = { ...targetBody(target), changes };
  return useQuery({
    queryKey: ['bulk-preview', target.kind, body],
    queryFn: ({ signal }) => api.post('/bulk/{kind}/preview', { path: { kind: target.kind }, body, signal }),
    enabled: Object.keys(changes).length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Begins the change; it goes on in the jobs, from where it can be undone. Answers whether it has begun. */
export function useStartBulk(): (target: Target, changes: Changes) => Promise<boolean> {
  const queries = useQueryClient();
  const text = useBulkText();
  const locale = useLanguage();
  return async (target, changes) => {
    try {
      const job = await api.post('/bulk/{kind}', { path: { kind: target.kind }, body: { ...targetBody(target), changes, locale } });
      keepJob(queries, job);
      toast({ tone: 'info', message: text('started'), detail: text('startedDetail') });
      return true;
    } catch (error) {
      toast({ tone: 'bad', message: explain(error) });
      return false;
    }
  };
}
