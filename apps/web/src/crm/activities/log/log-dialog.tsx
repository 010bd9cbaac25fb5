import { useState } from 'react';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useActivitiesText } from '../activities-text.ts';
import { nameOf, refusalOf } from '../activity-words.ts';
import { LogForm } from './log-form.tsx';
import { closeLog, type LogIntent, useLogIntent } from './open-log.ts';
import { useLogDraft } from './use-log-draft.ts';
import { useSendLog } from './use-send-log.ts';

/** Stands over every page until it is called. */
export function LogDialog() {
  const intent = useLogIntent();
  const [opened, setOpened] = useState({ intent, turn: 0 });
  // Called anew, it starts anew.
  if (opened.intent !== intent) setOpened({ intent, turn: opened.turn + 1 });
  return intent ? <OpenLogDialog key={opened.turn} intent={intent} /> : null;
}

function OpenLogDialog({ intent }: { intent: LogIntent }) {
  const text = useActivitiesText();
  const { draft, change, changeNext } = useLogDraft(intent);
  const send = useSendLog(intent);
  const completes = intent.mode === 'complete';
  const action = text(completes ? 'complete' : draft.planned ? `plan.${draft.type}` : `log.${draft.type}`);
  const named = draft.people.length > 0 || draft.organization !== null || draft.deal !== null;
  const nextReady = draft.next.day === null || draft.next.type !== 'task' || draft.next.subject.trim() !== '';
  const ready = nextReady && (completes || (draft.type === 'task' ? draft.subject.trim() !== '' : named && (draft.type !== 'note' || draft.note.trim() !== '') && (!draft.planned || draft.day !== null)));
  return (
    <FormDialog title={completes ? nameOf(intent.activity) : text(draft.planned ? 'planTitle' : 'logTitle')} action={action} size={640} place={{ activityType: completes ? intent.activity.type : draft.type, dealId: draft.deal?.id }} ready={ready} refusalOf={refusalOf} onClose={closeLog} onSubmit={() => send(draft)}>
      {(refusal) => <LogForm intent={intent} draft={draft} change={change} changeNext={changeNext} refusal={refusal} />}
    </FormDialog>
  );
}
