import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { QueryError } from '../../app/errors/query-error.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { ImportDraft } from './import-draft.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportRunning } from './import-running.tsx';
import { isDraft, useImport } from './use-import.ts';

/** An import wherever it stands: being prepared, at work, or over. */
export function ImportPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const handle = useImport(id);
  const { data, error, refetch } = handle.query;
  if (error && !data) return <Page><QueryError error={error} onRetry={() => void refetch()} level={1} /></Page>;
  if (!data) return <Page><PageBody width={1080}><Skeleton height={360} radius={6} /></PageBody></Page>;
  const Body = data.state === 'running' ? ImportRunning : isDraft(data) ? ImportDraft : ImportResult;
  return (
    <Page>
      <PageHeader title={data.fileName} />
      <PageBody width={1080}><Body record={data} handle={handle} /></PageBody>
    </Page>
  );
}
