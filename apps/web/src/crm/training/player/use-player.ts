import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import { lessonsIn, shownBy, type Learning, type PracticeShown } from '../training-types.ts';

/** A course that is taken, and the verbs of whoever takes it. */
export function usePlayer(enrollmentId: string) {
  const client = useQueryClient();
  const queryKey = trainingKeys.learning(enrollmentId);
  const learning = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/learning/enrollments/{enrollmentId}', { path: { enrollmentId }, signal }), refetchInterval: ({ state }) => (state.data && practisedIn(state.data) ? 2000 : false) });
  const keep = async (next: Learning): Promise<void> => {
    const before = client.getQueryData<Learning>(queryKey);
    client.setQueryData(queryKey, next);
    if (next.doneCount === before?.doneCount && next.status === before.status) return;
    await client.invalidateQueries({ queryKey: trainingKeys.mine });
    // A certificate may have opened a permission.
    if (next.status === 'completed') await client.invalidateQueries({ queryKey: keys.me });
  };
  const onError = (error: unknown): void => toast({ tone: 'bad', message: explainTraining(error) });
  return {
    learning,
    start: useMutation({ mutationFn: () => api.post('/learning/enrollments/{enrollmentId}/start', { path: { enrollmentId } }), onSuccess: keep }),
    finish: useMutation({ mutationFn: (lessonId: string) => api.post('/learning/enrollments/{enrollmentId}/lessons/{lessonId}/finish', { path: { enrollmentId, lessonId } }), onSuccess: keep, onError }),
    practise: useMutation({ mutationFn: (lessonId: string) => api.post('/learning/enrollments/{enrollmentId}/lessons/{lessonId}/practice', { path: { enrollmentId, lessonId } }), onSuccess: keep, onError }),
    tryQuiz: useMutation({ mutationFn: (lessonId: string) => api.post('/learning/enrollments/{enrollmentId}/lessons/{lessonId}/attempts', { path: { enrollmentId, lessonId } }), onError }),
    tell: async (lessonId: string, positionSeconds: number, playedSeconds: number): Promise<void> => {
      await api.post('/learning/enrollments/{enrollmentId}/lessons/{lessonId}/position', { path: { enrollmentId, lessonId }, body: { positionSeconds, playedSeconds } }).then(keep, () => undefined);
    },
  };
}

/** What is done on another page is ticked within seconds. */
const practisedIn = (learning: Learning): boolean => lessonsIn(learning).some((lesson) => lesson.kind === 'practice' && shownBy<PracticeShown>(lesson).run?.status === 'open');
