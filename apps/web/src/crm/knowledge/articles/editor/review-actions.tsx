import { Alert, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import type { PersonRef } from '../../../../api/types.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { FormDialog } from '../../../../app/form-dialog.tsx';
import { useSession } from '../../../../app/session/use-session.ts';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { UserPicker } from '../../../identity/user-picker.tsx';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { Edition } from '../article-types.ts';
import type { useDraft } from './use-draft.ts';

const words = (error: unknown): string | undefined => (error ? explain(error) : undefined);

/** What comes next for a text: to its reviewer, back to its author, to its readers. */
export function ReviewActions({ edition: { articleId, language, state, publishedVersion, author }, draft: { go } }: { edition: Edition; draft: ReturnType<typeof useDraft> }) {
  const text = useKnowledgeText();
  const { can, me } = useSession();
  const [asking, setAsking] = useState<'submit' | 'return' | 'approve' | null>(null);
  const [reviewer, setReviewer] = useState<PersonRef | null>(null);
  const [note, setNote] = useState('');
  const [isMajor, setMajor] = useState(false);
  const path = { articleId, language };
  const close = (): void => { setAsking(null); setNote(''); };
  const withdraw = (): void => void go((version) => api.post('/articles/{articleId}/editions/{language}/withdraw', { path, version })).catch((error: unknown) => toast({ tone: 'bad', message: explain(error) }));
  const submit = () => go((version) => api.post('/articles/{articleId}/editions/{language}/submit', { path, version, body: { reviewerId: reviewer?.id ?? null } }));
  const giveBack = () => go((version) => api.post('/articles/{articleId}/editions/{language}/return', { path, version, body: { comment: note.trim() } }));
  const approve = () => go((version) => api.post('/articles/{articleId}/editions/{language}/approve', { path, version, body: { changeNote: note.trim(), isMajor } }));
  return (
    <>
      {state === 'draft' && can('knowledge.write') && <Button onClick={() => setAsking('submit')}>{text('submit')}</Button>}
      {state === 'in-review' && can('knowledge.write') && <Button variant="default" onClick={withdraw}>{text('withdraw')}</Button>}
      {state === 'in-review' && can('knowledge.publish') && <><Button variant="default" onClick={() => setAsking('return')}>{text('return')}</Button><Button onClick={() => setAsking('approve')}>{text('approve')}</Button></>}
      {asking === 'submit' && <FormDialog title={text('submit')} action={text('submit')} ready refusalOf={words} onClose={close} onSubmit={submit}><UserPicker label={text('reviewer')} value={reviewer} onChange={setReviewer} /></FormDialog>}
      {asking === 'return' && <FormDialog title={text('return')} action={text('return')} ready={note.trim() !== ''} refusalOf={words} onClose={close} onSubmit={giveBack}><Textarea label={text('why')} value={note} maxLength={2000} autosize minRows={3} onChange={(event) => setNote(event.currentTarget.value)} data-autofocus /></FormDialog>}
      {asking === 'approve' && (
        <FormDialog title={text('approve')} action={text('approve')} ready refusalOf={words} onClose={close} onSubmit={approve}>
          {author?.id === me.user.id && <Alert variant="light" color="yellow">{text('ownText')}</Alert>}
          <TextInput label={text('changeNote')} value={note} maxLength={500} onChange={(event) => setNote(event.currentTarget.value)} data-autofocus />
          {publishedVersion !== null && <Checkbox label={text('isMajor')} checked={isMajor} onChange={(event) => setMajor(event.currentTarget.checked)} />}
        </FormDialog>
      )}
    </>
  );
}
