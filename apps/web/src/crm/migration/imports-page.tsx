import { Button, Skeleton } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useDuplicatesText } from '../contacts/duplicates/duplicates-text.ts';
import { ImportLine } from './import-line.tsx';
import { useMigrationText } from './migration-text.ts';
import classes from './imports.module.css';

/** Every import there was, the newest first, and the way to the next one. */
export function ImportsPage() {
  const text = useMigrationText();
  const ui = useUiText();
  const duplicates = useDuplicatesText();
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.importList,
    queryFn: ({ pageParam, signal }) => api.get('/imports', { query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const imports = data?.pages.flatMap(({ items }) => items) ?? [];
  const begin = <Button component={Link} to="/imports/new" leftSection={<IconPlus size={16} aria-hidden />}>{text('newImport')}</Button>;
  return (
    <Page>
      <PageHeader title={text('imports')} actions={<><Button component={Link} to="/duplicates" variant="default">{duplicates('duplicates')}</Button>{begin}</>} />
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : !isPending && imports.length === 0 ? (
        <EmptyState icon={IconFileImport} title={text('noImports')} action={begin}>{text('noImportsHint')}</EmptyState>
      ) : (
        <PageBody width={1080}>
          {isPending && <Skeleton height={240} radius={6} />}
          <ul className={classes.imports}>{imports.map((record) => <ImportLine key={record.id} record={record} />)}</ul>
          {hasNextPage && <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{ui('loadMore')}</Button>}
        </PageBody>
      )}
    </Page>
  );
}
