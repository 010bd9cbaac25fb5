import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { handoverKeys } from '../handover-keys.ts';

/** What a leaver read, in numbers, and the files he took out, the newest first. */
export function useTraces(handoverId: string) {
  const path = { handoverId };
  const reading = useQuery({ queryKey: handoverKeys.reading(handoverId), queryFn: ({ signal }) => api.get('/handovers/{handoverId}/reading', { path, signal }) });
  const files = useInfiniteQuery({
    queryKey: handoverKeys.takenOut(handoverId), initialPageParam: '',
    queryFn: ({ pageParam, signal }) => api.get('/handovers/{handoverId}/taken-out', { path, query: { limit: 100, ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return { reading, files };
}
