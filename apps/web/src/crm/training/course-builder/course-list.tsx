import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconChalkboard } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { trainingKeys } from '../training-keys.ts';
import { useTrainingText } from '../training-text.ts';
import { useCourseBuilderText } from './course-builder-text.ts';
import type { CourseRow } from '../training-types.ts';
import classes from '../training.module.css';

const most = 200;

export const useCourses = () => useQuery({ queryKey: trainingKeys.courses, queryFn: ({ signal }) => api.get('/courses', { query: { limit: most }, signal }) });

/** Every course, with what is published of it and who takes it. */
export function CourseList({ onAdd }: { onAdd: () => void }) {
  const text = useCourseBuilderText();
  const learning = useTrainingText();
  const { data, error, refetch } = useCourses();
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={160} />;
  if (data.items.length === 0) return <EmptyState icon={IconChalkboard} title={text('noCourses')} action={<Button onClick={onAdd}>{learning('addCourse')}</Button>}>{text('noCoursesDetail')}</EmptyState>;
  return <ul className={classes.list}>{data.items.map((course) => <CourseRowLine key={course.id} course={course} />)}</ul>;
}

function CourseRowLine({ course }: { course: CourseRow }) {
  const text = useCourseBuilderText();
  const learning = useTrainingText();
  const format = useFormat();
  const { id, title, summary, status, publishedNumber, isChanged, lessonCount, minutes, learning: takers, completed, language } = course;
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <div className={classes.name}><Anchor component={Link} to={`/courses/${id}`} fw={600}>{title}</Anchor></div>
        {summary && <p className={classes.summary}>{summary}</p>}
        <p className={classes.quiet}>{[text(`course.${status}`), publishedNumber > 0 && text('versionNumber', { number: publishedNumber }), isChanged && publishedNumber > 0 && text('draftDiffers'), text('lessonCount', { count: lessonCount }), learning('minutes', { count: minutes }), format.language(language)].filter(Boolean).join(' · ')}</p>
      </div>
      <span className={classes.quiet}>{learning('learningNow', { count: takers })}</span>
      <span className={classes.quiet}>{learning('finishedIt', { count: completed })}</span>
      {publishedNumber > 0 && <Button component={Link} to={`/courses/${id}`} search={{ tab: 'results' } as never} variant="default" size="compact-sm" aria-label={`${text('results')}: ${title}`}>{text('results')}</Button>}
    </li>
  );
}
