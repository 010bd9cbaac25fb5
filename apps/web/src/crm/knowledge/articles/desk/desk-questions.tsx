import { Button, Text, Textarea, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { FormDialog } from '../../../../app/form-dialog.tsx';
import { useFormat } from '../../../../ui/text/format.ts';
import { useProcessesText } from '../../processes/processes-text.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { Question } from '../article-types.ts';
import classes from '../articles.module.css';

/** What is asked where no article answers: by the step, the activity or the screen at which it was asked. */
export function DeskQuestions() {
  const text = useKnowledgeText();
  const place = useProcessesText();
  const { day } = useFormat();
  const client = useQueryClient();
  const [answering, setAnswering] = useState<Question | null>(null);
  const [answer, setAnswer] = useState('');
  const { data, error, refetch } = useQuery({ queryKey: knowledgeKeys.questions, queryFn: ({ signal }) => api.get('/questions', { query: { limit: 100 }, signal }) });
  const send = async (): Promise<void> => {
    await api.post('/questions/{questionId}/answer', { path: { questionId: answering!.id }, version: answering!.version, body: { answer: answer.trim() } });
    setAnswer('');
    await client.invalidateQueries({ queryKey: knowledgeKeys.questions });
  };
  const factsOf = ({ by, owner, process, stepName, screen, activityType, askedAt }: Question) => [
    by?.displayName, owner ? text('askedOwner', { name: owner.displayName }) : text('askedAuthors'), [process?.name, stepName].filter(Boolean).join(': '),
    activityType && place.maybe(`activity.${activityType}`), screen && place.maybe(`screen.${screen}`), day(askedAt),
  ].filter(Boolean).join(' · ');
  return (
    <section aria-label={text('questions')} style={{ marginBottom: 32 }}>
      <Title order={2}>{text('questions')}</Title>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <Text c="dimmed" size="sm">{text('noQuestions')}</Text>}
      <ul className={classes.list}>
        {data?.items.map((each) => (
          <li key={each.id} className={classes.line}>
            <Text size="sm">{each.text}</Text>
            <Text size="xs" c="dimmed">{factsOf(each)}</Text>
            <div><Button size="xs" variant="default" onClick={() => setAnswering(each)}>{text('answer')}</Button></div>
          </li>
        ))}
      </ul>
      {answering && (
        <FormDialog title={text('answer')} action={text('answer')} ready={answer.trim() !== ''} refusalOf={(refusal) => (refusal ? explain(refusal) : undefined)} onClose={() => setAnswering(null)} onSubmit={send}>
          <Text size="sm">{answering.text}</Text>
          <Textarea label={text('yourAnswer')} value={answer} maxLength={2000} autosize minRows={3} onChange={(event) => setAnswer(event.currentTarget.value)} data-autofocus />
        </FormDialog>
      )}
    </section>
  );
}
