import { Button, Group } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useTrainingText } from '../training-text.ts';
import type { Asked, Attempt } from '../training-types.ts';
import { useAnswerWords } from './use-answer-words.ts';
import classes from './quiz.module.css';

/** What came of a try: the result first, then each question with what was answered, what is right and why. */
export function QuizResult({ attempt, result }: { attempt: Attempt; result: NonNullable<Attempt['result']> }) {
  const text = useTrainingText();
  const format = useFormat();
  const words = useAnswerWords();
  const { isPassed, percent, passPercent, attemptsLeft, marks } = result;
  const back = `/learning/${attempt.enrollmentId}`;
  return (
    <Page>
      <PageHeader title={attempt.lessonTitle} aside={text('tryNumber', { number: attempt.number })} actions={<Button component={Link} to={back} {...(!isPassed && { search: { lesson: attempt.lessonId } as never })}>{text(isPassed ? 'goOn' : 'backToCourse')}</Button>} />
      <PageBody width={760}>
        <div className={classes.verdict} data-passed={isPassed || undefined} role="status">
          {isPassed ? <IconCheck size={28} aria-hidden /> : <IconX size={28} aria-hidden />}
          <div>
            <strong>{text(isPassed ? 'youPassed' : 'youFailed', { percent: format.percent(percent / 100) })}</strong>
            <p>{[text('passFrom', { percent: passPercent }), attempt.status === 'overdue' && text('endedByTime'), !isPassed && attemptsLeft !== null && text('triesLeft', { count: attemptsLeft }), !isPassed && attemptsLeft !== 0 && text('rightLater')].filter(Boolean).join(' · ')}</p>
          </div>
        </div>
        <ol className={classes.questions}>
          {attempt.questions.map((question: Asked) => {
            const mark = marks.find(({ questionId }) => questionId === question.id);
            const given = (attempt.answers as Record<string, unknown>)[question.id];
            const isRight = mark?.percent === 100;
            return (
              <li key={question.id} className={classes.marked}>
                <h2>{question.text}</h2>
                <p className={isRight ? classes.right : classes.wrong}>{isRight ? <IconCheck size={16} aria-label={text('answerRight')} /> : <IconX size={16} aria-label={text('answerWrong')} />}<span>{given === undefined ? text('noAnswer') : words(question, given)}{mark && mark.percent > 0 && !isRight ? ` · ${format.percent(mark.percent / 100)}` : ''}</span></p>
                {!isRight && mark?.right !== null && mark?.right !== undefined && <p className={classes.answer}>{text('rightIs', { answer: words(question, mark.right) })}</p>}
                {mark?.explanation && <p className={classes.explanation}>{mark.explanation}</p>}
              </li>
            );
          })}
        </ol>
        <Group mt="md"><Button component={Link} to={back} variant="default">{text('backToCourse')}</Button></Group>
      </PageBody>
    </Page>
  );
}
