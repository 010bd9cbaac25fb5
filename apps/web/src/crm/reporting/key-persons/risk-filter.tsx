import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useKeyPersonsText } from './key-persons-text.ts';
import { stretches, type useRiskSearch } from './risk-search.ts';
import classes from './key-persons.module.css';

/** Within which time a contact counts, and whose customers. */
export function RiskFilter({ search }: { search: ReturnType<typeof useRiskSearch> }) {
  const text = useKeyPersonsText();
  const ui = useUiText();
  const { data: teams } = useQuery({ queryKey: ['key-persons-teams'], queryFn: ({ signal }) => api.get('/teams', { query: { limit: 200 }, signal }), staleTime: 300_000 });
  return (
    <div className={classes.filter} role="search">
      <div>
        <span id="risk-days" className={classes.label}>{text('within')}</span>
        <SegmentedControl fullWidth aria-labelledby="risk-days" data={stretches.map((days) => ({ value: String(days), label: text('days', { count: days }) }))} value={String(search.days)} onChange={(next) => search.setDays(Number(next))} />
      </div>
      <Select label={text('team')} placeholder={text('allTeams')} data={(teams?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={search.team ?? null} onChange={(team) => search.change({ team: team ?? undefined })} clearable clearButtonProps={{ 'aria-label': ui('clear') }} searchable nothingFoundMessage={ui('nothingFound')} />
    </div>
  );
}
