import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { Import } from './import-types.ts';

const pageSize = 200;
// As many as a picture of the file can show apart.
const enough = 1000;

/** The rows that were refused, in the order of the file; the first thousand by itself, the rest on demand. */
export function useRefusedRows({ id, state, checkJobId, runJobId }: Import, enabled: boolean) {
  const query = useInfiniteQuery({
    queryKey: keys.importRows(id, 'rejected', `${state} ${checkJobId} ${runJobId}`),
    queryFn: ({ pageParam, signal }) =>
      api.get('/imports/{importId}/rows', { path: { importId: id }, query: { filter: { outcome: 'rejected' }, limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    enabled,
  });
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && rows.length < enough) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage, rows.length]);
  return { query, rows };
}
