import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FlatSearch, isFilterKey } from '../../../ui/filter/filters.ts';

export const views = ['board', 'table', 'forecast'] as const;
export type View = (typeof views)[number];

const own = ['q', 'sort', 'peek', 'dialog', 'pipeline', 'view', 'stage', 'where', 'v'];

/** What of the address belongs to the deals: one pipeline and one filter, three ways to look at them. */
export function dealSearch(search: Record<string, unknown>): FlatSearch {
  return Object.fromEntries(
    Object.entries(search)
      .filter(([key, value]) => (own.includes(key) || isFilterKey(key)) && value !== '' && value !== undefined)
      .map(([key, value]) => [key, String(value)]),
  );
}

export function useDealSearch() {
  const search = useSearch({ strict: false }) as FlatSearch;
  const navigate = useNavigate();
  const change = (part: Record<string, string | undefined>, replace = false): void => void navigate({ to: '.', search: dealSearch({ ...search, ...part }), replace });
  const view: View = views.find((each) => each === search['view']) ?? 'board';
  return {
    view,
    pipelineId: search['pipeline'],
    stageId: search['stage'],
    setView: (next: View) => change({ view: next === 'board' ? undefined : next, sort: undefined, peek: undefined }),
    setPipeline: (id: string) => change({ pipeline: id, stage: undefined }),
    setStage: (id: string) => change({ stage: id }, true),
    change,
  };
}
