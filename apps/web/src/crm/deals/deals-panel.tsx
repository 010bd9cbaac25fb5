import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryError } from '../../app/errors/query-error.tsx';
import type { PanelledRecord } from '../../app/record-panels.tsx';
import { useSession } from '../../app/session/use-session.ts';
import { api } from '../../api/api.ts';
import { dealKeys } from './deal-keys.ts';
import { DealListCard } from './deal-list-card.tsx';
import { hrefOf } from './deal-words.ts';
import { useDealsText } from './deals-text.ts';
import { AddDealDialog } from './dialogs/add-deal-dialog.tsx';
import classes from './page/deal-page.module.css';

const most = 20;

/** The deals of an organization or of a person, on their page; the open ones first. */
export function DealsPanel({ record: { kind, id, name } }: { record: PanelledRecord }) {
  const text = useDealsText();
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  const field = kind === 'organization' ? 'organizationId' : 'personIds';
  const query = { filter: { [field]: { eq: id } }, sort: '-updatedAt', limit: most };
  const { data, error, refetch } = useQuery({ queryKey: dealKeys.list(query), queryFn: ({ signal }) => api.get('/deals', { query, signal }) });
  const deals = data?.items.toSorted((one, other) => Number(other.status === 'open') - Number(one.status === 'open')) ?? [];
  return (
    <section className={classes.block} aria-labelledby="deals-panel">
      <div className={classes.head}>
        <h2 id="deals-panel">{text('deals')}</h2>
        {can('deals.create') && <Button variant="default" size="xs" onClick={() => setAdding(true)}>{text('addDeal')}</Button>}
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={64} radius={6} />}
      {data && deals.length === 0 && <p className={classes.quiet}>{text('noDealsHere')}</p>}
      <ul className={classes.list}>
        {deals.map((deal) => <li key={deal.id}><Link to={hrefOf(deal)} style={{ display: 'flex', width: '100%', color: 'inherit', textDecoration: 'none' }}><DealListCard deal={deal} /></Link></li>)}
      </ul>
      {data?.nextCursor && <p className={classes.quiet}>{text('newestOnly', { count: most })}</p>}
      {adding && <AddDealDialog onClose={() => setAdding(false)} {...(kind === 'organization' ? { organization: { id, name } } : { personId: id })} />}
    </section>
  );
}
