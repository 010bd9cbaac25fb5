import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Found } from '../../ui/field/search-select.tsx';
import { RoadLine } from '../roads/road-line.tsx';
import { relationshipKeys } from './relationships-keys.ts';

// As long as the sign itself waits before it spends a look.
const rest = 900;

/** What was typed and not found may be an organization that a colleague keeps: then there is a sign. */
export function UnfoundGoal({ typed, find }: { typed: string; find: (q: string, signal: AbortSignal) => Promise<Found[]> }) {
  const [q] = useDebouncedValue(typed.trim(), rest);
  const { data } = useQuery({ queryKey: [...relationshipKeys.found, q], queryFn: ({ signal }) => find(q, signal), enabled: q.length > 2 });
  return q === typed.trim() && data?.length === 0 ? <RoadLine query={q} /> : null;
}
