import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../api/api.ts';
import { keepJob } from '../../../api/keep-job.ts';
import type { Job } from '../../../api/types.ts';
import { isActive } from '../../../app/jobs/job-words.ts';
import { useJob } from '../../../app/jobs/use-jobs.ts';
import { uploadFile } from '../../migration/upload-file.ts';
import { knowledgeKeys } from '../knowledge-keys.ts';

export type FolderResult = Readonly<Record<'new' | 'changed' | 'unchanged' | 'refused', number>> & { isRehearsal: boolean; isPublished: boolean; fileId: string };

/** A folder on its way in: sent, rehearsed, brought in; the job at work stands in the address. */
export function useFolder(jobId: string | undefined) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const follow = async (job: Job): Promise<void> => {
    keepJob(queries, job);
    await navigate({ to: '/articles/folder', search: { job: job.id } });
  };
  const rehearse = useMutation({
    mutationFn: async ({ file, isPublished }: { file: File; isPublished: boolean }) => {
      setSent(0);
      leaving.current = new AbortController();
      const { id } = await uploadFile(file, setSent, leaving.current.signal);
      return api.post('/knowledge-folder/rehearsals', { body: { fileId: id, isPublished } });
    },
    onSuccess: follow,
  });
  const bringIn = useMutation({ mutationFn: ({ fileId, isPublished }: FolderResult) => api.post('/knowledge-folder/imports', { body: { fileId, isPublished } }), onSuccess: follow });
  const job = useJob(jobId);
  const result = job && !isActive(job) ? (job.result as FolderResult | null) : null;
  const isStored = result !== null && !result.isRehearsal;
  useEffect(() => { if (isStored) void queries.invalidateQueries({ queryKey: knowledgeKeys.all }); }, [isStored]);
  return { rehearse, bringIn, sent, job, result };
}
