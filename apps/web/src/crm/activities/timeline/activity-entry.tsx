import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconPinFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../../app/session/use-session.ts';
import { RichText, slot } from '../../../ui/text/rich-text.tsx';
import { useActivitiesText } from '../activities-text.ts';
import { ActivityMenu } from '../activity-menu.tsx';
import type { Activity } from '../activity-types.ts';
import { nameOf } from '../activity-words.ts';
import { openComplete } from '../log/open-log.ts';
import { PeopleLinks } from '../people-links.tsx';
import { typeIcons } from '../type-icon.tsx';
import type { ActivityVerbs } from '../use-activity-verbs.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { EntryTime } from './entry-time.tsx';
import { LongWords } from './long-words.tsx';
import { useTimelineText } from './timeline-text.ts';

type ActivityEntryProps = { activity: Activity; at: string; verbs: ActivityVerbs; onDeal?: boolean };

/** "Olena Marchenko called Ivan Petrenko", how it ended and what was said; what is planned is completed where it stands. */
export function ActivityEntry({ activity, at, verbs, onDeal = false }: ActivityEntryProps) {
  const text = useTimelineText();
  const words = useActivitiesText();
  const { can } = useSession();
  const { type = 'note', status, participants = [], owner, subject, outcome, outcomeNote, description, deal, location, direction, isOverdue } = activity;
  const whom = participants.length > 0 ? 'with' : 'alone';
  const tense = status === 'done' ? (type === 'email' && direction === 'inbound' ? 'received' : 'done') : 'planned';
  const said = text.maybe(`said.${type}.${tense}.${whom}`, { who: slot('who'), whom: slot('whom') }) ?? words(`type.${type}`);
  return (
    <EntryFrame
      icon={typeIcons[type]}
      tone={isOverdue ? 'bad' : undefined}
      planned={status === 'planned'}
      over={status === 'cancelled'}
      said={<><RichText words={said} parts={{ who: <strong>{owner?.displayName ?? words('nobody')}</strong>, whom: <PeopleLinks participants={participants} /> }} />{subject && <>{text('colon')} {subject}</>}</>}
      facts={
        <>
          <EntryTime activity={activity} at={at} />
          {status === 'cancelled' && <span>{text('cancelled')}</span>}
          {outcome && <span>{outcome.name}</span>}
          {location && <span>{location}</span>}
          {deal && !onDeal && <span><Link to={`/deals/${deal.id}`}>{deal.name}</Link></span>}
          {activity.isPinned && <span><IconPinFilled size={12} aria-hidden /> {text('isPinned')}</span>}
        </>
      }
      tools={
        <>
          {status === 'planned' && can('activities.change') && (
            <Tooltip label={words('complete')}>
              <ActionIcon size={28} variant="default" aria-label={words('doneNow', { name: nameOf(activity) })} onClick={() => openComplete(activity)}><IconCheck size={16} aria-hidden /></ActionIcon>
            </Tooltip>
          )}
          <ActivityMenu activity={activity} verbs={verbs} />
        </>
      }
    >
      {[description, outcomeNote].map((each) => each && <LongWords key={each} words={each} />)}
    </EntryFrame>
  );
}
