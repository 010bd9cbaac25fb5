import { Anchor, Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import type { AnswerOf, Operation } from '../../../api/operation.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useFolderText } from './folder-text.ts';
import classes from './folder.module.css';

type Row = AnswerOf<Operation<'get', '/knowledge-folder/imports/{jobId}/rows'>>['items'][number];

/** The files of one outcome, each with why, or with what it became. */
export function FolderRows({ jobId, outcome, isRehearsal }: { jobId: string; outcome: Row['outcome']; isRehearsal: boolean }) {
  const text = useFolderText();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['knowledge', 'folder', jobId, outcome],
    queryFn: ({ pageParam, signal }) => api.get('/knowledge-folder/imports/{jobId}/rows', { path: { jobId }, query: { outcome, limit: 100, ...(pageParam !== null && { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  // The counts stay; what became of single files is let go of after 90 days.
  if (data && rows.length === 0) return <Text c="dimmed" size="sm" mt="sm">{text('rowsForgotten')}</Text>;
  const isRefused = outcome === 'refused';
  return (
    <>
      <table className={classes.rows} aria-label={text('files')}>
        <thead><tr><th scope="col">{text('file')}</th>{isRefused && <th scope="col">{text('why')}</th>}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.path}>
              <th scope="row">{isRehearsal || isRefused ? row.path : <Became row={row} />}</th>
              {isRefused && <td><Reason row={row} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && <Button variant="default" size="compact-sm" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('more')}</Button>}
    </>
  );
}

function Became({ row: { path, articleId, processId } }: { row: Row }) {
  if (articleId) return <Anchor component={Link} size="sm" to="/articles/$id" params={{ id: articleId } as never} search={{} as never}>{path}</Anchor>;
  return processId ? <Anchor component={Link} size="sm" to="/processes/$id" params={{ id: processId } as never}>{path}</Anchor> : path;
}

function Reason({ row: { reason, field, value } }: { row: Row }) {
  const text = useFolderText();
  return (
    <>
      {reason && text(`reason.${reason}`)}
      {(field ?? value) !== null && <span className={classes.found}>{[field, value].filter(Boolean).join(': ')}</span>}
    </>
  );
}
