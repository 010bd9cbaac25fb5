import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { api } from '../../../api/api.ts';
import { useAuditText } from '../../identity/audit/audit-text.ts';
import { dealKeys } from '../deal-keys.ts';
import { useDealsText } from '../deals-text.ts';
import { usePipelines, useUsers } from '../use-catalogues.ts';
import { useDealKind } from '../use-deal-kind.ts';
import classes from './deal-page.module.css';

// Bookkeeping of the parts of a deal that says nothing to a reader; the path and the loss have places of their own.
const silent = new Set(['stageEnteredAt', 'closedFromStageId', 'fromStageId', 'toStageId', 'at', 'byId', 'durationSeconds', 'amountAt', 'currencyAt', 'closeDateAt', 'probabilityAt', 'position', 'isWinner', 'dealId', 'kind', 'stageAtLossId', 'recordedById', 'amountLost']);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/u.test(value);

/** Who changed what, from what to what; the newest first. */
export function DealHistory({ id }: { id: string }) {
  const text = useDealsText();
  const audit = useAuditText();
  const format = useFormat();
  const { nameOf } = useDealKind();
  const { pipelines } = usePipelines();
  const { data: users = [] } = useUsers();
  const { data, error, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: dealKeys.history(id),
    queryFn: ({ pageParam, signal }) => api.get('/deals/{dealId}/history', { path: { dealId: id }, query: { limit: 15, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const named = (value: string): string | undefined => pipelines.flatMap(({ stages }) => stages).find((stage) => stage.id === value)?.name ?? users.find((user) => user.id === value)?.displayName;
  const worded = (value: unknown): string | undefined => {
    if (value === null || value === undefined || value === '') return '—';
    if (isId(value)) return named(value);
    if (typeof value === 'object') return 'amount' in value && 'currency' in value ? format.money(value as { amount: string; currency: string }) : undefined;
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(T|$)/u.test(value)) return format.day(value);
    if (typeof value === 'string' && /^-?\d+\.\d+$/u.test(value)) return format.number(value as unknown as number);
    return text.maybe(`status.${String(value)}`) ?? String(value);
  };
  // The parts of a deal have fields that its own registry does not name.
  const labelOf = (field: string): string => { const name = nameOf(field); return name === field ? (audit.maybe(`field.${field}`) ?? field) : name; };
  const entries = (data?.pages.flatMap(({ items }) => items) ?? []).map((entry) => ({ ...entry, said: entry.changes.filter(({ field }) => !silent.has(field)).map(({ field, from, to }) => ({ field, from: worded(from), to: worded(to) })).filter(({ from, to }) => from !== undefined && to !== undefined) })).filter(({ said }) => said.length > 0);
  return (
    <section className={classes.block} aria-labelledby="deal-history">
      <h2 id="deal-history">{text('history')}</h2>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      <ol className={classes.list}>
        {entries.map(({ said, ...entry }) => (
          <li key={entry.id}>
            <span>{entry.actorName}</span>
            <span className={classes.quiet}><RelativeTime at={entry.at} /></span>
            {said.map(({ field, from, to }) => (
              <div key={field} style={{ width: '100%' }}>
                <span className={classes.quiet}>{labelOf(field)}:</span> {from !== '—' && <><s>{from}</s> → </>}{to}
              </div>
            ))}
          </li>
        ))}
      </ol>
      {hasNextPage && <Button variant="default" size="xs" mt="sm" onClick={() => void fetchNextPage()}>{text('earlier')}</Button>}
    </section>
  );
}
