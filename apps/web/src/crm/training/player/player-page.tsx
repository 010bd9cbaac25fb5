import { Button, Skeleton } from '@mantine/core';
import { IconCertificate, IconChevronRight } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { WhatIsNew } from '../retraining/what-is-new.tsx';
import { useTrainingText } from '../training-text.ts';
import { lessonsIn } from '../training-types.ts';
import { LessonList } from './lesson-list.tsx';
import { LessonView } from './lesson-view.tsx';
import { usePlayer } from './use-player.ts';
import classes from './player.module.css';

/** A course as one goes through it: its lessons beside, the one at hand in the middle, the next one a press away. */
export function PlayerPage() {
  const text = useTrainingText();
  const navigate = useNavigate();
  const { enrollmentId } = useParams({ strict: false }) as { enrollmentId: string };
  const { lesson: wanted } = useSearch({ strict: false }) as { lesson?: string };
  const player = usePlayer(enrollmentId);
  const { learning: { data, error, refetch }, start } = player;
  const { status } = data ?? {};
  const { mutate: begin } = start;
  useEffect(() => { if (status === 'enrolled') begin(); }, [status, begin]);
  if (error) return <QueryError error={error} onRetry={() => void refetch()} level={1} />;
  if (!data || data.status === 'enrolled') return <Skeleton height={320} m="lg" />;
  const lessons = lessonsIn(data);
  const asked = lessons.filter(({ isAsked }) => isAsked);
  const lesson = lessons.find(({ id }) => id === wanted) ?? asked.find(({ doneAt }) => doneAt === null) ?? asked[0]!;
  const next = lessons.slice(lessons.indexOf(lesson) + 1).find(({ isAsked }) => isAsked);
  const open = (lessonId: string): void => void navigate({ to: '.', search: { lesson: lessonId } as never });
  return (
    <Page>
      <PageHeader title={data.course.title} aside={text('lessonsDone', { done: data.doneCount, all: asked.length })} actions={data.certificateId && <Button component={Link} to={`/learning/certificates/${data.certificateId}`} leftSection={<IconCertificate size={16} aria-hidden />}>{text('certificate')}</Button>} />
      <div className={classes.player}>
        <LessonList sections={data.sections} current={lesson.id} onOpen={open} />
        <article className={classes.lesson} aria-labelledby="lesson-title" lang={data.course.language}>
          <h2 id="lesson-title">{lesson.title}</h2>
          {lesson.isAsked && <WhatIsNew key={`${lesson.id} news`} learning={data} lesson={lesson} />}
          <LessonView key={lesson.id} learning={data} lesson={lesson} player={player} onFinished={() => next && open(next.id)} hasNext={next !== undefined} />
          {lesson.doneAt !== null && next && <Button mt="lg" variant="default" rightSection={<IconChevronRight size={16} aria-hidden />} onClick={() => open(next.id)}>{text('nextLesson', { title: next.title })}</Button>}
        </article>
      </div>
    </Page>
  );
}
