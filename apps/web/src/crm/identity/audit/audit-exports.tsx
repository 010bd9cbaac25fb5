import { Button, Skeleton } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { addressOf, api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useMe } from '../../../app/session/use-session.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { useMoreOnScroll } from '../../../ui/list/use-more-on-scroll.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { askedWords } from './asked-words.ts';
import { useAuditText } from './audit-text.ts';
import classes from './audit.module.css';

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/iu.test(text);

/** What was taken out as a file: by whom, which records, how many, and the hash by which a file that is found is known again. */
export function AuditExports({ actor, hash }: { actor: string | undefined; hash: string }) {
  const text = useAuditText();
  const format = useFormat();
  const { user } = useMe();
  const query = { ...(actor && { ownerId: actor }), ...(isHash(hash) && { sha256: hash }) };
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: keys.exports(query),
    queryFn: ({ pageParam, signal }) => api.get('/exports', { query: { limit: 50, ...query, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const end = useMoreOnScroll(hasNextPage && !isFetchingNextPage, () => void fetchNextPage());
  const files = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <>{[1, 2, 3, 4].map((line) => <Skeleton key={line} height={48} mb={10} />)}</>;
  if (files.length === 0) return <EmptyState icon={IconFileOff} title={text('exportsNothing')}>{text('auditNothingHint')}</EmptyState>;
  return (
    <>
      <ol className={classes.auditList}>
        {files.map(({ id, kind, filter, q, rows, fileId, fileName, sha256, owner, createdAt }) => (
          <li key={id} className={classes.event}>
            <Initials name={owner?.displayName ?? ''} size={22} />
            <div className={classes.eventWords}>
              <div><strong className={classes.actor}>{owner?.displayName}</strong> <span className={classes.quiet}>{text('exportRows', { rows: format.number(rows), kind: text.maybe(`kind.${kind}`) ?? kind })} · {fileName}</span></div>
              <div className={classes.asked}>{askedWords({ ...(q && { q }), ...(filter ? { filter } : {}) }) || text('exportAll')}</div>
              <div className={classes.asked}>SHA-256 {sha256}</div>
            </div>
            {owner?.id === user.id && <Button component="a" href={addressOf('/files/{fileId}/content', { path: { fileId } })} variant="default" size="compact-xs">{text('exportAgain')}</Button>}
            <time dateTime={createdAt} className={classes.when}>{format.instant(createdAt)}</time>
          </li>
        ))}
      </ol>
      <div ref={end} />
      {isFetchingNextPage && <Skeleton height={48} />}
    </>
  );
}
