import { Button, Textarea } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { FormDialog } from '../../../../app/form-dialog.tsx';
import { toast } from '../../../../ui/feedback/toast.tsx';
import type { HelpStep } from '../process-types.ts';
import { useProcessesText } from '../processes-text.ts';
import type { Place } from './place-of.ts';

/** Asks where nothing is written: of a step whoever answers for its process, elsewhere the authors. */
export function AskButton({ step, place }: { step?: HelpStep | undefined; place?: Place | undefined }) {
  const text = useProcessesText();
  const [asking, setAsking] = useState(false);
  const [words, setWords] = useState('');
  const name = step?.owner?.displayName;
  const label = name === undefined ? text('askAuthors') : text('askOwner', { name });
  const send = async (): Promise<void> => {
    await api.post('/questions', { body: { text: words.trim(), ...(step && { stepId: step.id }), ...(place?.screen && { screen: place.screen }), ...(place?.activityType && { activityType: place.activityType as 'call' }) } });
    toast({ message: name === undefined ? text('askedOfAuthors') : text('askedOf', { name }) });
    setWords('');
  };
  return (
    <>
      <Button variant="default" size="sm" leftSection={<IconMessageQuestion size={16} aria-hidden />} onClick={() => setAsking(true)}>{label}</Button>
      {asking && (
        <FormDialog title={label} action={text('send')} ready={words.trim() !== ''} refusalOf={(error) => (error ? explain(error) : undefined)} onClose={() => setAsking(false)} onSubmit={send}>
          <Textarea label={text('yourQuestion')} value={words} maxLength={2000} autosize minRows={3} onChange={(event) => setWords(event.currentTarget.value)} data-autofocus />
        </FormDialog>
      )}
    </>
  );
}
