import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { Page, RecordKind } from '../../api/types.ts';
import { type Filter, filterSearch } from '../../ui/filter/filters.ts';
import type { ListSource } from '../../ui/list/list-column.ts';

const paths: Record<RecordKind, string> = { person: '/persons', organization: '/organizations' };
const pageSize = 100;

type Wanted = { q: string; sort: string; filters: Filter[] };

/** Pages of a list by cursor; the count comes with the first page only. */
export function useRecordList<Row>(kind: RecordKind, { q, sort, filters }: Wanted) {
  const query = { q, sort, ...filterSearch(filters) };
  const list = useInfiniteQuery({
    queryKey: keys.recordList(kind, query),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Row>>(paths[kind], { ...query, limit: pageSize, cursor: pageParam, count: pageParam === null ? 'estimate' : undefined }, signal),
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
