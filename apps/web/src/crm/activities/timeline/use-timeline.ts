import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../api/api.ts';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { activityKeys } from '../activity-keys.ts';
import { toldOnce } from './told-once.ts';

const pageSize = 50;

/** Everything that happened with a record, newest first, page by page; what is pinned comes with the first page. */
export function useTimeline({ kind, id }: PanelledRecord, kinds: string[]) {
  const records = `${kind}s` as const;
  const query = useInfiniteQuery({
    queryKey: activityKeys.timeline(records, id, kinds.join()),
    queryFn: ({ pageParam, signal }) => api.get('/timeline/{records}/{recordId}', { path: { records, recordId: id }, query: { limit: pageSize, ...(kinds.length > 0 && { kinds: kinds.join() }), ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  const told = useMemo(() => {
    const pinned = data?.pages[0]?.pinned ?? [];
    const onTop = new Set(pinned.map((entry) => entry.id));
    return { pinned, entries: toldOnce(data?.pages.flatMap(({ items }) => items).filter((entry) => !onTop.has(entry.id)) ?? []) };
  }, [data]);
  return { query, ...told };
}
