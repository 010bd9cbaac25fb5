import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import type { Deal, DealLine, DemandSignal } from '../deal-types.ts';
import { hrefOf } from '../deal-words.ts';
import { StatusMark } from '../status-mark.tsx';
import classes from './ledger.module.css';

export type DrillItem = Deal | DealLine | DemandSignal;

/** One record behind a figure, with the sum it brings to it. */
export function DrillRow({ item, currency }: { item: DrillItem; currency: string }) {
  const format = useFormat();
  const row = (name: ReactNode, about: (string | null | undefined)[], mark?: ReactNode) => (
    <>
      <span className={classes.words}>{name}<span className={classes.quiet}>{mark} {about.filter(Boolean).join(' · ')}</span></span>
      <MoneyText amount={item.amountBase} currency={currency} />
    </>
  );
  if ('estimatedAmount' in item) return <div className={classes.row}>{row(item.product?.name ?? item.text, [item.organization?.name ?? item.person?.displayName, item.reason?.name, format.day(item.createdAt)])}</div>;
  if ('deal' in item) return <Link to={hrefOf(item.deal)} className={classes.row}>{row(item.deal.name, [item.product?.name, item.organization?.name], <StatusMark status={item.status} />)}</Link>;
  return <Link to={hrefOf(item)} className={classes.row}>{row(item.name, [item.organization?.name, item.lossReason?.name, item.owner?.displayName], <StatusMark status={item.status} />)}</Link>;
}
