import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { explain } from '../errors/explain.ts';

export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async () => {
    try {
      await api.post('/auth/logout');
    } catch (error) {
      // A session that has ended already is what was wanted.
      if (!isProblem(error) || error.status !== 401) {
        toast({ tone: 'bad', message: explain(error) });
        return;
      }
    }
    // The shell goes first: what is on the screen would otherwise ask for the cleared answers again.
    await navigate({ to: '/sign-in' });
    queries.clear();
  };
}
