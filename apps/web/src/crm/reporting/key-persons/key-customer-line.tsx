import { Button } from '@mantine/core';
import { IconNotes, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { useKeyPersonsText } from './key-persons-text.ts';
import type { KeyCustomer } from './risk-types.ts';
import classes from './key-persons.module.css';

const deeds = [['introduction', IconUserPlus], ['briefing', IconNotes]] as const;

/** One customer with what it brings, and of each remedy either that it is under way or the way to begin it. */
export function KeyCustomerLine({ customer: { organization, won, open, contactAt, remedies }, currency, onRemedy }: { customer: KeyCustomer; currency: string; onRemedy: ((kind: 'introduction' | 'briefing') => void) | undefined }) {
  const text = useKeyPersonsText();
  const format = useFormat();
  return (
    <div className={classes.customer}>
      <div className={classes.customerHead}>
        <Link to={`/organizations/${organization.id}`}>{organization.name}</Link>
        {won !== undefined && <MoneyText amount={won} currency={currency} rough />}
      </div>
      <span className={classes.quiet}>{[text('lastTalk', { ago: format.ago(contactAt) }), open !== undefined && Number(open) > 0 && text('openDeals', { sum: format.roughMoney({ amount: open, currency }) })].filter(Boolean).join(' · ')}</span>
      {remedies.map(({ kind, activityId, subject, at, owner }) => (
        <span key={activityId} className={classes.underWay}><b>{text(`underWay.${kind}`)}</b> {[owner.displayName, subject, format.shortDay(format.dayHere(at))].filter(Boolean).join(' · ')}</span>
      ))}
      {onRemedy && (
        <div className={classes.deeds}>
          {deeds.filter(([kind]) => !remedies.some((each) => each.kind === kind)).map(([kind, Icon]) => <Button key={kind} variant="subtle" size="compact-sm" leftSection={<Icon size={14} aria-hidden />} aria-label={`${text(`deed.${kind}`)}: ${organization.name}`} onClick={() => onRemedy(kind)}>{text(`deed.${kind}`)}</Button>)}
        </div>
      )}
    </div>
  );
}
