import { MoneyText } from '../../ui/text/money-text.tsx';
import type { Deal } from './deal-types.ts';
import { NextStepLine } from './next-step.tsx';
import { StatusMark } from './status-mark.tsx';
import classes from './deal-card.module.css';

/** A deal as one row of a list in the hand or of a small panel. */
export function DealListCard({ deal }: { deal: Deal }) {
  return (
    <div style={{ flex: 1, minWidth: 0, fontSize: 13 }}>
      <div className={classes.top}>
        <span style={{ flex: 1, minWidth: 0, fontWeight: 500, overflowWrap: 'anywhere' }}>{deal.name}</span>
        {deal.amount && <MoneyText {...deal.amount} rough />}
      </div>
      <div className={classes.quiet}>{[deal.organization?.name, deal.owner?.displayName].filter(Boolean).join(' · ')}</div>
      <div className={classes.bottom}>
        {deal.status === 'open' ? <span className={classes.quiet}>{deal.stage?.name}</span> : deal.status && <StatusMark status={deal.status} />}
        <NextStepLine deal={deal} />
      </div>
    </div>
  );
}
