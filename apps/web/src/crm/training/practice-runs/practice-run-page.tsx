import { Anchor, Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconBuilding, IconCircle, IconCircleCheckFilled, IconTargetArrow, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { trainingKeys } from '../training-keys.ts';
import type { PracticeRunRow } from '../training-types.ts';
import { usePracticeRunsText } from './practice-runs-text.ts';
import { RunStatus } from './run-status.tsx';
import { timeTaken } from './time-taken.ts';
import classes from './practice-runs.module.css';

/** One practice: which tasks the product saw done and when, how long it took, and the way to what it was practised with. */
export function PracticeRunPage() {
  const text = usePracticeRunsText();
  const format = useFormat();
  const { runId } = useParams({ strict: false }) as { runId: string };
  const { data, error, refetch } = useQuery({ queryKey: trainingKeys.practiceRun(runId), queryFn: ({ signal }) => api.get('/practice-runs/{runId}', { path: { runId }, signal }) });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} level={1} />;
  if (!data) return <Skeleton height={320} m="lg" />;
  const { user, course, lessonTitle, status, number, startedAt, endedAt, tasks, customer } = data;
  const facts: [string, React.ReactNode][] = [
    [text('course'), [course.title, lessonTitle].join(' · ')], [text('result'), <RunStatus key="status" status={status} />], [text('begun'), [format.instant(startedAt), number > 1 && text('runNumber', { count: number })].filter(Boolean).join(' · ')],
    [text('ended'), endedAt ? format.instant(endedAt) : text('notEnded')], ...(endedAt ? [[text('took'), timeTaken(startedAt, endedAt, format)] as [string, string]] : []),
  ];
  return (
    <Page>
      <PageHeader title={text('run', { name: user.displayName })} actions={<Anchor component={Link} to="/practice-runs" search={{ user: user.id } as never} size="sm">{text('allOf', { name: user.displayName })}</Anchor>} />
      <PageBody width={820}>
        <dl className={classes.facts}>{facts.map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}</dl>
        <Tasks tasks={tasks} />
        {customer && <Customer customer={customer} />}
      </PageBody>
    </Page>
  );
}

function Tasks({ tasks }: Pick<PracticeRunRow, 'tasks'>) {
  const text = usePracticeRunsText();
  const format = useFormat();
  return (
    <section aria-labelledby="tasks">
      <Title order={2} id="tasks">{text('tasksOf', { done: tasks.filter(({ doneAt }) => doneAt).length, all: tasks.length })}</Title>
      <ol className={classes.tasks} aria-label={text('tasks')}>
        {tasks.map(({ id, deed, text: words, doneAt }) => (
          <li key={id} data-done={doneAt !== null || undefined}>
            {doneAt ? <IconCircleCheckFilled size={18} aria-label={text('taskDone')} /> : <IconCircle size={18} stroke={1.4} aria-label={text('taskOpen')} />}
            <span>{words}</span>
            <small>{[text(`deed.${deed}`), doneAt && text('seenAt', { when: format.instant(doneAt) })].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Customer({ customer }: { customer: NonNullable<PracticeRunRow['customer']> }) {
  const text = usePracticeRunsText();
  const { organizationId, organizationName, personId, personName, dealId, dealName } = customer;
  return (
    <section aria-labelledby="customer">
      <Title order={2} id="customer">{text('customer')}</Title>
      <Text c="dimmed" size="sm" mb="sm">{text('customerDetail')}</Text>
      <Group gap="xs">
        <Button component={Link} to={`/organizations/${organizationId}`} variant="light" leftSection={<IconBuilding size={16} aria-hidden />}>{organizationName}</Button>
        <Button component={Link} to={`/people/${personId}`} variant="default" leftSection={<IconUser size={16} aria-hidden />}>{personName}</Button>
        {dealId && <Button component={Link} to={`/deals/${dealId}`} variant="default" leftSection={<IconTargetArrow size={16} aria-hidden />}>{dealName}</Button>}
      </Group>
    </section>
  );
}
