import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { Notice } from '../../api/types.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { explain } from '../errors/explain.ts';

const pageSize = 30;

/** How many are unread; the event stream keeps it fresh. At most a hundred. */
export function useUnread(): number {
  const { data } = useQuery({ queryKey: keys.noticeCount, queryFn: ({ signal }) => api.get('/notices/count', { signal }) });
  return data?.unread ?? 0;
}

export function useNoticeList(onlyUnread: boolean) {
  const list = useInfiniteQuery({
    queryKey: keys.noticeList(onlyUnread),
    queryFn: ({ pageParam, signal }) => api.get('/notices', { query: { limit: pageSize, ...(onlyUnread && { unread: true }), ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  return { ...list, items: list.data?.pages.flatMap(({ items }) => items) ?? [] };
}

export function useNoticeDeeds() {
  const queries = useQueryClient();
  const shared = {
    onSettled: () => queries.invalidateQueries({ queryKey: keys.notices }),
    onError: (error: Error) => toast({ tone: 'bad', message: explain(error) }),
  };
  const read = useMutation({ mutationFn: ({ id }: Notice) => api.post('/notices/{noticeId}/read', { path: { noticeId: id } }), ...shared });
  // What came after the list was drawn has not been seen and stays new.
  const readAll = useMutation({ mutationFn: (newest: Notice | undefined) => api.post('/notices/read-all', { body: newest ? { until: newest.postedAt } : {} }), ...shared });
  return { read, readAll };
}
