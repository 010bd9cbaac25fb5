import { Button, Checkbox, Select, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { keepJob } from '../../api/keep-job.ts';
import { useQueryClient } from '@tanstack/react-query';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { useUsers } from '../identity/administration/use-directory.ts';
import { BundleLine } from './bundle-line.tsx';
import { useHandoverText } from './handover-text.ts';
import type { Handover } from './handover-types.ts';
import type { ShownState } from './state-bar.tsx';
import { useBundles, useHandoverDeed } from './use-handover.ts';
import classes from './handover.module.css';

type BundleListProps = { handover: Handover; currency: string | null; state: ShownState | undefined; onState: (state: ShownState | undefined) => void; mayLead: boolean };

/** Customers with all that hangs on each, and single things: what needs somebody comes first; chosen ones are given by hand or taken back. */
export function BundleList({ handover, currency, state, onState, mayLead }: BundleListProps) {
  const text = useHandoverText();
  const format = useFormat();
  const queries = useQueryClient();
  const deed = useHandoverDeed();
  const { data: users = [] } = useUsers();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useBundles(handover.id, state ? { state: state === 'unplaced' ? 'waiting' : state } : {});
  const all = (data?.pages.flatMap((page) => page.items) ?? []).filter(({ to }) => (state === 'unplaced' ? to === null : state === 'waiting' ? to !== null : true));
  const path = { handoverId: handover.id };
  const bundleIds = [...chosen];
  const toggle = (id: string): void => setChosen((was) => new Set(was.has(id) ? bundleIds.filter((each) => each !== id) : [...was, id]));
  const give = async (toUserId: string | null): Promise<void> => {
    const name = users.find(({ id }) => id === toUserId)?.displayName ?? text('nobody');
    if (await deed(() => api.post('/handovers/{handoverId}/assign', { path, body: { bundleIds, toUserId }, version: handover.version }), text('given', { name }))) setChosen(new Set());
  };
  const takeBack = async (): Promise<void> => {
    if (await deed(async () => keepJob(queries, await api.post('/handovers/{handoverId}/reverse', { path, body: { bundleIds } })))) setChosen(new Set());
  };
  const gone = all.some(({ id, state: at }) => chosen.has(id) && ['moved', 'accepted', 'objected'].includes(at));
  const options = [{ value: 'nobody', label: text('giveToNobody') }, ...users.filter((each) => each.status === 'active' && each.id !== handover.userId).map((each) => ({ value: each.id, label: each.displayName }))];
  return (
    <section aria-labelledby="bundles">
      <div className={classes.tools}>
        <h2 id="bundles" className={classes.heading}>{text('bundles')}</h2>
        {state && <Button variant="subtle" size="compact-sm" onClick={() => onState(undefined)}>{text(`state.${state}`)} ×</Button>}
        {chosen.size > 0 && (
          <div className={classes.chosen} role="toolbar" aria-label={text('chosen', { count: chosen.size, shown: format.number(chosen.size) })}>
            <span>{text('chosen', { count: chosen.size, shown: format.number(chosen.size) })}</span>
            <Select size="xs" placeholder={text('giveTo')} aria-label={text('giveTo')} data={options} value={null} searchable onChange={(id) => id && void give(id === 'nobody' ? null : id)} />
            {gone && <Button size="compact-sm" variant="default" onClick={() => void takeBack()}>{text('takeBack')}</Button>}
          </div>
        )}
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={240} />}
      {data && all.length === 0 && <Text c="dimmed">{text('noBundles')}</Text>}
      {mayLead && all.length > 1 && <Checkbox my="xs" size="sm" label={text('everyState')} checked={all.every(({ id }) => chosen.has(id))} indeterminate={chosen.size > 0 && !all.every(({ id }) => chosen.has(id))} onChange={(event) => setChosen(new Set(event.currentTarget.checked ? all.map(({ id }) => id) : []))} />}
      <ul className={classes.list}>{all.map((bundle) => <BundleLine key={bundle.id} bundle={bundle} currency={currency} isChosen={chosen.has(bundle.id)} onChoose={mayLead ? () => toggle(bundle.id) : undefined} />)}</ul>
      {hasNextPage && <Button variant="default" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('more')}</Button>}
    </section>
  );
}
