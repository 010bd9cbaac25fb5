import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { activityKeys } from '../activity-keys.ts';
import type { ActivityType } from '../activity-types.ts';

export const useAllOutcomes = () =>
  useQuery({ queryKey: activityKeys.outcomes, queryFn: ({ signal }) => api.get('/activity-outcomes', { query: { all: true }, signal }), staleTime: 5 * 60_000, select: ({ items }) => items });

/** How something of this type may end, as the company calls it. */
export function useOutcomes(type: ActivityType) {
  const { data = [] } = useAllOutcomes();
  return data.filter(({ isActive, appliesTo }) => isActive && appliesTo.includes(type));
}
