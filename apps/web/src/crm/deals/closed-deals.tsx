import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { QueryError } from '../../app/errors/query-error.tsx';
import { api } from '../../api/api.ts';
import { dealKeys } from './deal-keys.ts';
import { DealLinks } from './deal-links.tsx';
import { useDealsText } from './deals-text.ts';

const most = 20;

/** How many deals of a party are closed; opened, they are read, the last changed first. */
export function ClosedDeals({ filter }: { filter: object }) {
  const text = useDealsText();
  const [opened, setOpened] = useState(false);
  const closed = { filter: { ...filter, status: { ne: 'open' } } };
  const counted = { ...closed, limit: 1, count: 'exact' as const };
  const query = { ...closed, sort: '-updatedAt', limit: most };
  const count = useQuery({ queryKey: dealKeys.list(counted), queryFn: ({ signal }) => api.get('/deals', { query: counted, signal }) }).data?.total?.value ?? 0;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: dealKeys.list({ ...query, paged: true }), enabled: opened, initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) => api.get('/deals', { query: { ...query, ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  if (count === 0) return null;
  const Turn = opened ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Button variant="subtle" size="compact-sm" ml={-8} aria-expanded={opened} leftSection={<Turn size={14} aria-hidden />} onClick={() => setOpened(!opened)}>{text('closedDeals', { count })}</Button>
      {opened && error && <QueryError error={error} onRetry={() => void refetch()} />}
      {opened && !data && !error && <Skeleton height={64} radius={6} />}
      {opened && data && <DealLinks deals={data.pages.flatMap(({ items }) => items)} />}
      {opened && hasNextPage && <Button variant="subtle" size="compact-sm" ml={-8} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('moreDeals')}</Button>}
    </>
  );
}
