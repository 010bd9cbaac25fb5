import { Button, Title } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import { useTrainingText } from '../training-text.ts';
import { trainingResultsText, useTrainingResultsText } from './training-results-text.ts';
import classes from '../training.module.css';

/** Who takes or took a course, the newest first. */
export function CourseLearners({ courseId }: { courseId: string }) {
  const text = useTrainingResultsText();
  const learning = useTrainingText();
  const format = useFormat();
  const client = useQueryClient();
  const { can } = useSession();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: trainingKeys.enrollments(courseId), initialPageParam: '',
    queryFn: ({ pageParam, signal }) => api.get('/courses/{courseId}/enrollments', { path: { courseId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const withdraw = async (enrollmentId: string, name: string): Promise<void> => {
    try {
      await api.post('/enrollments/{enrollmentId}/withdraw', { path: { enrollmentId } });
      toast({ message: trainingResultsText('withdrawn', { name }) });
      await client.invalidateQueries({ queryKey: trainingKeys.all });
    } catch (error) {
      toast({ tone: 'bad', message: explainTraining(error) });
    }
  };
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="learners" style={{ marginTop: 32 }}>
      <Title order={2} id="learners">{text('learners')}</Title>
      <ul className={classes.list}>
        {rows.map(({ id, user, status, reason, dueOn, doneCount, lessonCount, lastPercent, endedAt }) => (
          <li key={id} className={classes.line}>
            <div className={classes.words}>
              <div className={classes.name}>{user.displayName}</div>
              <p className={classes.quiet}>{[text(`enrollment.${status}`), learning(`reason.${reason}`), status !== 'completed' && dueOn && learning('dueOn', { day: format.day(dueOn) }), endedAt && format.instant(endedAt), lastPercent !== null && text('lastTry', { share: format.percent(lastPercent / 100) })].filter(Boolean).join(' · ')}</p>
            </div>
            <span className={classes.quiet}>{learning('lessonsDone', { done: doneCount, all: lessonCount })}</span>
            {can('training.enroll') && (status === 'enrolled' || status === 'started') && <Button variant="subtle" size="compact-sm" aria-label={text('withdrawOf', { name: user.displayName })} onClick={() => void withdraw(id, user.displayName)}>{text('withdraw')}</Button>}
          </li>
        ))}
      </ul>
      {hasNextPage && <Button mt="md" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{text('morePeople')}</Button>}
    </section>
  );
}
