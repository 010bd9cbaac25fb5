import { Button, Skeleton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { NotFound } from '../../../app/errors/not-found.tsx';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useTrainingText } from '../training-text.ts';
import { useEnrollMyself } from './use-enroll-myself.ts';
import { useMyCourses, useOpens } from './use-my-courses.ts';

/** Where a refusal leads that asks for a certificate: on to the course where it is taken, or to the button that takes it. */
export function CourseDoorPage() {
  const text = useTrainingText();
  const format = useFormat();
  const { courseId } = useParams({ strict: false }) as { courseId: string };
  const { data, error } = useMyCourses();
  const opens = useOpens()(courseId);
  const enrollMyself = useEnrollMyself();
  if (error) return <QueryError error={error} level={1} />;
  if (!data) return <Skeleton height={240} m="lg" />;
  const mine = data.items.filter(({ course }) => course.id === courseId);
  const open = mine.find(({ status }) => status === 'enrolled' || status === 'started');
  if (open) return <Navigate to={`/learning/${open.enrollmentId}`} replace />;
  const offered = mine.find(({ enrollmentId }) => enrollmentId === null) ?? mine[0];
  if (!offered) return <NotFound />;
  return (
    <Page>
      <PageHeader title={offered.course.title} />
      <EmptyState icon={IconLock} title={text(opens.isKeptBack ? 'opensOnceCertified' : 'opens', { what: format.list(opens.words) })} action={offered.enrollmentId === null
        ? <Button loading={enrollMyself.isPending} onClick={() => enrollMyself.mutate(courseId)}>{text('take')}</Button>
        : <Button component={Link} to="/learning" variant="default">{text('myLearning')}</Button>}>
        {offered.course.summary}
      </EmptyState>
    </Page>
  );
}
