import { timeZoneHere, useFormat } from '../../ui/text/format.ts';
import { dayIn, daysBetween } from '../../ui/time/zoned.ts';
import { useActivitiesText } from './activities-text.ts';
import type { Activity } from './activity-types.ts';

/** A day as one says it: today, on Thursday, on 3 Dec. */
export function useWhenWords() {
  const text = useActivitiesText();
  const format = useFormat();
  const ofDay = (day: string): string => {
    const away = daysBetween(dayIn(new Date(), timeZoneHere()), day);
    if (away === 0) return text('when.today');
    if (away === 1) return text('when.tomorrow');
    if (away === -1) return text('when.yesterday');
    if (away > 1 && away < 7) return text(`weekday.${new Date(`${day}T00:00:00Z`).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6}`);
    return text('when.day', { day: format.dayMonth(day) });
  };
  return { ofDay, ofInstant: (instant: string): string => ofDay(dayIn(instant, timeZoneHere())) };
}

/** The day an activity stands on: a whole day is the same one for every reader, an instant falls on the reader's. */
export function dayOf({ startAt, dueAt, startOn, dueOn }: Pick<Activity, 'startAt' | 'dueAt' | 'startOn' | 'dueOn'>): string | undefined {
  const at = startAt ?? dueAt;
  return startOn ?? dueOn ?? (at ? dayIn(at, timeZoneHere()) : undefined);
}
