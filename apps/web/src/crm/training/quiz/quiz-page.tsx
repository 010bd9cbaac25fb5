import { Button, Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useTrainingText } from '../training-text.ts';
import { Countdown } from './countdown.tsx';
import { QuestionField } from './question-field.tsx';
import { QuizResult } from './quiz-result.tsx';
import { useAttempt } from './use-attempt.ts';
import classes from './quiz.module.css';

/** A try at a quiz, or what came of it. */
export function QuizPage() {
  const text = useTrainingText();
  const { attemptId } = useParams({ strict: false }) as { attemptId: string };
  const { attempt: { data, error, refetch }, answers, answer, submit, end } = useAttempt(attemptId);
  const [asks, setAsks] = useState(false);
  if (error) return <QueryError error={error} onRetry={() => void refetch()} level={1} />;
  if (!data) return <Skeleton height={320} m="lg" />;
  if (data.result) return <QuizResult attempt={data} result={data.result} />;
  const open = data.questions.filter(({ id, kind }) => kind !== 'order' && answers[id] === undefined).length;
  return (
    <Page>
      <PageHeader title={data.lessonTitle} aside={text('tryNumber', { number: data.number })} actions={data.secondsLeft !== null && <Countdown seconds={data.secondsLeft} onOver={() => (submit.isPending ? undefined : submit.mutate())} />} />
      <PageBody width={760}>
        <ol className={classes.questions}>
          {data.questions.map((question, at) => (
            <li key={question.id}>
              <fieldset>
                <legend id={`question-${question.id}`}>{question.text}</legend>
                <p className={classes.hint}>{text('questionOf', { number: at + 1, all: data.questions.length })} · {text('points', { count: question.points })} · {text(`hint.${question.kind as 'single'}`)}</p>
                <QuestionField question={question} value={answers[question.id]} onChange={(value) => answer(question.id, value)} labelledBy={`question-${question.id}`} />
              </fieldset>
            </li>
          ))}
        </ol>
        <div className={classes.foot}>
          <span>{open === 0 ? text('allAnswered') : text('unanswered', { count: open })}</span>
          <Button loading={submit.isPending || end.isPending} onClick={() => (open > 0 ? setAsks(true) : submit.mutate())}>{text('handIn')}</Button>
        </div>
        <ConfirmDialog opened={asks} title={text('handInTitle')} confirm={text('handIn')} onClose={() => setAsks(false)} onConfirm={() => submit.mutate()}>{text('handInOpen', { count: open })}</ConfirmDialog>
      </PageBody>
    </Page>
  );
}
