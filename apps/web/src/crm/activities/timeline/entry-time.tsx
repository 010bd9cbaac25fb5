import { timeZoneHere, useFormat } from '../../../ui/text/format.ts';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { dayIn } from '../../../ui/time/zoned.ts';
import { useActivitiesText } from '../activities-text.ts';
import type { Activity } from '../activity-types.ts';
import { dayOf } from '../use-when-words.ts';
import classes from './timeline.module.css';

/** When it was; or the day and time it is planned for, marked where that has passed. */
export function EntryTime({ activity, at }: { activity: Activity; at: string }) {
  const text = useActivitiesText();
  const format = useFormat();
  if (activity.status !== 'planned') return <span><RelativeTime at={at} /></span>;
  const day = dayOf(activity) ?? dayIn(at, timeZoneHere());
  const start = activity.startAt ?? activity.dueAt;
  const words = [format.nearDay(day), start && format.time(start)].filter(Boolean).join(', ');
  return activity.isOverdue ? <span className={classes.bad}>{text('overdueSince', { day: words })}</span> : <span>{words}</span>;
}
