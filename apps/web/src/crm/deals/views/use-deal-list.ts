import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Query } from '../../../api/query-string.ts';
import type { ListSource } from '../../../ui/list/list-column.ts';
import { api } from '../../../api/api.ts';
import { dealKeys } from '../deal-keys.ts';
import type { Deal } from '../deal-types.ts';

const pageSize = 100;

/** Pages of deals by cursor; the count comes with the first page only. */
export function useDealList(query: Query) {
  const list = useInfiniteQuery({
    queryKey: dealKeys.list(query),
    queryFn: ({ pageParam, signal }) => api.get('/deals', { query: { ...query, limit: pageSize, ...(pageParam === null ? { count: 'estimate' } : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const source: ListSource<Deal> = {
    rows,
    total: list.data?.pages[0]?.total,
    loading: list.isPending,
    loadingMore: list.isFetchingNextPage,
    hasMore: list.hasNextPage && !list.isFetchNextPageError,
    loadMore: () => void list.fetchNextPage(),
  };
  return { list, source };
}
