import { Alert, Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { useSession } from '../../../../app/session/use-session.ts';
import { PageHeader } from '../../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../../ui/layout/page.tsx';
import { processKeys } from '../process-keys.ts';
import { useProcessesText } from '../processes-text.ts';
import { HistoryDrawer } from './history-drawer.tsx';
import { OutlineFields } from './outline-fields.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { StepList } from './step-list.tsx';
import { useProcessDraft } from './use-process-draft.ts';

/** Where a process is written; what people work by stays as it is until it is published. */
export function EditorPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useProcessesText();
  const { can } = useSession();
  const draft = useProcessDraft(id);
  const [open, setOpen] = useState<'publish' | 'history'>();
  const { data: choices, error: refused } = useQuery({ queryKey: processKeys.choices, queryFn: ({ signal }) => api.get('/process-choices', { signal }), staleTime: Infinity });
  const error = draft.query.error ?? refused;
  if (error && !draft.now) return <Page><QueryError error={error} onRetry={() => void draft.query.refetch()} level={1} /></Page>;
  if (!draft.now || !draft.base || !choices) return <Page><PageBody><Skeleton height={320} radius={6} /></PageBody></Page>;
  const publish = async (): Promise<void> => { if (await draft.save()) setOpen('publish'); };
  const actions = (
    <>
      <Button variant="default" onClick={() => setOpen('history')}>{text('history')}</Button>
      <Button variant={can('knowledge.publish') ? 'default' : 'filled'} loading={draft.busy} disabled={!draft.isDirty} onClick={() => void draft.save()}>{text('save')}</Button>
      {can('knowledge.publish') && <Button onClick={() => void publish()}>{text('publish')}</Button>}
    </>
  );
  return (
    <Page>
      <PageHeader title={draft.now.name || text('unnamed')} aside={draft.base.publishedNumber === null ? text('draftOnly') : text('inForce', { number: draft.base.publishedNumber })} actions={actions} />
      <PageBody width={880}>
        {draft.isOverrun && (
          <Alert color="yellow" role="alert" mb="md" title={text('overrun')}>
            <Group gap="sm"><Button variant="default" onClick={() => void draft.takeTheirs()}>{text('takeTheirs')}</Button><Button variant="default" onClick={() => void draft.keepMine()}>{text('keepMine')}</Button></Group>
          </Alert>
        )}
        <OutlineFields process={draft.now} change={draft.change} />
        <StepList steps={draft.now.steps} choices={choices} onChange={(steps) => draft.change({ steps })} />
      </PageBody>
      {open === 'publish' && <PublishDialog process={draft.base} onClose={() => setOpen(undefined)} onPublished={draft.take} />}
      {open === 'history' && <HistoryDrawer process={draft.base} onClose={() => setOpen(undefined)} onRestored={draft.take} />}
    </Page>
  );
}
