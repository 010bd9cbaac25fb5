import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, type Problem } from '../api/problem.ts';
import { keys } from '../api/keys.ts';

// A refusal will be refused again; only a server that cannot be reached is worth asking twice.
const retry = (failures: number, error: Error): boolean => failures < 2 && isProblem(error) && (error.status === 0 || error.status >= 502);

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => query.queryKey !== keys.me && isProblem(error) && leaveFor(error) }),
  defaultOptions: {
    queries: { retry, staleTime: 30_000, gcTime: 10 * 60_000, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

/** The session ended meanwhile, or a role began to ask for a second factor: that comes first, then the same place. */
function leaveFor({ status, code }: Problem): void {
  if (code === 'auth.second-factor-required' && location.pathname !== '/second-factor') return location.assign('/second-factor');
  if (status === 401) leave();
}

function leave(): void {
  if (location.pathname === '/sign-in') return;
  const back = `${location.pathname}${location.search}`;
  location.assign(`/sign-in?return=${encodeURIComponent(back)}`);
}
