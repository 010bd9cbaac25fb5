import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { activityKeys } from '../activity-keys.ts';
import { PromiseDialog } from './promise-dialog.tsx';
import { PromiseLine } from './promise-line.tsx';
import { usePromiseVerbs } from './use-promise-verbs.tsx';
import { usePromisesText } from './promises-text.ts';
import classes from './promises.module.css';

const about = ({ kind, id }: PanelledRecord) =>
  kind === 'person' ? { or: [{ field: 'byPersonId', value: id }, { field: 'toPersonId', value: id }] } : { [kind === 'deal' ? 'dealId' : 'organizationId']: id };

/** What was promised here, by us and by them; the open ones first, the overdue ones marked. */
export function PromisesPanel({ record }: { record: PanelledRecord }) {
  const text = usePromisesText();
  const { can } = useSession();
  const verbs = usePromiseVerbs();
  const [making, setMaking] = useState(false);
  const [whole, setWhole] = useState(false);
  const body = { filter: about(record), sort: 'dueOn', limit: 100 };
  const { data, error, refetch } = useQuery({ queryKey: activityKeys.promises(body), queryFn: ({ signal }) => api.post('/promises/search', { body, signal }) });
  const open = data?.items.filter(({ status }) => status === 'open') ?? [];
  const closed = data?.items.filter(({ status }) => status !== 'open').toReversed() ?? [];
  return (
    <section className={classes.panel} aria-labelledby="promises-panel">
      <div className={classes.head}>
        <h2 id="promises-panel">{text('promises')}</h2>
        {can('activities.create') && <Button variant="default" size="xs" onClick={() => setMaking(true)}>{text('make')}</Button>}
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={48} radius={6} />}
      {data && data.items.length === 0 && <p className={classes.quiet}>{text('none')}</p>}
      {data && open.length === 0 && closed.length > 0 && <p className={classes.quiet}>{text('noneOpen')}</p>}
      <ul className={classes.list}>
        {[...open, ...(whole ? closed : [])].map((promise) => <li key={promise.id}><PromiseLine promise={promise} verbs={verbs} /></li>)}
      </ul>
      {closed.length > 0 && <Button variant="subtle" color="gray" size="compact-sm" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? text('hideClosed') : text('showClosed', { count: closed.length })}</Button>}
      {making && <PromiseDialog record={record} onClose={() => setMaking(false)} />}
      {verbs.dialog}
    </section>
  );
}
