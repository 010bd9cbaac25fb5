import { Button, Skeleton, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { useSession } from '../../../../app/session/use-session.ts';
import { EmptyState } from '../../../../ui/feedback/empty-state.tsx';
import { PageHeader } from '../../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../../ui/layout/page.tsx';
import type { Trust } from '../../articles/article-types.ts';
import { TrustBadge } from '../../articles/trust-badge.tsx';
import { BeginDialog } from '../editor/begin-dialog.tsx';
import { processKeys } from '../process-keys.ts';
import type { ProcessRow } from '../process-types.ts';
import { useProcessesText } from '../processes-text.ts';
import { StepFacts } from '../step-facts.tsx';
import classes from '../processes.module.css';

/** How the company does its jobs, by business line. */
export function ProcessesPage() {
  const text = useProcessesText();
  const { can } = useSession();
  const [beginning, setBeginning] = useState(false);
  const { data, error, refetch, isPending } = useQuery({ queryKey: processKeys.list, queryFn: ({ signal }) => api.get('/processes', { signal }) });
  const lineOf = ({ businessLine }: ProcessRow): string => businessLine?.name ?? text('otherLines');
  const rows = data?.items ?? [];
  const lines = [...new Set(rows.map(lineOf))];
  return (
    <Page>
      <PageHeader title={text('processes')} actions={can('knowledge.write') && <Button onClick={() => setBeginning(true)}>{text('begin')}</Button>} />
      <PageBody width={880}>
        {error && !data && <QueryError error={error} onRetry={() => void refetch()} />}
        {isPending && <Skeleton height={240} radius={6} />}
        {data?.items.length === 0 && <EmptyState icon={IconRoute} title={text('noProcesses')}>{text('noProcessesHint')}</EmptyState>}
        {lines.map((line) => (
          <section key={line} aria-label={line}>
            <Title order={2}>{line}</Title>
            <ul className={classes.lines}>{rows.filter((row) => lineOf(row) === line).map((row) => <ProcessLine key={row.id} row={row} />)}</ul>
          </section>
        ))}
      </PageBody>
      {beginning && <BeginDialog onClose={() => setBeginning(false)} />}
    </Page>
  );
}

function ProcessLine({ row }: { row: ProcessRow }) {
  const text = useProcessesText();
  const state = row.number === null ? text('draftOnly') : row.isChanged && text('changed');
  return (
    <li>
      <Link to={row.number === null ? `/processes/${row.id}/edit` : `/processes/${row.id}`}>{row.name}</Link>
      {row.trust && row.trust !== 'verified' && <> <TrustBadge trust={row.trust as Trust} /></>}
      {row.purpose && <div>{row.purpose}</div>}
      <p className={classes.quiet}>{[text('steps', { count: row.stepCount }), row.owner && text('ownedBy', { name: row.owner.displayName }), state].filter(Boolean).join(' · ')}</p>
      <StepFacts roles={row.roles} minutes={row.expectedMinutes > 0 ? row.expectedMinutes : null} />
    </li>
  );
}
