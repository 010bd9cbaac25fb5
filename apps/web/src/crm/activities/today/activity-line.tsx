import { Link } from '@tanstack/react-router';
import { IconCheck } from '@tabler/icons-react';
import { useSession } from '../../../app/session/use-session.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { ActivityMenu } from '../activity-menu.tsx';
import { useActivitiesText } from '../activities-text.ts';
import type { Activity } from '../activity-types.ts';
import { nameOf } from '../activity-words.ts';
import { openComplete } from '../log/open-log.ts';
import { PeopleLinks } from '../people-links.tsx';
import { TypeIcon } from '../type-icon.tsx';
import type { ActivityVerbs } from '../use-activity-verbs.tsx';
import { dayOf } from '../use-when-words.ts';
import classes from './today.module.css';

type ActivityLineProps = { activity: Activity; verbs: ActivityVerbs; /** Where the day is not said by what stands above. */ withDay?: boolean };

/** What is planned, with whom and about what; one press says how it went and what comes next. */
export function ActivityLine({ activity, verbs, withDay = false }: ActivityLineProps) {
  const words = useActivitiesText();
  const format = useFormat();
  const { can } = useSession();
  const { type = 'task', subject, participants = [], organization, deal, isOverdue = false } = activity;
  const start = activity.startAt ?? activity.dueAt;
  const day = dayOf(activity);
  const when = [withDay && day && format.nearDay(day), start && format.time(start)].filter(Boolean).join(', ');
  const name = nameOf(activity);
  return (
    <li className={classes.line} data-late={isOverdue || undefined}>
      <button type="button" className={classes.done} disabled={!can('activities.change')} aria-label={words('doneNow', { name })} title={words('complete')} onClick={() => openComplete(activity)}><IconCheck size={14} stroke={2} aria-hidden /></button>
      <div className={classes.words}>
        <div className={classes.what}>
          <TypeIcon type={type} />
          <span className={classes.subject}>{subject ?? words(`type.${type}`)}</span>
        </div>
        <div className={classes.about}>
          {participants.length > 0 && <span><PeopleLinks participants={participants} /></span>}
          {organization && <span><Link to={`/organizations/${organization.id}`}>{organization.name}</Link></span>}
          {deal && <span><Link to={`/deals/${deal.id}`}>{deal.name}</Link></span>}
          {activity.location && <span>{activity.location}</span>}
        </div>
      </div>
      <span className={classes.when}>{when}</span>
      <ActivityMenu activity={activity} verbs={verbs} />
    </li>
  );
}
