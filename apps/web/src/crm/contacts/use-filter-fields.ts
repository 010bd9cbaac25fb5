import { useQueries } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { RecordKind } from '../../api/types.ts';
import { useSession } from '../../app/session/use-session.ts';
import type { FilterField } from '../../ui/filter/filters.ts';
import { useRecordKind } from './use-record-kind.ts';

// Which list the values of a referring field are chosen from.
type Choices = Promise<{ items: { id: string; name?: string; displayName?: string }[] }>;
const query = { limit: 200 };
const choicesOf: Record<string, (signal: AbortSignal) => Choices> = {
  ownerId: (signal) => api.get('/users', { query, signal }),
  teamId: (signal) => api.get('/teams', { query, signal }),
  territoryId: (signal) => api.get('/territories', { query, signal }),
  tierId: (signal) => api.get('/tiers', { query, signal }),
  tags: (signal) => api.get('/tags', { query, signal }),
  businessLines: (signal) => api.get('/business-lines', { query, signal }),
};

/** The filterable fields of a kind, with the words and the values people choose from. */
export function useFilterFields(kind: RecordKind): FilterField[] {
  const { fields, labelOf, choicesOf: wordsOf } = useRecordKind(kind);
  const { isHidden } = useSession();
  const names = Object.keys(choicesOf);
  const lists = useQueries({
    queries: names.map((name) => ({
      queryKey: keys.choices(name),
      queryFn: ({ signal }: { signal: AbortSignal }) => choicesOf[name]!(signal),
      staleTime: 5 * 60_000,
    })),
  });
  const optionsOf = (name: string) => lists[names.indexOf(name)]?.data?.items.map((item) => ({ value: item.id, label: item.name ?? item.displayName ?? item.id }));

  return fields
    .filter(({ name, filterable, type, operators }) => filterable && operators.length > 0 && name !== 'id' && !isHidden(kind, name) && (type !== 'reference' || name in choicesOf))
    .map((field) => ({
      name: field.name,
      label: labelOf(field.label),
      type: field.type,
      operators: field.operators,
      options: field.name in choicesOf ? (optionsOf(field.name) ?? []) : wordsOf(field),
    }));
}
