import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { useSession } from '../../../app/session/use-session.ts';
import type { FilterField } from '../../../ui/filter/filters.ts';
import { useAllOutcomes } from '../log/use-outcomes.ts';
import { activityKind, useActivityKind } from './use-activity-kind.ts';

/** The conditions an activity can be found by, with the words and values people choose from. */
export function useActivityFilterFields(): FilterField[] {
  const { fields, labelOf, choicesOf } = useActivityKind();
  const { isHidden } = useSession();
  const { data: outcomes } = useAllOutcomes();
  const { data: users } = useQuery({ queryKey: keys.choices('ownerId'), queryFn: ({ signal }) => api.get('/users', { query: { limit: 200 }, signal }), staleTime: 5 * 60_000 });
  const lists: Record<string, { value: string; label: string }[]> = {
    ownerId: users?.items.map(({ id, displayName }) => ({ value: id, label: displayName })) ?? [],
    outcomeId: outcomes?.map(({ id, name }) => ({ value: id, label: name })) ?? [],
  };
  return fields
    .filter(({ name, filterable, type, operators }) => filterable && operators.length > 0 && !isHidden(activityKind, name) && (!type.startsWith('reference') || name in lists))
    .map((field) => ({ name: field.name, label: labelOf(field.label), type: field.type, operators: field.operators, options: lists[field.name] ?? choicesOf(field) }));
}
