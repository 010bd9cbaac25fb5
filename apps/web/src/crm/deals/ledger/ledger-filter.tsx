import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api as known } from '../../../api/api.ts';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { dealKeys } from '../deal-keys.ts';
import { usePipelines, useUsers } from '../use-catalogues.ts';
import type { useLedgerSearch } from './ledger-search.ts';
import { useLedgerText } from './ledger-text.ts';
import { periods } from './periods.ts';
import classes from './ledger.module.css';

/** Period, pipeline, team and owner, for all pictures of the page. */
export function LedgerFilter({ search }: { search: ReturnType<typeof useLedgerSearch> }) {
  const text = useLedgerText();
  const ui = useUiText();
  const { pipelines } = usePipelines();
  const { data: users = [] } = useUsers();
  const { data: teams } = useQuery({ queryKey: dealKeys.catalogue('teams'), queryFn: ({ signal }) => known.get('/teams', { query: { limit: 200 }, signal }), staleTime: 300_000 });
  const { period, from, to, pipeline, team, owner, change } = search;
  const choose = (name: string, label: string, value: string | undefined, items: { id: string; name: string }[]) => (
    <Select label={label} placeholder={text('all')} data={items.map((item) => ({ value: item.id, label: item.name }))} value={value ?? null} onChange={(next) => change({ [name]: next ?? undefined })} clearable clearButtonProps={{ 'aria-label': ui('clear') }} searchable nothingFoundMessage={ui('nothingFound')} />
  );
  return (
    <div className={classes.filter} role="search">
      <Select label={text('period')} data={periods.map((value) => ({ value, label: text(`period.${value}`) }))} value={period} allowDeselect={false} onChange={(next) => change(next === 'own' ? { period: undefined, from, to } : { period: next ?? undefined, from: undefined, to: undefined })} />
      {period === 'own' && <DayInput label={text('from')} value={from} onChange={(day) => day && change({ from: day })} />}
      {period === 'own' && <DayInput label={text('to')} value={to} onChange={(day) => day && change({ to: day })} />}
      {pipelines.length > 1 && choose('pipeline', text('pipeline'), pipeline, pipelines)}
      {choose('team', text('team'), team, teams?.items ?? [])}
      {choose('owner', text('owner'), owner, users.map(({ id, displayName }) => ({ id, name: displayName })))}
    </div>
  );
}
