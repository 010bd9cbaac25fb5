import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRecordPanels } from '../../../app/record-panels.tsx';
import { sentence, useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import type { DealRecord } from '../deal-types.ts';
import { todayHere } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { PracticeBadge } from '../../../app/practice-badge.tsx';
import { StatusMark } from '../status-mark.tsx';
import { useCurrencies } from '../use-catalogues.ts';
import classes from './deal-page.module.css';

/** For whom, how much, whose, where it stands; and what comes next, as a sentence. */
export function DealAbout({ deal }: { deal: DealRecord }) {
  const text = useDealsText();
  const format = useFormat();
  const { base } = useCurrencies();
  const foreign = deal.amount && deal.amount.currency !== base && deal.amountBase;
  const chance = deal.probability !== undefined && [format.percent(deal.probability / 100), deal.probabilitySource && text(`probability.${deal.probabilitySource}`)].filter(Boolean).join(' ');
  return (
    <>
      <div className={classes.about}>
        {deal.organization ? <Link to={`/organizations/${deal.organization.id}`}>{deal.organization.name}</Link> : <span>{text('noOrganization')}</span>}
        <span className={classes.amount}>{deal.amount ? <MoneyText {...deal.amount} /> : text('noAmount')}{foreign && <span className={classes.quiet}> ≈ {format.money({ amount: deal.amountBase!, currency: base })}{deal.exchangeRate && deal.rateDay && ` ${text('atRate', { rate: format.number(Number(deal.exchangeRate), { maximumFractionDigits: 10 }), day: format.day(deal.rateDay) })}`}</span>}</span>
        {deal.status === 'open' ? <span>{[deal.stage?.name, chance].filter(Boolean).join(' · ')}</span> : deal.status && <StatusMark status={deal.status} />}
        <PracticeBadge isPractice={deal.isPractice} />
        {deal.owner && <span>{text('ownedBy', { name: deal.owner.displayName })}</span>}
        {deal.actualCloseAt && <span>{text('closedAt', { day: format.day(deal.actualCloseAt) })}</span>}
      </div>
      {deal.status === 'open' && <NextStepSentence deal={deal} />}
    </>
  );
}

function NextStepSentence({ deal }: { deal: DealRecord }) {
  const text = useDealsText();
  const format = useFormat();
  const isLate = !!deal.nextStepAt && deal.nextStepAt.slice(0, 10) < todayHere();
  const silent = !deal.nextStep && !deal.nextStepAt;
  const none = silent && !deal.nextActivityAt;
  // Whoever sees what is planned is told there that nothing is.
  const told = useRecordPanels('deal', 'header').length > 0;
  const words = none
    ? text('noNextStepSentence')
    : deal.nextStep && deal.nextStepAt
      ? sentence(text(isLate ? 'nextStepWasDue' : 'nextStepOn', { step: deal.nextStep, day: format.day(deal.nextStepAt) }))
      : deal.nextStep
        ? text('nextStepIs', { step: deal.nextStep })
        : sentence(text('nextStepDay', { day: format.day(deal.nextStepAt!) }));
  return (
    <div className={classes.next}>
      {!(silent && (told || !none)) && (
        <p data-tone={none || isLate ? 'warn' : undefined}>
          {(none || isLate) && <IconAlertTriangle size={16} aria-hidden />}
          {words}
        </p>
      )}
      {deal.isRotting && <p data-tone="warn"><IconHourglass size={16} aria-hidden />{text('rottingSentence', { count: deal.daysInStage, stage: deal.stage?.name })}</p>}
    </div>
  );
}
