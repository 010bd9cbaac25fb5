import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { Block } from './briefing-page.tsx';
import { useBriefingText } from './briefing-text.ts';
import type { Briefing } from '../handover-types.ts';
import classes from './briefing.module.css';

type Row = Briefing['openDeals'][number];

/** What is open, what they bought and what was lost, with sums, days and reasons. */
export function BriefingDeals({ briefing: { openDeals, purchases, losses } }: { briefing: Briefing }) {
  const brief = useBriefingText();
  const format = useFormat();
  const line = (deal: Row, words: (string | false | null | undefined)[], sold: readonly string[] = []) => (
    <li key={deal.id}>
      <Anchor component={Link} to={`/deals/${deal.id}`}>{deal.name}</Anchor> {deal.amount && <MoneyText amount={deal.amount.amount} currency={deal.amount.currency} rough />}
      <span className={classes.quiet}> {words.filter(Boolean).join(' · ')}</span>
      {sold.length > 0 && <p className={classes.quiet}>{format.list([...sold])}</p>}
    </li>
  );
  return (
    <>
      <Block title={brief('brief.openDeals')} rows={openDeals.map((deal) => line(deal, [deal.stage?.name, deal.closeDate && format.day(deal.closeDate), deal.nextStep]))} />
      <Block title={brief('brief.purchases')} rows={purchases.map((deal) => line(deal, [deal.closedOn && format.day(deal.closedOn)], (deal.lineItems ?? []).map(({ product, description, quantity }) => `${product?.name ?? description ?? ''} × ${format.number(Number(quantity))}`)))} />
      <Block title={brief('brief.losses')} rows={losses.map((deal) => line(deal, [deal.closedOn && format.day(deal.closedOn), deal.lossReason?.name]))} />
    </>
  );
}
