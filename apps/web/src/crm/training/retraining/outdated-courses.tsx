import { Skeleton } from '@mantine/core';
import { IconRefreshDot } from '@tabler/icons-react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { OutdatedCourse } from './outdated-course.tsx';
import { useRetrainingText } from './retraining-text.ts';
import { useOutdated } from './use-outdated.ts';

/** The desk of whoever teaches: what a change of the work has outrun, and whom that touches. */
export function OutdatedCourses() {
  const text = useRetrainingText();
  const { data, error, refetch } = useOutdated();
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} />;
  if (data.items.length === 0) return <EmptyState icon={IconRefreshDot} title={text('nothingOutdated')}>{text('nothingOutdatedDetail')}</EmptyState>;
  return <>{data.items.map((course) => <OutdatedCourse key={course.courseId} course={course} />)}</>;
}
