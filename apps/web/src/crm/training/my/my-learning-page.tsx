import { Skeleton, Text, Title } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { useTrainingText } from '../training-text.ts';
import type { MyCourse } from '../training-types.ts';
import { CourseLine } from './course-line.tsx';
import { useMyCourses, useOpens } from './use-my-courses.ts';
import classes from '../training.module.css';

const isOpen = ({ status }: MyCourse): boolean => status === 'enrolled' || status === 'started';

/** What I am to learn, what is due first; what I learned; what else I may take. */
export function MyLearningPage() {
  const text = useTrainingText();
  const { data, error, refetch } = useMyCourses();
  const opens = useOpens();
  const items = data?.items ?? [];
  const groups = [
    { id: 'toLearn', courses: items.filter(isOpen) },
    { id: 'learned', courses: items.filter(({ status }) => status === 'completed') },
    { id: 'mayTake', courses: items.filter(({ enrollmentId }) => enrollmentId === null) },
  ] as const;
  return (
    <Page>
      <PageHeader title={text('myLearning')} />
      <PageBody width={820}>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={180} />}
        {data?.items.length === 0 && <EmptyState icon={IconSchool} title={text('nothingToLearn')}>{text('nothingToLearnDetail')}</EmptyState>}
        {groups.map(({ id, courses }) => (id === 'toLearn' ? items.length > 0 : courses.length > 0) && (
          <section key={id} aria-labelledby={id} className={classes.group}>
            <Title order={2} id={id}>{text(id)}</Title>
            {courses.length === 0 && <Text c="dimmed" mt="xs">{text('allLearned')}</Text>}
            <ul className={classes.list}>{courses.map((course) => <CourseLine key={course.enrollmentId ?? course.course.id} mine={course} opens={opens(course.course.id)} />)}</ul>
          </section>
        ))}
      </PageBody>
    </Page>
  );
}
