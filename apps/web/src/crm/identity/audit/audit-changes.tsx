import { Button, Skeleton } from '@mantine/core';
import { IconHistoryOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { useMoreOnScroll } from '../../../ui/list/use-more-on-scroll.ts';
import { useAuditText } from './audit-text.ts';
import { AuditChange } from './audit-change.tsx';
import classes from './audit.module.css';

type AuditChangesProps = { actor: string | undefined; kind: string | undefined; record: string | undefined; onRecord: (id: string | undefined) => void };

export function AuditChanges({ actor, kind, record, onRecord }: AuditChangesProps) {
  const text = useAuditText();
  const filter = { ...(actor && { actorId: actor }), ...(kind && { kind }), ...(record && { recordId: record }) };
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['audit', 'changes', filter],
    queryFn: ({ pageParam, signal }) => api.get('/audit-events', { query: { limit: 50, filter, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const end = useMoreOnScroll(hasNextPage && !isFetchingNextPage, () => void fetchNextPage());
  const events = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <>{[1, 2, 3, 4, 5, 6].map((line) => <Skeleton key={line} height={36} mb={10} />)}</>;
  if (events.length === 0) return <EmptyState icon={IconHistoryOff} title={text('auditNothing')}>{text('auditNothingHint')}</EmptyState>;
  return (
    <>
      {record && <Button variant="default" size="compact-sm" mb="xs" onClick={() => onRecord(undefined)}>{text('auditAllRecords')}</Button>}
      <ol className={classes.auditList}>
        {events.map((event) => <AuditChange key={event.id} event={event} onRecord={record ? undefined : () => onRecord(event.recordId)} />)}
      </ol>
      <div ref={end} />
      {isFetchingNextPage && <Skeleton height={36} />}
    </>
  );
}
