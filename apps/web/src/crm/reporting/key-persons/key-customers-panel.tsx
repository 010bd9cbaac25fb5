import { Anchor, Drawer, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { BriefingDialog } from './briefing-dialog.tsx';
import { IntroduceDialog } from './introduce-dialog.tsx';
import { KeyCustomerLine } from './key-customer-line.tsx';
import { useKeyPersonsText } from './key-persons-text.ts';
import { riskKeys } from './risk-keys.ts';
import type { KeyCustomer, KeyPerson, Risk } from './risk-types.ts';
import classes from './key-persons.module.css';

type KeyCustomersPanelProps = { person: KeyPerson; risk: Risk; query: { days: number; teamId?: string }; onOpen: (what: string) => void; onClose: () => void };

/** The customers that hang on one colleague, and what is done about each. */
export function KeyCustomersPanel({ person: { colleague, customers }, risk, query, onOpen, onClose }: KeyCustomersPanelProps) {
  const text = useKeyPersonsText();
  const ui = useUiText();
  const { can } = useSession();
  const [remedy, setRemedy] = useState<{ kind: 'introduction' | 'briefing'; customer: KeyCustomer }>();
  const { data, error, refetch } = useQuery({ queryKey: riskKeys.customers(colleague.id, query), queryFn: ({ signal }) => api.get('/figures/key-persons/{userId}/customers', { path: { userId: colleague.id }, query, signal }) });
  const items = data?.items ?? [];
  return (
    <Drawer opened onClose={onClose} position="right" size={520} title={text('hangsOn', { name: colleague.displayName })} closeButtonProps={{ 'aria-label': ui('close') }}>
      <p className={classes.ways}>
        <button type="button" className={classes.open} onClick={() => onOpen(`${colleague.id}:customers`)}>{text('allCustomers', { count: customers?.count ?? 0 })}</button>
        <Anchor component={Link} to="/relationships" search={{ around: 'colleagues', id: colleague.id } as never} size="sm">{text('whomHeKnows')}</Anchor>
        {can('handover.lead') && <Anchor component={Link} to="/handovers" search={{ dialog: 'open' } as never} size="sm">{text('handOver')}</Anchor>}
      </p>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && [1, 2, 3].map((row) => <Skeleton key={row} height={72} mb={8} radius={6} />)}
      <ul className={classes.rows}>{items.map((each) => <li key={each.organization.id}><KeyCustomerLine customer={each} currency={risk.currency} onRemedy={can('activities.create') ? (kind) => setRemedy({ kind, customer: each }) : undefined} /></li>)}</ul>
      {items.length > 0 && items.length < (customers?.count ?? 0) && <p className={classes.quiet}>{text('largest', { count: items.length })}</p>}
      {remedy?.kind === 'introduction' && <IntroduceDialog person={colleague} customer={remedy.customer} onClose={() => setRemedy(undefined)} />}
      {remedy?.kind === 'briefing' && <BriefingDialog person={colleague} customer={remedy.customer} onClose={() => setRemedy(undefined)} />}
    </Drawer>
  );
}
