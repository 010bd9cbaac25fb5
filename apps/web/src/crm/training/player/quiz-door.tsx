import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { useTrainingText } from '../training-text.ts';
import type { Learning, LessonToLearn, QuizShown } from '../training-types.ts';
import type { usePlayer } from './use-player.ts';
import classes from './player.module.css';

type QuizDoorProps = { learning: Learning; lesson: LessonToLearn; shown: QuizShown; tryQuiz: ReturnType<typeof usePlayer>['tryQuiz'] };

/** What a quiz asks for, before it begins, and what became of earlier tries. */
export function QuizDoor({ learning, lesson, shown, tryQuiz }: QuizDoorProps) {
  const text = useTrainingText();
  const format = useFormat();
  const navigate = useNavigate();
  const tries = learning.attempts.filter(({ lessonId }) => lessonId === lesson.id);
  // A quiz that has changed since is tried anew.
  const counted = tries.filter(({ isCounted }) => isCounted);
  const open = counted.find(({ status }) => status === 'open');
  const left = shown.attemptsAllowed === null ? null : shown.attemptsAllowed - counted.length;
  const mayTry = learning.status === 'started' && lesson.isAsked && lesson.doneAt === null && (open !== undefined || left === null || left > 0);
  const terms = [
    text('questions', { count: shown.questionCount }), text('passFrom', { percent: shown.passPercent }),
    shown.timeLimitMinutes === null ? text('noTimeLimit') : text('timeLimit', { count: shown.timeLimitMinutes }), left === null ? text('anyTries') : text('triesLeft', { count: Math.max(0, left) }),
  ];
  const enter = (): void => tryQuiz.mutate(lesson.id, { onSuccess: ({ id }) => void navigate({ to: `/learning/${learning.id}/quiz/${id}` }) });
  return (
    <>
      <ul className={classes.terms}>{terms.map((term) => <li key={term}>{term}</li>)}</ul>
      {lesson.doneAt !== null && <p className={classes.passed}><IconCheck size={16} aria-hidden /> {text('quizPassed')}</p>}
      {mayTry && <div className={classes.deeds}><Button loading={tryQuiz.isPending} onClick={enter}>{text(open ? 'goOnQuiz' : counted.length > 0 ? 'tryAgain' : 'beginQuiz')}</Button></div>}
      {!mayTry && lesson.isAsked && lesson.doneAt === null && <p className={classes.failed}>{text('noTriesLeft')}</p>}
      {tries.some(({ status }) => status !== 'open') && (
        <section aria-labelledby="tries">
          <h3 id="tries">{text('tries')}</h3>
          <ul className={classes.tries}>
            {tries.filter(({ status }) => status !== 'open').map((each) => (
              <li key={each.id}>
                <Link to={`/learning/${learning.id}/quiz/${each.id}`}>{text('tryNumber', { number: each.number })}</Link>
                <span data-good={each.isPassed || undefined}>{each.isPassed ? <IconCheck size={14} aria-hidden /> : <IconX size={14} aria-hidden />} {format.percent((each.percent ?? 0) / 100)} · {text(each.isPassed ? 'passed' : each.status === 'overdue' ? 'timeOver' : 'failed')}</span>
                <time dateTime={each.startedAt}>{format.instant(each.startedAt)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
