import { useQueries } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { RecordKind } from '../../api/types.ts';
import { useSession } from '../../app/session/use-session.ts';
import type { FilterField } from '../../ui/filter/filters.ts';
import { useRecordKind } from './use-record-kind.ts';

// Which list the values of a referring field are chosen from.
const sources: Record<string, string> = { ownerId: 'users', teamId: 'teams', tierId: 'tiers', tags: 'tags', businessLines: 'business-lines' };
type Choice = { id: string; name?: string; displayName?: string };

/** The filterable fields of a kind, with the words and the values people choose from. */
export function useFilterFields(kind: RecordKind): FilterField[] {
  const { fields, labelOf, choicesOf } = useRecordKind(kind);
  const { isHidden } = useSession();
  const names = Object.keys(sources);
  const lists = useQueries({
    queries: names.map((name) => ({
      queryKey: keys.choices(sources[name]!),
      queryFn: ({ signal }: { signal: AbortSignal }) => api.get<{ items: Choice[] }>(`/${sources[name]!}`, { limit: 200 }, signal),
      staleTime: 5 * 60_000,
    })),
  });
  const optionsOf = (name: string) => lists[names.indexOf(name)]?.data?.items.map((item) => ({ value: item.id, label: item.name ?? item.displayName ?? item.id }));

  return fields
    .filter(({ name, filterable, type, operators }) => filterable && operators.length > 0 && !isHidden(kind, name) && (type !== 'reference' || name in sources))
    .map((field) => ({
      name: field.name,
      label: labelOf(field.label),
      type: field.type,
      operators: field.operators,
      options: field.name in sources ? (optionsOf(field.name) ?? []) : choicesOf(field),
    }));
}
