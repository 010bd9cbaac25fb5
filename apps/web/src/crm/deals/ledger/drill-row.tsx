import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import type { Deal, DealLine, DemandSignal } from '../deal-types.ts';
import { hrefOf } from '../deal-words.ts';
import { StatusMark } from '../status-mark.tsx';
import classes from './ledger.module.css';

export type DrillItem = { kind: 'deal'; record: Deal } | { kind: 'deal-line'; record: DealLine } | { kind: 'demand-signal'; record: DemandSignal };

/** One record behind a figure, with the sum it brings to it. */
export function DrillRow({ item, currency }: { item: DrillItem; currency: string }) {
  const format = useFormat();
  const row = (name: ReactNode, about: (string | null | undefined)[], mark?: ReactNode) => (
    <>
      <span className={classes.words}>{name}<span className={classes.quiet}>{mark} {about.filter(Boolean).join(' · ')}</span></span>
      <MoneyText amount={item.record.amountBase} currency={currency} />
    </>
  );
  if (item.kind === 'demand-signal') {
    const { product, text, organization, person, reason, createdAt } = item.record;
    return <div className={classes.row}>{row(product?.name ?? text, [organization?.name ?? person?.displayName, reason?.name, createdAt && format.day(createdAt)])}</div>;
  }
  if (item.kind === 'deal-line') {
    const { dealId, deal, product, organization, status } = item.record;
    return <Link to={hrefOf({ id: dealId ?? '' })} className={classes.row}>{row(deal?.name, [product?.name, organization?.name], status && <StatusMark status={status} />)}</Link>;
  }
  const { organization, lossReason, owner, status, name } = item.record;
  return <Link to={hrefOf(item.record)} className={classes.row}>{row(name, [organization?.name, lossReason?.name, owner?.displayName], status && <StatusMark status={status} />)}</Link>;
}
