import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { api } from '../../../api/api.ts';
import type { RecordKind } from '../../../api/types.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { useContactsText } from '../contacts-text.ts';
import { useRecordKind } from '../use-record-kind.ts';
import classes from './record-page.module.css';

const worded = (value: unknown): string => (value === null || value === undefined || value === '' ? '—' : typeof value === 'object' ? JSON.stringify(value) : String(value));
const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/u.test(value);

/** Who changed what, from what to what; the newest first. */
export function History({ kind, id }: { kind: RecordKind; id: string }) {
  const text = useContactsText();
  const { fields, labelOf } = useRecordKind(kind);
  const { data, error, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [kind, 'history', id],
    queryFn: ({ pageParam, signal }) => api.get('/{parties}/{partyId}/history', { path: { parties: `${kind}s`, partyId: id }, query: { limit: 15, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const labelled = (name: string): string | undefined => {
    const field = fields.find((each) => each.name === name);
    return field ? labelOf(field.label) : text.maybe(`field.${name}`);
  };
  return (
    <>
      <h2 id="history">{text('history')}</h2>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      <ol className={classes.list}>
        {data?.pages.flatMap((page) => page.items).map((entry) => (
          <li key={entry.id}>
            <span>{entry.actorName}</span>
            <span className={classes.quiet}><RelativeTime at={entry.at} /></span>
            {entry.changes.filter(({ field, from, to }) => labelled(field) && !isId(from) && !isId(to)).map(({ field, from, to }) => (
              <div key={field} style={{ width: '100%' }}>
                <span className={classes.quiet}>{labelled(field)}:</span> {from !== null && <><s>{worded(from)}</s> → </>}{worded(to)}
              </div>
            ))}
          </li>
        ))}
      </ol>
      {hasNextPage && <Button variant="default" size="xs" onClick={() => void fetchNextPage()}>{text('earlier')}</Button>}
    </>
  );
}
