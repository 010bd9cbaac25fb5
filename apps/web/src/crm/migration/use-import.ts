import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/api.ts';
import { keepJob } from '../../api/keep-job.ts';
import { keys } from '../../api/keys.ts';
import { explain } from '../../app/errors/explain.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { isActive } from '../../app/jobs/job-words.ts';
import { useJob } from '../../app/jobs/use-jobs.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import type { Import, ImportChange } from './import-types.ts';

/** One import: what is known of it, how it is changed, and the job that works on it now. */
export function useImport(id: string) {
  const queries = useQueryClient();
  const locale = useLanguage();
  const key = keys.import(id);
  const path = { importId: id };
  const query = useQuery({ queryKey: key, queryFn: ({ signal }) => api.get('/imports/{importId}', { path, signal }) });
  const version = (): number => queries.getQueryData<Import>(key)?.version ?? 0;
  const again = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.imports });
  const refuse = (error: Error): void => {
    toast({ tone: 'bad', message: explain(error) });
    void again();
  };

  // In one scope they go one after the other, each with the version the one before it left.
  const scope = { id: `import ${id}` };
  const change = useMutation({
    scope,
    mutationFn: (part: ImportChange) => api.patch('/imports/{importId}', { path, body: part, version: version() }),
    onMutate: (part) => queries.setQueryData<Import>(key, (known) => known && changed(known, part)),
    onSuccess: (answer) => queries.setQueryData<Import>(key, answer),
    onError: refuse,
  });
  const start = useMutation({
    scope,
    mutationFn: (what: 'check' | 'run') => api.post(`/imports/{importId}/${what}`, { path, body: { locale } }),
    onSuccess: async (job) => {
      keepJob(queries, job);
      await again();
    },
    onError: refuse,
  });

  const job = useJob(query.data && (isDraft(query.data) ? query.data.checkJobId : query.data.runJobId));
  const over = job && !isActive(job) ? `${job.id} ${job.state}` : '';
  // What came of the job stands in the import itself, and in the records it has made.
  useEffect(() => {
    if (over) void Promise.all([again(), queries.invalidateQueries({ queryKey: keys.records('person') }), queries.invalidateQueries({ queryKey: keys.records('organization') }), queries.invalidateQueries({ queryKey: ['deal'] }), queries.invalidateQueries({ queryKey: ['activity'] })]);
  }, [over]);
  return { query, job, change: change.mutate, isSaving: change.isPending, start };
}

export const isDraft = ({ state }: Import): boolean => state === 'draft' || state === 'checking' || state === 'checked';

/** As it will be once the server has it, so that a choice is seen at once. */
function changed(known: Import, { mapping = [], ...part }: ImportChange): Import {
  const columns = known.columns.map((column) => {
    const told = mapping.find((each) => each.column === column.column);
    return told ? { ...column, field: told.field, confidence: told.field === null ? 0 : 1 } : column;
  });
  return { ...known, ...part, columns };
}

export type ImportPartProps = { record: Import; handle: ReturnType<typeof useImport> };
