import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../../api/api.ts';
import { useFormat } from '../../../../ui/text/format.ts';
import { useProcessesText } from '../../processes/processes-text.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { Question } from '../article-types.ts';
import { DeskAnswers } from './desk-answers.tsx';

/** What is asked where no article answers: by the step, the activity or the screen at which it was asked. */
export function DeskQuestions() {
  const text = useKnowledgeText();
  const place = useProcessesText();
  const { day } = useFormat();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: knowledgeKeys.questions, queryFn: ({ signal }) => api.get('/questions', { query: { limit: 100 }, signal }) });
  const send = async ({ id: questionId, version }: Question, answer: string): Promise<void> => {
    await api.post('/questions/{questionId}/answer', { path: { questionId }, version, body: { answer } });
    await client.invalidateQueries({ queryKey: knowledgeKeys.questions });
  };
  const factsOf = ({ by, owner, process, stepName, screen, activityType, askedAt }: Question) => [
    by?.displayName, owner ? text('askedOwner', { name: owner.displayName }) : text('askedAuthors'), [process?.name, stepName].filter(Boolean).join(': '),
    activityType && place.maybe(`activity.${activityType}`), screen && place.maybe(`screen.${screen}`), day(askedAt),
  ].filter(Boolean).join(' · ');
  return <DeskAnswers title={text('questions')} nothing={text('noQuestions')} items={data?.items} error={error} onRetry={() => void refetch()} factsOf={factsOf} onAnswer={send} />;
}
