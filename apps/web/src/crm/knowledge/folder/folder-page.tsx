import { Anchor, Text } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { Problem } from '../../../api/problem.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { faultOf, isActive } from '../../../app/jobs/job-words.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { JobProgress } from '../../migration/job-progress.tsx';
import { ChooseFolder } from './choose-folder.tsx';
import { FolderOutcome } from './folder-outcome.tsx';
import { useFolderText } from './folder-text.ts';
import { useFolder } from './use-folder.ts';

/** A folder of Markdown is brought into the knowledge base: tried first, and then for good. */
export function FolderPage() {
  const text = useFolderText();
  const { can } = useSession();
  const { job: jobId } = useSearch({ strict: false }) as { job?: string };
  const { rehearse, bringIn, sent, job, result } = useFolder(jobId);
  if (!can('knowledge.administer')) return <QueryError error={new Problem(403, { code: 'access.denied' })} level={1} />;
  const fault = job && faultOf(job);
  return (
    <Page>
      <PageHeader title={text('bringIn')} />
      <PageBody width={880}>
        {!jobId && <ChooseFolder rehearse={rehearse} sent={sent} />}
        {job && isActive(job) && <JobProgress job={job} label={text(job.phase === 'writing' ? 'bringing' : 'trying')}>{text(job.phase === 'writing' ? 'bringingHint' : 'tryingHint')}</JobProgress>}
        {job && fault && <div role="alert"><Text c="var(--hf-bad)">{fault}</Text><Again /></div>}
        {job?.state === 'cancelled' && <Text>{text('cancelled')} <Again /></Text>}
        {job && result && <FolderOutcome key={job.id} jobId={job.id} result={result} file={job.title} bringIn={bringIn} />}
      </PageBody>
    </Page>
  );
}

function Again() {
  const text = useFolderText();
  return <Anchor component={Link} to="/articles/folder" underline="always">{text('another')}</Anchor>;
}
