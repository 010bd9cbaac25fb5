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
  const isLate = !!deal.nextStepAt && deal.nextStepAt.slice(0, 10) < todayHere();
  if (!deal.nextStep && !deal.nextStepAt) return <span className={classes.time} data-tone="warn"><IconAlertTriangle size={14} aria-hidden /><span>{text('noNextStep')}</span></span>;
  const when = deal.nextStepAt && (isLate ? text('wasDue', { day: format.day(deal.nextStepAt) }) : format.day(deal.nextStepAt));
  return (
    <span className={classes.time} data-tone={isLate ? 'bad' : undefined}>
      <IconArrowRight size={14} aria-hidden />
      <span>{[deal.nextStep, when].filter(Boolean).join(' · ')}</span>
    </span>
  );
}
