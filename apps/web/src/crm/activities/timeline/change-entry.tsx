import { IconPencil } from '@tabler/icons-react';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { useActivitiesText } from '../activities-text.ts';
import { EntryFrame } from './entry-frame.tsx';
import { useTimelineText } from './timeline-text.ts';
import type { TimelineEntry } from './timeline-types.ts';
import { useChangeWords } from './use-change-words.ts';
import classes from './timeline.module.css';

/** Who changed what, from what to what. */
export function ChangeEntry({ entry: { actor, at }, change }: { entry: TimelineEntry; change: NonNullable<TimelineEntry['change']> }) {
  const text = useTimelineText();
  const words = useActivitiesText();
  const { deed, lines } = useChangeWords(change);
  return (
    <EntryFrame
      icon={IconPencil}
      said={<><strong>{actor?.displayName ?? words('nobody')}</strong> <span className={classes.quiet}>{deed}{change.recordName && <>{text('colon')} {change.recordName}</>}</span></>}
      facts={<span><RelativeTime at={at} /></span>}
    >
      {lines.map(({ key, label, from, to }) => (
        <div key={key} className={classes.quiet}>{label}: {from && <><s>{from}</s> → </>}{to}</div>
      ))}
    </EntryFrame>
  );
}
