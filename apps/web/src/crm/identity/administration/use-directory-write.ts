import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys.ts';
import { isProblem } from '../../../api/problem.ts';

type Kept = { id: string; version: number };
type Resource = 'users' | 'teams' | 'positions' | 'roles';

/** Writes one entry of a directory and keeps the answer; after a conflict the current one is shown. */
export function useDirectoryWrite(resource: Resource) {
  const queries = useQueryClient();
  const keep = (entry: Kept): void => {
    queries.setQueryData<Kept[]>(keys.directory(resource), (entries) => entries?.map((each) => (each.id === entry.id ? entry : each)));
  };
  return async (send: () => Promise<Kept>): Promise<Kept> => {
    try {
      const entry = await send();
      keep(entry);
      // Whoever changes rights may have changed their own.
      await Promise.all([queries.invalidateQueries({ queryKey: keys.directory(resource) }), queries.invalidateQueries({ queryKey: ['choices', resource] }), queries.invalidateQueries({ queryKey: keys.me })]);
      return entry;
    } catch (error) {
      const current = isProblem(error, 'conflict.version') ? (error.context['current'] as Kept | undefined) : undefined;
      if (current) keep(current);
      throw error;
    }
  };
}
