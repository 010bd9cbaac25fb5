import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { isProblem } from '../../../../api/problem.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { processKeys } from '../process-keys.ts';
import { processesText } from '../processes-text.ts';
import { bodyOf, editedOf, type EditedProcess, type ProcessDraft } from './editor-types.ts';

/** The draft of a process while it is written. Nothing is written over: who saved meanwhile is said first. */
export function useProcessDraft(id: string) {
  const client = useQueryClient();
  const [edited, setEdited] = useState<{ from: ProcessDraft; now: EditedProcess }>();
  const [isOverrun, setOverrun] = useState(false);
  const [busy, setBusy] = useState(false);
  const query = useQuery({ queryKey: processKeys.draft(id), queryFn: ({ signal }) => api.get('/processes/{processId}/draft', { path: { processId: id }, signal }), refetchOnWindowFocus: false });
  const base = edited?.from ?? query.data;
  const now = edited?.now ?? (query.data && editedOf(query.data));
  const take = (draft: ProcessDraft): void => {
    client.setQueryData(processKeys.draft(id), draft);
    setEdited(undefined);
    setOverrun(false);
    void client.invalidateQueries({ queryKey: processKeys.all });
  };
  const save = async (version = base!.version): Promise<ProcessDraft | undefined> => {
    if (!edited || busy) return base;
    setBusy(true);
    try {
      const saved = (await api.patch('/processes/{processId}', { path: { processId: id }, body: bodyOf(edited.now) as never, version })) as ProcessDraft;
      take(saved);
      toast({ message: processesText('saved') });
      return saved;
    } catch (error) {
      if (isProblem(error) && error.status === 412) setOverrun(true);
      else toast({ tone: 'bad', message: explain(error) });
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const theirs = async (): Promise<ProcessDraft> => api.get('/processes/{processId}/draft', { path: { processId: id } });
  return {
    query, base, now, busy, isOverrun, take, save, isDirty: edited !== undefined,
    change: (part: Partial<EditedProcess>): void => { if (base && now) setEdited({ from: base, now: { ...now, ...part } }); },
    takeTheirs: async (): Promise<void> => take(await theirs()),
    keepMine: async (): Promise<void> => { setOverrun(false); await save((await theirs()).version); },
  };
}
