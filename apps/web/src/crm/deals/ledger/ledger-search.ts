import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FlatSearch } from '../../../ui/filter/filters.ts';
import { periodOf, periods, type Period } from './periods.ts';

const own = ['period', 'from', 'to', 'pipeline', 'team', 'owner', 'by', 'group', 'show'];

export const groupings = ['owner', 'product', 'business-line', 'team'] as const;
export type Grouping = (typeof groupings)[number];

export const ledgerSearch = (search: Record<string, unknown>): FlatSearch =>
  Object.fromEntries(Object.entries(search).filter(([key, value]) => own.includes(key) && value !== '' && value !== undefined).map(([key, value]) => [key, String(value)]));

/** Period, filter and the open panel of the ledger, all of it in the address. */
export function useLedgerSearch() {
  const search = useSearch({ strict: false }) as FlatSearch;
  const navigate = useNavigate();
  const period: Period = periods.find((each) => each === search['period']) ?? (search['from'] ? 'own' : 'year');
  const { from, to } = period === 'own' ? { from: search['from'] ?? periodOf('year').from, to: search['to'] ?? periodOf('year').to } : periodOf(period);
  const change = (part: Record<string, string | undefined>, replace = true): void => void navigate({ to: '.', search: ledgerSearch({ ...search, show: undefined, ...part }), replace });
  const { pipeline, team, owner, show } = search;
  const filter = { ...(pipeline && { pipelineId: { eq: pipeline } }), ...(team && { teamId: { eq: team } }), ...(owner && { ownerId: { eq: owner } }) };
  return {
    period, from, to, pipeline, team, owner, show,
    by: search['by'] === 'competitor' ? ('competitor' as const) : ('reason' as const),
    group: groupings.find((each) => each === search['group']) ?? groupings[0],
    change,
    open: (what: string | undefined) => change({ show: what }, what === undefined),
    query: { from, to, ...(Object.keys(filter).length > 0 && { filter }) },
  };
}
