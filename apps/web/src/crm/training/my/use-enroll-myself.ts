import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';

/** Takes a course that is open, and goes there. */
export function useEnrollMyself() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (courseId: string) => api.post('/learning/courses/{courseId}/enroll', { path: { courseId } }),
    onSuccess: async (learning) => {
      client.setQueryData(trainingKeys.learning(learning.id), learning);
      void client.invalidateQueries({ queryKey: trainingKeys.mine });
      await navigate({ to: `/learning/${learning.id}` });
    },
    onError: (error) => toast({ tone: 'bad', message: explainTraining(error) }),
  });
}
