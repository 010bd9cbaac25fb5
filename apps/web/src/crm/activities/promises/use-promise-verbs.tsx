import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import type { Promised } from '../activity-types.ts';
import { refusalAt, refusalOf } from '../activity-words.ts';
import { useWriteActivity } from '../use-write-activity.ts';
import { promisesText, usePromisesText } from './promises-text.ts';

type Asked = { promise: Promised; what: 'break' | 'withdraw' };

/** Keeping a promise is one press; breaking it asks what happened. */
export function usePromiseVerbs() {
  const { write, quietly } = useWriteActivity();
  const [asked, setAsked] = useState<Asked>();
  const keep = (promise: Promised): void =>
    quietly(async () => {
      await api.post('/promises/{promiseId}/keep', { path: { promiseId: promise.id }, body: {}, version: promise.version });
      toast({ message: promisesText('kept', { text: promise.text }) });
    });
  const close = async ({ promise, what }: Asked, note: string): Promise<void> => {
    const given = { path: { promiseId: promise.id }, version: promise.version };
    await write(() => (what === 'break' ? api.post('/promises/{promiseId}/break', { ...given, body: { note } }) : api.post('/promises/{promiseId}/withdraw', { ...given, body: note ? { note } : {} })));
    toast({ message: promisesText(what === 'break' ? 'broken' : 'withdrawn', { text: promise.text }), tone: 'info' });
  };
  return {
    keep,
    ask: (promise: Promised, what: Asked['what']): void => setAsked({ promise, what }),
    dialog: asked && <CloseDialog what={asked.what} promise={asked.promise} onClose={() => setAsked(undefined)} onSay={(note) => close(asked, note)} />,
  };
}

export type PromiseVerbs = ReturnType<typeof usePromiseVerbs>;

function CloseDialog({ what, promise, onClose, onSay }: { what: Asked['what']; promise: Promised; onClose: () => void; onSay: (note: string) => Promise<void> }) {
  const text = usePromisesText();
  const [note, setNote] = useState('');
  const needed = what === 'break';
  return (
    <FormDialog title={promise.text ?? ''} action={text(`verb.${what}`)} danger={needed} ready={!needed || note.trim() !== ''} refusalOf={refusalOf} onClose={onClose} onSubmit={() => onSay(note.trim())}>
      {(refusal) => <Textarea label={text(`why.${what}`)} required={needed} autosize minRows={2} maxLength={5000} data-autofocus value={note} onChange={(event) => setNote(event.currentTarget.value)} error={refusalAt(refusal, 'note')} />}
    </FormDialog>
  );
}
