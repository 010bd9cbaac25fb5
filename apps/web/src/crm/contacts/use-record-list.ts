import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { GivenTo, Operation } from '../../api/operation.ts';
import type { Organization, Page, Person, RecordKind } from '../../api/types.ts';
import { type SplitFilter, treeQuery } from '../../ui/filter/filter-tree.ts';
import type { ListSource } from '../../ui/list/list-column.ts';

type ListQuery = NonNullable<GivenTo<Operation<'get', '/persons'>>['query']>;
const pageSize = 100;

const listOf = (kind: RecordKind, query: ListQuery, signal: AbortSignal): Promise<Page<Person | Organization>> =>
  api.get(kind === 'person' ? '/persons' : '/organizations', { query, signal });

type Wanted = SplitFilter & { q: string; sort: string };

/** Pages of a list by cursor; the count comes with the first page only. */
export function useRecordList<Row>(kind: RecordKind, { q, sort, filters, where }: Wanted) {
  const query = { q, sort, ...treeQuery({ filters, where }) };
  const list = useInfiniteQuery({
    queryKey: keys.recordList(kind, query),
    queryFn: ({ pageParam, signal }) =>
      listOf(kind, { ...query, limit: pageSize, ...(pageParam === null ? { count: 'estimate' } : { cursor: pageParam }) }, signal) as Promise<Page<Row>>,
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const source: ListSource<Row> = {
    rows,
    total: list.data?.pages[0]?.total,
    loading: list.isPending,
    loadingMore: list.isFetchingNextPage,
    hasMore: list.hasNextPage && !list.isFetchNextPageError,
    loadMore: () => void list.fetchNextPage(),
  };
  return { list, source };
}
