import { Button, Skeleton, Text, Title } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { usePracticeRunsText } from '../practice-runs/practice-runs-text.ts';
import { trainingKeys } from '../training-keys.ts';
import { useTrainingText } from '../training-text.ts';
import { useTrainingResultsText } from './training-results-text.ts';
import { CourseLearners } from './course-learners.tsx';
import classes from './results.module.css';

/** The trainer's desk of one course: where people fail, question by question, and who is where. */
export function CourseResults({ courseId }: { courseId: string }) {
  const text = useTrainingResultsText();
  const learning = useTrainingText();
  const practice = usePracticeRunsText();
  const format = useFormat();
  const { data, error, refetch } = useQuery({ queryKey: trainingKeys.results(courseId), queryFn: ({ signal }) => api.get('/courses/{courseId}/results', { path: { courseId }, signal }) });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} />;
  const asked = data.questions.filter((question) => question.asked > 0);
  const counts = [learning('learningNow', { count: data.learning }), text('lateNow', { count: data.overdue }), learning('finishedIt', { count: data.completed }), text('triesMade', { count: data.attempts }), text('triesPassed', { count: data.passed })];
  return (
    <>
      <ul className={classes.counts}>{counts.map((words) => <li key={words}>{words}</li>)}</ul>
      <section aria-labelledby="failing">
        <Title order={2} id="failing">{asked[0] && asked[0].percent < 60 ? text('mostFail', { question: asked[0].text }) : text('whereFail')}</Title>
        {asked.length === 0 && <Text c="dimmed" mt="xs">{text('nobodyTried')}</Text>}
        <ol className={classes.failing}>
          {asked.map((question) => (
            <li key={question.questionId}>
              <span className={classes.questionText}>{question.text}<small>{question.lessonTitle} · {text('answered', { count: question.asked })}</small></span>
              <span className={classes.bar} role="img" aria-label={text('rightShare', { share: format.percent(question.percent / 100) })}><i data-low={question.percent < 60 || undefined} style={{ width: `${question.percent}%` }} /></span>
              <span className={classes.share} aria-hidden>{format.percent(question.percent / 100)}</span>
            </li>
          ))}
        </ol>
      </section>
      <Button component={Link} to="/practice-runs" search={{ course: courseId } as never} variant="default" mt="lg" leftSection={<IconTarget size={16} aria-hidden />}>{practice('practised')}</Button>
      <CourseLearners courseId={courseId} />
    </>
  );
}
