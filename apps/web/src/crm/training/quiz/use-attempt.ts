import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { isProblem } from '../../../api/problem.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import type { Attempt } from '../training-types.ts';

export type Answers = Record<string, unknown>;

/** How long after the last answer it is kept, in milliseconds. */
const rest = 1200;

/** A try at a quiz: answers are kept while one goes on, and handed in once. */
export function useAttempt(attemptId: string) {
  const client = useQueryClient();
  const queryKey = trainingKeys.attempt(attemptId);
  const attempt = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/learning/attempts/{attemptId}', { path: { attemptId }, signal }), staleTime: Infinity });
  const [changed, setChanged] = useState<Answers>({});
  const unsaved = useRef<Answers>({});
  const ended = async (next: Attempt): Promise<void> => {
    unsaved.current = {};
    client.setQueryData(queryKey, next);
    await Promise.all([client.invalidateQueries({ queryKey: trainingKeys.learning(next.enrollmentId) }), client.invalidateQueries({ queryKey: trainingKeys.mine })]);
    if (next.result?.isPassed) await client.invalidateQueries({ queryKey: keys.me });
  };
  const end = useMutation({ mutationFn: () => api.post('/learning/attempts/{attemptId}/end', { path: { attemptId } }), onSuccess: ended, onError: () => void client.invalidateQueries({ queryKey }) });
  const submit = useMutation({
    mutationFn: () => api.post('/learning/attempts/{attemptId}/submit', { path: { attemptId }, body: { answers: unsaved.current } }),
    onSuccess: ended,
    onError: (error) => { if (isProblem(error, 'training.time-is-over')) end.mutate(); else toast({ tone: 'bad', message: explainTraining(error) }); },
  });
  useEffect(() => {
    if (Object.keys(changed).length === 0) return;
    const later = setTimeout(() => {
      const answers = unsaved.current;
      api.patch('/learning/attempts/{attemptId}', { path: { attemptId }, body: { answers } }).then(() => { if (unsaved.current === answers) unsaved.current = {}; }, () => undefined);
    }, rest);
    return () => clearTimeout(later);
  }, [changed, attemptId]);
  const answer = (questionId: string, value: unknown): void => {
    unsaved.current = { ...unsaved.current, [questionId]: value };
    setChanged((before) => ({ ...before, [questionId]: value }));
  };
  return { attempt, answers: { ...(attempt.data?.answers as Answers | undefined), ...changed }, answer, submit, end };
}
