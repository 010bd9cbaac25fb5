import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import type { Deal, DemandSignal } from '../deal-types.ts';
import { hrefOf } from '../deal-words.ts';
import { StatusMark } from '../status-mark.tsx';
import classes from './ledger.module.css';

export type DrillItem = (Deal | (DemandSignal & { name?: undefined })) & { amountBase: string | null };

export function DrillRow({ item, currency }: { item: DrillItem; currency: string }) {
  const format = useFormat();
  const amount = <MoneyText amount={item.amountBase} currency={currency} />;
  if (item.name === undefined) {
    return (
      <div className={classes.row}>
        <span className={classes.words}>{item.product?.name ?? item.text}<span className={classes.quiet}>{[item.organization?.name ?? item.person?.displayName, item.reason?.name, format.day(item.createdAt)].filter(Boolean).join(' · ')}</span></span>
        {amount}
      </div>
    );
  }
  return (
    <Link to={hrefOf(item)} className={classes.row}>
      <span className={classes.words}>
        {item.name}
        <span className={classes.quiet}><StatusMark status={item.status} /> {[item.organization?.name, item.lossReason?.name, item.owner?.displayName].filter(Boolean).join(' · ')}</span>
      </span>
      {amount}
    </Link>
  );
}
