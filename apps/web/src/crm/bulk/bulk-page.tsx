import { Button } from '@mantine/core';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { addressOf, api } from '../../api/api.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useJob } from '../../app/jobs/use-jobs.ts';
import { wordsOf } from '../../app/jobs/job-words.ts';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useBulkText } from './bulk-text.ts';
import type { BulkResult } from './bulk-types.ts';
import { useReasonWords } from './use-reason-words.ts';
import classes from './bulk-page.module.css';

const places: Record<string, string> = { person: '/people', organization: '/organizations', deal: '/deals' };

/** What became of a change of many records: the counts, and each record that stays as it was with the reason. */
export function BulkPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useBulkText();
  const ui = useUiText();
  const format = useFormat();
  const job = useJob(id);
  const result = job?.result as BulkResult | null | undefined;
  const reason = useReasonWords(result?.kind);
  const list = useInfiniteQuery({
    queryKey: ['bulk-rows', id, job?.state],
    queryFn: ({ pageParam, signal }) => api.get('/bulk/{jobId}/rows', { path: { jobId: id }, query: { outcome: 'refused', limit: 100, ...(pageParam !== null && { cursor: Number(pageParam) }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const words = job && wordsOf(job);
  const undo = job && words?.undo?.(job);
  const place = places[result?.kind ?? ''];
  return (
    <Page>
      <PageHeader
        title={job && words ? words.title(job) : text('page')}
        actions={<>
          {result?.refusedFileId && <Button component="a" variant="default" leftSection={<IconDownload size={16} aria-hidden />} href={addressOf('/files/{fileId}/content', { path: { fileId: result.refusedFileId } })} download>{text('download')}</Button>}
          {undo && <Button leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={undo}>{ui('undo')}</Button>}
        </>}
      />
      <PageBody width={960}>
        {result && <p className={classes.counts}>{text('reckoning', { selected: format.number(result.selected), changed: format.number(result.changed), unchanged: format.number(result.unchanged), refused: format.number(result.refused) })}{result.left > 0 && ` ${text('left', { count: result.left, shown: format.number(result.left) })}`}</p>}
        {list.error && <QueryError error={list.error} onRetry={() => void list.refetch()} />}
        {rows.length > 0 && (
          <ul className={classes.rows} aria-label={text('refusedOnes')}>
            {rows.map((row) => (
              <li key={row.position} className={classes.row}>
                {row.name && place ? <Link to={`${place}/${row.recordId}`} className={classes.name}>{row.name}</Link> : <span className={classes.name}>{text('nameless')}</span>}
                <span>{row.reason && reason(row.reason)}</span>
              </li>
            ))}
          </ul>
        )}
        {list.hasNextPage && <Button variant="subtle" mt="sm" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{ui('loadMore')}</Button>}
      </PageBody>
    </Page>
  );
}
