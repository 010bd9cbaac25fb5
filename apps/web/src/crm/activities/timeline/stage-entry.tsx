import { IconArrowRight, IconCheck, IconPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { RichText, slot } from '../../../ui/text/rich-text.tsx';
import { useActivitiesText } from '../activities-text.ts';
import { EntryFrame } from './entry-frame.tsx';
import { useTimelineText } from './timeline-text.ts';
import type { TimelineEntry } from './timeline-types.ts';

const day = 86_400;

/** "Petro moved Pump station from Qualified to Proposal", and how long it had been there. */
export function StageEntry({ entry: { actor, at }, step: { deal, from, to, toType, durationSeconds, amount } }: { entry: TimelineEntry; step: NonNullable<TimelineEntry['stageChange']> }) {
  const text = useTimelineText();
  const words = useActivitiesText();
  const format = useFormat();
  const what = toType === 'won' ? 'won' : toType === 'lost' ? 'lost' : from ? 'moved' : 'opened';
  const said = text(`stage.${what}`, { who: slot('who'), deal: slot('deal'), from: from?.name, to: to.name });
  return (
    <EntryFrame
      icon={{ won: IconCheck, lost: IconX, moved: IconArrowRight, opened: IconPlus }[what]}
      tone={what === 'won' ? 'good' : what === 'lost' ? 'bad' : undefined}
      said={<RichText words={said} parts={{ who: <strong>{actor?.displayName ?? words('nobody')}</strong>, deal: <Link to={`/deals/${deal.id}`}>{deal.name}</Link> }} />}
      facts={
        <>
          <span><RelativeTime at={at} /></span>
          {durationSeconds !== null && from && durationSeconds >= day && <span>{text('stayed', { count: Math.round(durationSeconds / day), stage: from.name })}</span>}
          {amount && <span>{format.money(amount)}</span>}
        </>
      }
    />
  );
}
