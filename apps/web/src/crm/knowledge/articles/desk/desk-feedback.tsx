import { Button, Text, Textarea, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { FormDialog } from '../../../../app/form-dialog.tsx';
import { useFormat } from '../../../../ui/text/format.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { ArticleFeedback } from '../article-types.ts';
import classes from '../articles.module.css';

const queryKey = knowledgeKeys.feedback({ desk: true });

/** What readers found wrong or asked, and nobody answered. */
export function DeskFeedback() {
  const text = useKnowledgeText();
  const { day } = useFormat();
  const client = useQueryClient();
  const [answering, setAnswering] = useState<ArticleFeedback | null>(null);
  const [answer, setAnswer] = useState('');
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/article-feedback', { query: { limit: 100 }, signal }) });
  const send = async (): Promise<void> => {
    await api.post('/article-feedback/{feedbackId}/answer', { path: { feedbackId: answering!.id }, version: answering!.version, body: { answer: answer.trim() } });
    setAnswer('');
    await client.invalidateQueries({ queryKey });
  };
  return (
    <section aria-label={text('unanswered')} style={{ marginBottom: 32 }}>
      <Title order={2}>{text('unanswered')}</Title>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <Text c="dimmed" size="sm">{text('noneUnanswered')}</Text>}
      <ul className={classes.list}>
        {data?.items.map((each) => (
          <li key={each.id} className={classes.line}>
            <Text size="sm">{each.text}</Text>
            <Text size="xs" c="dimmed">{[text(`feedback.${each.kind}`), each.by?.displayName, day(each.saidAt)].filter(Boolean).join(' · ')} · <Link to="/articles/$id" params={{ id: each.articleId }} search={{ language: each.language } as never}>{each.title}</Link></Text>
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
