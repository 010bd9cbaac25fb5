import { type FilterNode, isGroup, joinTree, partsOf, readTree, type SplitFilter, splitTree } from '../../ui/filter/filter-tree.ts';
import { type Filter, type FlatSearch, filterSearch } from '../../ui/filter/filters.ts';
import type { SavedView, ViewQuery } from './view-types.ts';

/** What a list is asked, as its page holds it. */
export type ListState = SplitFilter & {
  q: string;
  sort: string;
  columns?: readonly string[] | undefined;
  /** How it is looked at, and the one part of it, where a page has several. */
  mode?: string | undefined;
  pipeline?: string | undefined;
};

export const viewPlaces: Record<string, string> = { person: '/people', organization: '/organizations', deal: '/deals', activity: '/activities' };

const isPipeline = (node: FilterNode): node is Filter => !isGroup(node) && node.field === 'pipelineId' && node.op === 'eq';

/** As it is kept: one filter, in which the pipeline is a condition like any other. */
export function queryOf({ q, sort, filters, where, columns, mode, pipeline }: ListState): ViewQuery {
  const tree = joinTree({ filters: pipeline ? [...filters, { field: 'pipelineId', op: 'eq', value: pipeline }] : filters, where });
  return { sort, ...(q !== '' && { q }), ...(tree && { filter: tree }), ...(columns && { columns: [...columns] }), ...(mode && { mode }) };
}

/** As the page takes it. */
export function stateOf({ filter, q = '', sort, columns, mode }: ViewQuery, usualSort: string): ListState {
  const tree = readTree(filter);
  const parts = tree && isGroup(tree) && 'and' in tree ? partsOf(tree) : tree ? [tree] : [];
  const pipeline = parts.find(isPipeline)?.value;
  return { ...splitTree({ and: parts.filter((part) => !isPipeline(part)) }), q, sort: sort ?? usualSort, columns, mode, pipeline };
}

/** The address that asks what a view asks. */
export function searchOf({ id, kind, query }: SavedView): FlatSearch {
  if (!query) return { v: id };
  const { q, sort, filters, where, mode, pipeline } = stateOf(query, '');
  return {
    v: id, ...(q !== '' && { q }), ...(sort !== '' && { sort }), ...filterSearch(filters), ...(where && { where: JSON.stringify(where) }),
    ...(kind === 'deal' && mode && mode !== 'board' && { view: mode }), ...(pipeline && { pipeline }),
  };
}

/** Whether a list asks something else than its view. */
export function isChanged({ query }: SavedView, state: ListState): boolean {
  if (!query) return false;
  const kept = stateOf(query, state.sort);
  const plain = (one: ListState): string => JSON.stringify(queryOf({ ...one, filters: one.filters.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)), columns: query.columns && state.columns ? one.columns : undefined, mode: kept.mode && one.mode, pipeline: kept.pipeline && one.pipeline }));
  return plain(kept) !== plain(state);
}
