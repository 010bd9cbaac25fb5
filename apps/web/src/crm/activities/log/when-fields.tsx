import { NumberInput, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { timeZoneHere } from '../../../ui/text/format.ts';
import { dayIn, timeIn } from '../../../ui/time/zoned.ts';
import { useActivitiesText } from '../activities-text.ts';
import { refusalAt } from '../activity-words.ts';
import { DayChips } from './day-chips.tsx';
import type { LogDraft } from './use-log-draft.ts';
import classes from './log.module.css';

type WhenFieldsProps = { draft: LogDraft; change: (part: Partial<LogDraft>) => void; refusal: unknown };

/** When it is to be: the day by one press, the time if it has one; without a time it is for the whole day. */
export function PlannedWhen({ draft, change, refusal }: WhenFieldsProps) {
  const text = useActivitiesText();
  return (
    <>
      <DayChips label={text('when')} withToday value={draft.day} onChange={(day) => change({ day })} />
      <div className={classes.when}>
        <TimeInput label={text('atTime')} description={draft.time === '' ? text('wholeDay') : undefined} w={140} value={draft.time} onChange={(event) => change({ time: event.currentTarget.value })} />
        {draft.type === 'meeting' && draft.time !== '' && <NumberInput label={text('minutes')} w={120} min={5} max={1440} step={15} value={draft.minutes} onChange={(minutes) => change({ minutes: String(minutes) })} />}
        {draft.type === 'meeting' && <TextInput label={text('location')} flex="1 1 200px" value={draft.location} maxLength={300} onChange={(event) => change({ location: event.currentTarget.value })} error={refusalAt(refusal, 'location')} />}
      </div>
    </>
  );
}

/** When it was: now, unless another time is said. */
export function HappenedWhen({ draft, change }: WhenFieldsProps) {
  const text = useActivitiesText();
  const zone = timeZoneHere();
  if (draft.day === null) {
    const now = new Date();
    return <button type="button" className={classes.now} onClick={() => change({ day: dayIn(now, zone), time: timeIn(now, zone) })}>{text('happenedNow')}</button>;
  }
  return (
    <div className={classes.when}>
      <div style={{ flex: '1 1 160px' }}><DayInput label={text('happenedOn')} value={draft.day} onChange={(day) => change({ day })} /></div>
      <TimeInput label={text('atTime')} w={120} value={draft.time} onChange={(event) => change({ time: event.currentTarget.value })} />
    </div>
  );
}
