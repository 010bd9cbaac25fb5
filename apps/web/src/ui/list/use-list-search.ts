import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FilterGroup, readWhere } from '../filter/filter-tree.ts';
import { type Filter, type FlatSearch, filterSearch, isFilterKey, readFilters } from '../filter/filters.ts';

const own = ['q', 'sort', 'peek', 'dialog', 'where', 'v'];

/** What of an address belongs to a list; everything else in it is dropped. */
export function listSearch(search: Record<string, unknown>): FlatSearch {
  return Object.fromEntries(
    Object.entries(search)
      .filter(([key, value]) => (own.includes(key) || isFilterKey(key)) && value !== '' && value !== undefined)
      .map(([key, value]) => [key, String(value)]),
  );
}

/** The whole state of a list lives in its address, so that a link gives a colleague the same; `keep` says what else the page keeps there. */
export function useListSearch(usualSort: string, keep: (search: Record<string, unknown>) => FlatSearch = listSearch) {
  const search = useSearch({ strict: false }) as FlatSearch;
  const navigate = useNavigate();
  const change = (part: Record<string, string | undefined>, replace = false): void => {
    const next = keep({ ...search, ...part });
    void navigate({ to: '.', search: next, replace });
  };
  const { q = '', sort = usualSort, peek, dialog } = search;
  return {
    q,
    sort,
    peek,
    dialog,
    filters: readFilters(search),
    where: readWhere(search['where']),
    /** The saved view it was opened by. */
    viewId: search['v'],
    setQ: (next: string) => change({ q: next }, true),
    setSort: (next: string) => change({ sort: next === usualSort ? undefined : next }),
    setPeek: (id: string | undefined) => change({ peek: id }, true),
    setDialog: (name: string | undefined) => change({ dialog: name }, name === undefined),
    setFilters: (filters: Filter[], where?: FilterGroup) => {
      const rest = Object.fromEntries(Object.entries(search).filter(([key]) => !isFilterKey(key) && key !== 'where'));
      void navigate({ to: '.', search: { ...rest, ...filterSearch(filters), ...(where && { where: JSON.stringify(where) }) } });
    },
  };
}
