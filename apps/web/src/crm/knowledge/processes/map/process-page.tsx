import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { useSession } from '../../../../app/session/use-session.ts';
import { PageHeader } from '../../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../../ui/layout/page.tsx';
import { usePhone } from '../../../../ui/layout/use-phone.ts';
import { useFormat } from '../../../../ui/text/format.ts';
import { processKeys } from '../process-keys.ts';
import { useProcessesText } from '../processes-text.ts';
import { ProcessMap } from './process-map.tsx';
import { StepLine } from './step-line.tsx';
import classes from '../processes.module.css';

/** One process as a picture one can follow, and the same in words; in the hand the words are the path. */
export function ProcessPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useProcessesText();
  const format = useFormat();
  const phone = usePhone();
  const { can } = useSession();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const { data: process, error, refetch } = useQuery({ queryKey: processKeys.one(id, language), queryFn: ({ signal }) => api.get('/processes/{processId}', { path: { processId: id }, query: { language }, signal }) });
  if (error && !process) return <Page><QueryError error={error} onRetry={() => void refetch()} level={1} /></Page>;
  if (!process) return <Page><PageBody><Skeleton height={320} radius={6} /></PageBody></Page>;
  const choose = (stepId: string): void => {
    setChosen(stepId);
    document.getElementById(`in-words-${stepId}`)?.scrollIntoView({ block: 'nearest' });
  };
  const outline = (['purpose', 'trigger', 'result'] as const).filter((field) => process[field] !== '');
  const aside = [text('version', { number: process.number, day: format.day(process.publishedAt.slice(0, 10)) }), process.owner && text('ownedBy', { name: process.owner.displayName })].filter(Boolean).join(', ');
  return (
    <Page>
      <PageHeader title={process.name} aside={phone ? undefined : aside} actions={can('knowledge.write') && <Button component={Link} to={`/processes/${id}/edit`} variant="default">{text('edit')}</Button>} />
      <PageBody width={1400}>
        {outline.length > 0 && <dl className={classes.outline}>{outline.map((field) => <div key={field}><dt>{text(field)}</dt><dd>{process[field]}</dd></div>)}</dl>}
        {!phone && <ProcessMap process={process} chosen={chosen} onChoose={choose} />}
        <ol className={classes.steps}>{process.steps.map((step) => <StepLine key={step.id} step={step} isChosen={step.id === chosen} />)}</ol>
        {phone && <p className={classes.quiet}>{aside}</p>}
      </PageBody>
    </Page>
  );
}
