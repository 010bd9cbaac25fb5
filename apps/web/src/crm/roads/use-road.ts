import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { components } from '../../api/generated/schema.ts';
import { isProblem } from '../../api/problem.ts';
import { useSession } from '../../app/session/use-session.ts';
import { roadKeys } from './road-keys.ts';

export type RoadSign = components['schemas']['RoadSignRecord'];

// Looks are counted: one is spent when whoever types has come to rest.
const rest = 900;
const shortest = 3;

/** Whether somebody here knows an organization that was not found; asked once for each name. */
export function useRoad(query: string): { road: RoadSign | null; tooMany: boolean; name: string } {
  const { can } = useSession();
  const [name] = useDebouncedValue(query.trim(), rest);
  const { data, error } = useQuery({
    queryKey: roadKeys.look(name),
    queryFn: ({ signal }) => api.post('/roads/look', { body: { name }, signal }),
    enabled: can('contacts.read') && name.length >= shortest && name === query.trim(),
    staleTime: 600_000,
    retry: false,
  });
  const isCurrent = name === query.trim();
  return { road: (isCurrent && data?.road) || null, tooMany: isCurrent && isProblem(error, 'roads.too-many-looks'), name };
}
