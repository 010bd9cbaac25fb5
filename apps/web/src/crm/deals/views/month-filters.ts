import { type Filter, type FlatSearch, filterSearch } from '../../../ui/filter/filters.ts';

/** The open deals that are due in one month, or that have no day to close, within the filter that was there. */
export function monthFilters(filters: Filter[], month: string | null): FlatSearch {
  const rest = filters.filter(({ field }) => field !== 'closeDate' && field !== 'status');
  const open: Filter = { field: 'status', op: 'eq', value: 'open' };
  if (month === null) return filterSearch([...rest, open, { field: 'closeDate', op: 'isEmpty', value: 'true' }]);
  const first = month.slice(0, 7);
  const last = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return filterSearch([...rest, open, { field: 'closeDate', op: 'gte', value: `${first}-01` }, { field: 'closeDate', op: 'lte', value: last }]);
}
