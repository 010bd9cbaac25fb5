import { IconAlertTriangle, IconArrowRight, IconHourglass } from '@tabler/icons-react';
import { useFormat } from '../../ui/text/format.ts';
import type { Deal } from './deal-types.ts';
import { todayHere } from './deal-words.ts';
import { useDealsText } from './deals-text.ts';
import classes from './deal-card.module.css';

/** The one line about time on a card: it rots, or what comes next, or that nothing does. */
export function NextStepLine({ deal }: { deal: Deal }) {
  const text = useDealsText();
  const format = useFormat();
  if (deal.status !== 'open') return null;
  if (deal.isRotting) return <span className={classes.time} data-tone="warn"><IconHourglass size={14} aria-hidden /><span>{text('rotting', { count: deal.daysInStage })}</span></span>;
  // What is said comes first; else what is planned counts.
  const day = deal.nextStepAt ?? (deal.nextStep ? undefined : deal.nextActivityAt);
  const isLate = !!day && day.slice(0, 10) < todayHere();
  if (!deal.nextStep && !day) return <span className={classes.time} data-tone="warn"><IconAlertTriangle size={14} aria-hidden /><span>{text('noNextStep')}</span></span>;
  const what = deal.nextStep ?? (deal.nextStepAt ? undefined : text('planned'));
  const when = day && (isLate ? text('wasDue', { day: format.shortDay(day) }) : format.shortDay(day));
  return (
    <span className={classes.time} data-tone={isLate ? 'bad' : undefined}>
      <IconArrowRight size={14} aria-hidden />
      {what && <span>{what}</span>}
      {when && <span className={classes.when}>{what ? `· ${when}` : when}</span>}
    </span>
  );
}
