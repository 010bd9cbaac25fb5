import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../../api/api.ts';
import { useFormat } from '../../../../ui/text/format.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { ArticleFeedback } from '../article-types.ts';
import { DeskAnswers } from './desk-answers.tsx';

const queryKey = knowledgeKeys.feedback({ desk: true });

/** What readers found wrong or asked, and nobody answered. */
export function DeskFeedback() {
  const text = useKnowledgeText();
  const { day } = useFormat();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/article-feedback', { query: { limit: 100 }, signal }) });
  const send = async ({ id: feedbackId, version }: ArticleFeedback, answer: string): Promise<void> => {
    await api.post('/article-feedback/{feedbackId}/answer', { path: { feedbackId }, version, body: { answer } });
    await client.invalidateQueries({ queryKey });
  };
  const factsOf = ({ kind, by, saidAt, articleId, language, title }: ArticleFeedback) => (
    <>{[text(`feedback.${kind}`), by?.displayName, day(saidAt)].filter(Boolean).join(' · ')} · <Link to="/articles/$id" params={{ id: articleId }} search={{ language } as never}>{title}</Link></>
  );
  return <DeskAnswers title={text('unanswered')} nothing={text('noneUnanswered')} items={data?.items} error={error} onRetry={() => void refetch()} factsOf={factsOf} onAnswer={send} />;
}
