import { Button, Skeleton } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { DuplicatePair } from './duplicate-pair.tsx';
import { useDuplicatesText } from './duplicates-text.ts';
import classes from './duplicates.module.css';

/** The pairs that wait for somebody who may see both sides. */
export function DuplicatesPage() {
  const text = useDuplicatesText();
  const ui = useUiText();
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.duplicates,
    queryFn: ({ pageParam, signal }) => api.get('/duplicates', { query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const pairs = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page>
      <PageHeader title={text('duplicates')} />
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : !isPending && pairs.length === 0 ? (
        <EmptyState icon={IconUsersGroup} title={text('none')}>{text('noneHint')}</EmptyState>
      ) : (
        <PageBody width={1080}>
          <p className={classes.quiet}>{text('lead')}</p>
          {isPending && <Skeleton height={240} radius={6} />}
          <ul className={classes.pairs}>{pairs.map((pair) => <DuplicatePair key={pair.id} pair={pair} />)}</ul>
          {hasNextPage && <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{ui('loadMore')}</Button>}
        </PageBody>
      )}
    </Page>
  );
}
