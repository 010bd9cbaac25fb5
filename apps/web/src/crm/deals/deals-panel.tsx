import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryError } from '../../app/errors/query-error.tsx';
import type { PanelledRecord } from '../../app/record-panels.tsx';
import { useSession } from '../../app/session/use-session.ts';
import { api } from '../../api/api.ts';
import { ClosedDeals } from './closed-deals.tsx';
import { dealKeys } from './deal-keys.ts';
import { DealLinks } from './deal-links.tsx';
import { useDealsText } from './deals-text.ts';
import { AddDealDialog } from './dialogs/add-deal-dialog.tsx';
import classes from './page/deal-page.module.css';

const most = 20;

/** The deals of an organization or of a person, on their page: the open ones, and behind one line the closed. */
export function DealsPanel({ record: { kind, id, name } }: { record: PanelledRecord }) {
  const text = useDealsText();
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  const field = kind === 'organization' ? 'organizationId' : 'personIds';
  const filter = { [field]: { eq: id } };
  const query = { filter: { ...filter, status: { eq: 'open' } }, sort: '-updatedAt', limit: most };
  const { data, error, refetch } = useQuery({ queryKey: dealKeys.list(query), queryFn: ({ signal }) => api.get('/deals', { query, signal }) });
  return (
    <section className={classes.block} aria-labelledby="deals-panel">
      <div className={classes.head}>
        <h2 id="deals-panel">{text('deals')}</h2>
        {can('deals.create') && <Button variant="default" size="xs" onClick={() => setAdding(true)}>{text('addDeal')}</Button>}
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={64} radius={6} />}
      {data?.items.length === 0 && <p className={classes.quiet}>{text('noDealsHere')}</p>}
      {data && data.items.length > 0 && <DealLinks deals={data.items} />}
      {data?.nextCursor && <p className={classes.quiet}>{text('newestOnly', { count: most })}</p>}
      <ClosedDeals filter={filter} />
      {adding && <AddDealDialog onClose={() => setAdding(false)} {...(kind === 'organization' ? { organization: { id, name } } : { personId: id })} />}
    </section>
  );
}
