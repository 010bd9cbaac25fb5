import { Select, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useMoreOnScroll } from '../../../ui/list/use-more-on-scroll.ts';
import { useRecordText } from './record-text.ts';
import { groupedDeeds } from './history-deeds.ts';
import { HistoryDeed } from './history-deed.tsx';
import type { RecordAnswer } from './record-answer.ts';
import { Section } from './section.tsx';
import { useHistoryWords } from './use-history-words.ts';
import type { RecordHandle } from './use-record.ts';
import classes from './history.module.css';

/** Who changed what and when, from what to what; the newest first, of the whole record or of one field. */
export function History({ row, record }: { row: RecordAnswer; record: RecordHandle }) {
  const text = useRecordText();
  const [field, setField] = useState<string | null>(null);
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [record.kind, 'history', record.id, field ?? ''],
    queryFn: ({ pageParam, signal }) => api.get('/{parties}/{partyId}/history', { path: { parties: record.parties, partyId: record.id }, query: { limit: 30, ...(field && { field }), ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const words = useHistoryWords(row, record);
  const end = useMoreOnScroll(hasNextPage && !isFetchingNextPage, () => void fetchNextPage());
  const deeds = groupedDeeds(data?.pages.flatMap(({ items }) => items) ?? [], field);
  return (
    <Section
      id="history"
      title={text('history')}
      tools={
        <Select size="xs" w={190} aria-label={text('historyOf')} placeholder={text('allFields')} data={words.fields} value={field} onChange={setField} searchable clearable clearButtonProps={{ 'aria-label': text('allFields') }} comboboxProps={{ withinPortal: false }} />
      }
    >
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {isPending && !error && [1, 2, 3].map((line) => <Skeleton key={line} height={36} mb={10} />)}
      {data && deeds.length === 0 && <p className={classes.nothing}>{text('nothingChanged')}</p>}
      <ol className={classes.list}>
        {deeds.map((deed) => <HistoryDeed key={deed.id} deed={deed} words={words} />)}
      </ol>
      <div ref={end} />
      {isFetchingNextPage && <Skeleton height={36} mb={10} />}
    </Section>
  );
}
