import { TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useActivitiesText } from '../activities-text.ts';
import { TypeIcon } from '../type-icon.tsx';
import { refusalAt } from '../activity-words.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { DayChips } from './day-chips.tsx';
import type { NextDraft } from './use-log-draft.ts';
import classes from './log.module.css';

const offered = ['call', 'meeting', 'email', 'task'] as const;

type NextStepFieldsProps = { next: NextDraft; onChange: (part: Partial<NextDraft>) => void; refusal: unknown };

/** What comes after it, in the same form: choose a day, and the rest is asked. */
export function NextStepFields({ next, onChange, refusal }: NextStepFieldsProps) {
  const text = useActivitiesText();
  return (
    <div className={classes.part}>
      <DayChips label={text('nextStep')} none={text('noNext')} value={next.day} onChange={(day) => onChange({ day })} />
      {next.day !== null && (
        <>
          <ChoiceChips label={text('nextType')} hideLabel value={next.type} onChange={(type) => type && onChange({ type })} options={offered.map((value) => ({ value, label: text(`type.${value}`), icon: <TypeIcon type={value} /> }))} />
          <div className={classes.when}>
            <TextInput label={text('nextWhat')} required={next.type === 'task'} flex="1 1 220px" value={next.subject} maxLength={300} placeholder={text(`placeholder.${next.type}`)} onChange={(event) => onChange({ subject: event.currentTarget.value })} error={refusalAt(refusal, 'next/subject')} />
            <TimeInput label={text('atTime')} w={110} value={next.time} onChange={(event) => onChange({ time: event.currentTarget.value })} />
          </div>
        </>
      )}
    </div>
  );
}
