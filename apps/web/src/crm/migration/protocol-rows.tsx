import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useContentsText } from './contents/contents-text.ts';
import type { Import, ImportRow } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import { useReasonsText } from './reasons/reasons-text.ts';
import classes from './protocol.module.css';

const outcomes = ['created', 'updated', 'skipped'] as const;
const pageSize = 50;
const places = [['activityId', '/activities', 'activity'], ['dealId', '/deals', 'deal'], ['personId', '/people', 'person'], ['organizationId', '/organizations', 'organization']] as const;

/** The rows that came in or were passed over, each with the records it became. */
export function ProtocolRows({ record }: { record: Import }) {
  const text = useMigrationText();
  const [outcome, show] = useState(() => outcomes.find((each) => record[each] > 0) ?? 'created');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.importRows(record.id, outcome, `${record.state} ${record.runJobId}`),
    queryFn: ({ pageParam, signal }) => api.get('/imports/{importId}/rows', { path: { importId: record.id }, query: { filter: { outcome }, limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  return (
    <section aria-labelledby="protocol" className={classes.protocol}>
      <h2 id="protocol">{text('protocol')}</h2>
      <SegmentedControl size="sm" value={outcome} onChange={(next) => show(next as typeof outcome)} aria-label={text('protocol')}
        data={outcomes.map((value) => ({ value, label: text(`count.${value}`, { count: record[value], value: record[value] }), disabled: record[value] === 0 }))} />
      <ul>{rows.map((row) => <ProtocolLine key={row.line} row={row} />)}</ul>
      {hasNextPage && <Button variant="default" size="compact-sm" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('showMore')}</Button>}
    </section>
  );
}

/** An activity has no page of its own: it opens beside the list. */
const addressOf = (place: string, id: string): { to: string; search: object } => (place === '/activities' ? { to: place, search: { 'filter[id][eq]': id, peek: id } } : { to: `${place}/${id}`, search: {} });

function ProtocolLine({ row }: { row: ImportRow }) {
  const text = useMigrationText();
  const contents = useContentsText();
  const reasons = useReasonsText();
  const made = places.flatMap(([field, place, name]) => (row[field] === null ? [] : [{ name, ...addressOf(place, row[field]) }]));
  return (
    <li>
      <span className={classes.line}>{text('lineNumber', { line: row.line })}</span>
      <span className={classes.links}>{made.map(({ name, to, search }) => <Link key={name} to={to} search={search as never}>{contents(`became.${name}`)}</Link>)}</span>
      <span className={classes.quiet}>{row.errors.map((each) => reasons.maybe(each.code, { max: each.max }) ?? each.code).join('; ')}</span>
    </li>
  );
}
