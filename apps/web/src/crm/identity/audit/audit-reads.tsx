import { Skeleton } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { useMoreOnScroll } from '../../../ui/list/use-more-on-scroll.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useAuditText } from './audit-text.ts';
import { askedWords } from './asked-words.ts';
import classes from './audit.module.css';

/** Who looked at what, and with which question. */
export function AuditReads({ actor }: { actor: string | undefined }) {
  const text = useAuditText();
  const format = useFormat();
  const filter = actor ? { actorId: actor } : {};
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['audit', 'reads', filter],
    queryFn: ({ pageParam, signal }) => api.get('/reads', { query: { limit: 50, filter, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const end = useMoreOnScroll(hasNextPage && !isFetchingNextPage, () => void fetchNextPage());
  const reads = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <>{[1, 2, 3, 4, 5, 6].map((line) => <Skeleton key={line} height={28} mb={10} />)}</>;
  if (reads.length === 0) return <EmptyState icon={IconEyeOff} title={text('readsNothing')}>{text('auditNothingHint')}</EmptyState>;
  return (
    <>
      <ol className={classes.auditList}>
        {reads.map((read) => {
          const asked = askedWords(read.asked);
          return (
            <li key={read.id} className={classes.event}>
              <Initials name={read.actorName} size={22} />
              <div className={classes.eventWords}>
                <div><strong className={classes.actor}>{read.actorName}</strong> <span className={classes.quiet}>{text.maybe(`read.${read.query}`) ?? read.query}</span></div>
                {asked !== '' && <div className={classes.asked}>{asked}</div>}
              </div>
              <time dateTime={read.at} className={classes.when}>{format.instant(read.at)}</time>
            </li>
          );
        })}
      </ol>
      <div ref={end} />
      {isFetchingNextPage && <Skeleton height={28} />}
    </>
  );
}
