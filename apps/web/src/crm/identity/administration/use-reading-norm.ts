import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { isProblem } from '../../../api/problem.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { administrationText } from './administration-text.ts';
import { explainRefusal } from './explain-refusal.ts';

const fewest = { usual: 50, readNorm: 1 };
const most = 1_000_000;

/** How many records an hour a role is meant for that says nothing of it; and the one way to change that. */
export function useReadingNorm() {
  const client = useQueryClient();
  const query = useQuery({ queryKey: keys.readingNorm, queryFn: ({ signal }) => api.get('/reading-norm', { signal }) });
  const change = async (usual: number, version = query.data!.version): Promise<void> => {
    try {
      client.setQueryData(keys.readingNorm, await api.patch('/reading-norm', { body: { usual }, version }));
    } finally {
      await Promise.all([client.invalidateQueries({ queryKey: keys.readingNorm }), client.invalidateQueries({ queryKey: keys.brake })]);
    }
  };
  return { query, change };
}

/** A refusal of a number of records, in words that say between which it must be. */
export function useExplainNorm(): (error: unknown) => string {
  const { number } = useFormat();
  return (error) => {
    const field = (['usual', 'readNorm'] as const).find((name) => isProblem(error) && error.at(name));
    return field ? administrationText('normBounds', { from: number(fewest[field]), to: number(most) }) : explainRefusal(error);
  };
}
