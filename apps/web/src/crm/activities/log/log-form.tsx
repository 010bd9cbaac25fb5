import { SegmentedControl, TextInput } from '@mantine/core';
import { useMe } from '../../../app/session/use-session.ts';
import { UserPicker } from '../../identity/user-picker.tsx';
import { useActivitiesText } from '../activities-text.ts';
import { activityTypes } from '../activity-types.ts';
import { refusalAt } from '../activity-words.ts';
import { TypeIcon } from '../type-icon.tsx';
import { AboutFields } from './about-fields.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import { CollisionNote } from './collision-note.tsx';
import { momentOfDraft } from './log-body.ts';
import { NextStepFields } from './next-step-fields.tsx';
import type { LogIntent } from './open-log.ts';
import { ResultFields } from './result-fields.tsx';
import type { LogDraft, NextDraft } from './use-log-draft.ts';
import { HappenedWhen, PlannedWhen } from './when-fields.tsx';

type LogFormProps = { intent: LogIntent; draft: LogDraft; change: (part: Partial<LogDraft>) => void; changeNext: (part: Partial<NextDraft>) => void; refusal: unknown };

/** What it was or will be, with whom, how it went and what comes next: one form, most of it filled in already. */
export function LogForm({ intent, draft, change, changeNext, refusal }: LogFormProps) {
  const text = useActivitiesText();
  const { id, displayName } = useMe().user;
  const parts = { draft, change, refusal };
  if (intent.mode === 'complete') {
    return (
      <>
        <ResultFields {...parts} autoFocus />
        <HappenedWhen {...parts} />
        <NextStepFields next={draft.next} onChange={changeNext} refusal={refusal} />
      </>
    );
  }
  const isNote = draft.type === 'note';
  const planned = draft.planned && !isNote;
  // Where one came from a record, all that is left to say is how it went.
  const known = intent.record !== undefined;
  const result = !planned && <ResultFields {...parts} autoFocus={known} />;
  const about = <AboutFields draft={draft} change={change} autoFocus={!known && !planned} />;
  return (
    <>
      <ChoiceChips
        label={text('type')}
        hideLabel
        value={draft.type}
        options={activityTypes.map((value) => ({ value, label: text(`type.${value}`), icon: <TypeIcon type={value} /> }))}
        onChange={(type) => type && change({ type, outcomeId: null, ...(type === 'note' && { planned: false }) })}
      />
      {!isNote && (
        <SegmentedControl
          aria-label={text('mode')}
          value={planned ? 'plan' : 'log'}
          data={[{ value: 'log', label: text('mode.log') }, { value: 'plan', label: text('mode.plan') }]}
          onChange={(mode) => change({ planned: mode === 'plan', day: null, time: '' })}
        />
      )}
      {(planned || draft.type === 'task') && <TextInput label={text('subject')} required={draft.type === 'task'} value={draft.subject} maxLength={300} placeholder={text(`placeholder.${draft.type}`)} {...(planned && { 'data-autofocus': true })} onChange={(event) => change({ subject: event.currentTarget.value })} error={refusalAt(refusal, 'subject')} />}
      {known ? result : about}
      {known ? about : result}
      {draft.organization && !isNote && draft.type !== 'task' && <CollisionNote organization={draft.organization} at={momentOfDraft(draft)} />}
      {planned ? <PlannedWhen {...parts} /> : <HappenedWhen {...parts} />}
      {planned ? <UserPicker label={text('owner')} value={draft.owner ?? { id, displayName }} onChange={(owner) => change({ owner })} /> : <NextStepFields next={draft.next} onChange={changeNext} refusal={refusal} />}
    </>
  );
}
