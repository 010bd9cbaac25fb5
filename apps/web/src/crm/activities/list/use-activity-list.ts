import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../api/api.ts';
import type { Query } from '../../../api/query-string.ts';
import type { ListSource } from '../../../ui/list/list-column.ts';
import { activityKeys } from '../activity-keys.ts';
import type { Activity } from '../activity-types.ts';

const pageSize = 100;

/** Pages of activities by cursor; the count comes with the first page only. */
export function useActivityList(query: Query) {
  const list = useInfiniteQuery({
    queryKey: activityKeys.list(query),
    queryFn: ({ pageParam, signal }) => api.get('/activities', { query: { ...query, limit: pageSize, ...(pageParam === null ? { count: 'estimate' as const } : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const source: ListSource<Activity> = {
    rows,
    total: list.data?.pages[0]?.total,
    loading: list.isPending,
    loadingMore: list.isFetchingNextPage,
    hasMore: list.hasNextPage && !list.isFetchNextPageError,
    loadMore: () => void list.fetchNextPage(),
  };
  return { list, source };
}
