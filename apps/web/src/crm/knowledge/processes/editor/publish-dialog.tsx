import { Skeleton, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { isProblem } from '../../../../api/problem.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { explain } from '../../../../app/errors/explain.ts';
import { FormDialog } from '../../../../app/form-dialog.tsx';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { processKeys } from '../process-keys.ts';
import { processesText, useProcessesText } from '../processes-text.ts';
import { DifferenceView } from './difference-view.tsx';
import type { ProcessDraft } from './editor-types.ts';

type PublishDialogProps = { process: ProcessDraft; onClose: () => void; onPublished: (draft: ProcessDraft) => void };

const words = (error: unknown): string | undefined => (error === undefined ? undefined : (isProblem(error) && processesText.maybe(`problem.${error.code}`)) || explain(error));

/** Shows what will be another way of working and for whom, and asks why. */
export function PublishDialog({ process, onClose, onPublished }: PublishDialogProps) {
  const text = useProcessesText();
  const [changeNote, setNote] = useState('');
  const { data, error, refetch } = useQuery({ queryKey: processKeys.difference(process.id, process.version), queryFn: ({ signal }) => api.get('/processes/{processId}/difference', { path: { processId: process.id }, signal }) });
  const submit = async (): Promise<void> => {
    onPublished((await api.post('/processes/{processId}/publish', { path: { processId: process.id }, body: { changeNote }, version: process.version })) as ProcessDraft);
    toast({ message: text('published', { name: process.name }) });
  };
  return (
    <FormDialog title={text('publishTitle', { name: process.name })} action={text('publish')} size={640} ready={changeNote.trim() !== ''} refusalOf={words} onClose={onClose} onSubmit={submit}>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {data ? <DifferenceView difference={data} /> : !error && <Skeleton height={80} />}
      <Textarea label={text('changeNote')} required autosize minRows={2} maxLength={1000} value={changeNote} onChange={(event) => setNote(event.currentTarget.value)} data-autofocus />
    </FormDialog>
  );
}
