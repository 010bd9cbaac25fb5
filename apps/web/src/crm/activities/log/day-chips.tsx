import { useState } from 'react';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { timeZoneHere } from '../../../ui/text/format.ts';
import { addDays, dayIn } from '../../../ui/time/zoned.ts';
import { useActivitiesText } from '../activities-text.ts';
import { ChoiceChips } from './choice-chips.tsx';

type DayChipsProps = { label: string; value: string | null; onChange: (day: string | null) => void; /** Whether there may be no day at all. */ none?: string; withToday?: boolean };

/** A day a few days ahead by one press, any other by the calendar. */
export function DayChips({ label, value, onChange, none, withToday = false }: DayChipsProps) {
  const text = useActivitiesText();
  const [other, setOther] = useState(false);
  const today = dayIn(new Date(), timeZoneHere());
  const days = [...(withToday ? [{ days: 0, label: text('day.today') }] : []), { days: 1, label: text('day.tomorrow') }, { days: 3, label: text('day.inThree') }, { days: 7, label: text('day.inWeek') }].map((each) => ({ value: addDays(today, each.days), label: each.label }));
  const isOther = other || (value !== null && !days.some((each) => each.value === value));
  const pick = (chosen: string | null): void => {
    setOther(chosen === 'other');
    if (chosen === 'other') onChange(value ?? addDays(today, 1));
    else onChange(chosen === 'none' ? null : chosen);
  };
  return (
    <>
      <ChoiceChips label={label} value={isOther ? 'other' : (value ?? (none ? 'none' : null))} onChange={pick} options={[...(none ? [{ value: 'none', label: none }] : []), ...days, { value: 'other', label: text('day.other') }]} />
      {isOther && <DayInput aria-label={text('day')} value={value} onChange={onChange} />}
    </>
  );
}
