import { Textarea } from '@mantine/core';
import { useActivitiesText } from '../activities-text.ts';
import { refusalAt } from '../activity-words.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { useOutcomes } from './use-outcomes.ts';
import type { LogDraft } from './use-log-draft.ts';

type ResultFieldsProps = { draft: LogDraft; change: (part: Partial<LogDraft>) => void; refusal: unknown; autoFocus: boolean };

/** How it went: one press for the outcome, and what was said. */
export function ResultFields({ draft, change, refusal, autoFocus }: ResultFieldsProps) {
  const text = useActivitiesText();
  const outcomes = useOutcomes(draft.type);
  return (
    <>
      {outcomes.length > 0 && (
        <ChoiceChips label={text('outcome')} optional value={draft.outcomeId} onChange={(outcomeId) => change({ outcomeId })} options={outcomes.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      <Textarea
        label={text(draft.type === 'note' ? 'noteText' : draft.type === 'task' ? 'resultOfTask' : 'result')}
        required={draft.type === 'note'}
        autosize
        minRows={draft.type === 'note' ? 4 : 2}
        maxRows={14}
        maxLength={10_000}
        {...(autoFocus && { 'data-autofocus': true })}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        error={refusalAt(refusal, draft.type === 'note' ? 'description' : 'outcomeNote')}
      />
    </>
  );
}
