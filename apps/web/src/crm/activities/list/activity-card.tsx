import { useActivitiesText } from '../activities-text.ts';
import type { Activity } from '../activity-types.ts';
import { nameOf } from '../activity-words.ts';
import { EntryTime } from '../timeline/entry-time.tsx';
import { TypeIcon } from '../type-icon.tsx';
import classes from '../today/today.module.css';

/** An activity as one row in the hand. */
export function ActivityCard({ activity }: { activity: Activity }) {
  const text = useActivitiesText();
  const { type = 'task', participants = [], organization, deal, at, outcome } = activity;
  const about = [participants.map(({ person }) => person?.displayName).filter(Boolean).join(', '), organization?.name, deal?.name].filter(Boolean).join(' · ');
  return (
    <div className={classes.words}>
      <div className={classes.what}><TypeIcon type={type} /><span className={classes.subject}>{nameOf(activity)}</span></div>
      <div className={classes.about}>{about}</div>
      <div className={classes.about}>{at && <EntryTime activity={activity} at={at} />}{outcome && <span>{outcome.name}</span>}{activity.status === 'cancelled' && <span>{text('choice.cancelled')}</span>}</div>
    </div>
  );
}
