import { useFormat } from '../../../ui/text/format.ts';
import type { Activity } from '../activity-types.ts';
import type { ActivityVerbs } from '../use-activity-verbs.tsx';
import { dayOf } from '../use-when-words.ts';
import { ActivityLine } from './activity-line.tsx';
import classes from './today.module.css';

/** The days that follow, each under its name. */
export function NextDays({ activities, verbs }: { activities: Activity[]; verbs: ActivityVerbs }) {
  const format = useFormat();
  const days = [...new Set(activities.map((each) => dayOf(each) ?? ''))].map((day) => ({ day, items: activities.filter((each) => (dayOf(each) ?? '') === day) }));
  return days.map(({ day, items }) => (
    <li key={day}>
      {day && <h3 className={classes.day}>{format.longDay(day)}</h3>}
      <ul className={classes.list}>{items.map((activity) => <ActivityLine key={activity.id} activity={activity} verbs={verbs} />)}</ul>
    </li>
  ));
}
