import { Skeleton } from '@mantine/core';
import { Picture } from '../../ui/chart/picture.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { MoneyText } from '../../ui/text/money-text.tsx';
import { useHandoverText } from './handover-text.ts';
import type { Plan, PlannedShare } from './handover-types.ts';
import classes from './handover.module.css';

/** Who takes over how much, and how much he looks after before and after, as bars and as a table. */
export function PlanPicture({ plan }: { plan: Plan | undefined }) {
  const text = useHandoverText();
  if (!plan) return <Skeleton height={240} />;
  const count = plan.shares.filter(({ user }) => user !== null).length;
  return (
    <Picture title={count === 0 ? text('planNone') : text('planTitle', { count })} chart={<Bars plan={plan} />} table={<Table plan={plan} />} counted={text('planCounted', { currency: plan.currency ?? '' })} />
  );
}

function Bars({ plan: { shares, currency } }: { plan: Plan }) {
  const text = useHandoverText();
  const format = useFormat();
  const most = Math.max(1, ...shares.map(({ customersAfter, customersBefore, customers }) => Math.max(customersAfter, customersBefore + customers)));
  return (
    <ul className={classes.shares}>
      {shares.map((share) => {
        const { user, customers, customersBefore, deals, things, gone, bundles, amount } = share;
        const words = text('planShare', { customers: format.number(customers), deals: format.number(deals), things: format.number(things) });
        return (
          <li key={user?.id ?? 'nobody'}>
            <div className={classes.shareHead}>
              <span className={user ? classes.name : classes.quiet}>{user?.displayName ?? text('nobody')}</span>
              {amount && currency && <MoneyText amount={amount} currency={currency} rough />}
            </div>
            <div className={classes.load} aria-hidden>
              <span className={classes.before} style={{ width: `${(customersBefore / most) * 100}%` }} />
              <span className={classes.coming} data-nobody={user === null || undefined} style={{ width: `${(customers / most) * 100}%` }} />
            </div>
            <div className={classes.quiet}>{[words, user && gone > 0 && gone < bundles && text('goneOf', { gone: format.number(gone), all: format.number(bundles) }), reasons(text, format.number, share)].filter(Boolean).join(' · ')}</div>
          </li>
        );
      })}
    </ul>
  );
}

/** What found the successor, the most frequent first. */
function reasons(text: ReturnType<typeof useHandoverText>, number: (value: number) => string, { because }: PlannedShare): string {
  const found = Object.entries(because as Record<string, number>).sort(([, one], [, other]) => other - one);
  return found.map(([rule, count]) => `${text.maybe(`because.${rule}`) ?? rule} ${number(count)}`).join(', ');
}

function Table({ plan: { shares, currency } }: { plan: Plan }) {
  const text = useHandoverText();
  const format = useFormat();
  const money = (amount: string | null) => (amount && currency ? format.roughMoney({ amount, currency }) : '');
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={text('takes')}>
      <table className={classes.table}>
        <thead><tr><th scope="col">{text('takes')}</th>{(['customers', 'deals', 'thingsHead', 'worth', 'loadCustomers', 'loadMoney', 'why'] as const).map((head) => <th key={head} scope="col">{text(head)}</th>)}</tr></thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.user?.id ?? 'nobody'}>
              <th scope="row">{share.user?.displayName ?? text('nobody')}</th>
              <td>{format.number(share.customers)}</td><td>{format.number(share.deals)}</td><td>{format.number(share.things)}</td><td>{money(share.amount)}</td>
              <td>{share.user && `${format.number(share.customersBefore)} → ${format.number(share.customersAfter)}`}</td>
              <td>{share.user && share.amountAfter && `${money(share.amountBefore)} → ${money(share.amountAfter)}`}</td>
              <td>{reasons(text, format.number, share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
