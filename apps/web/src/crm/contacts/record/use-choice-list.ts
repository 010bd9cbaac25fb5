import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';

/** What a company keeps to choose from: tags, tiers, business lines, territories. */
export function useChoiceList(resource: 'tags' | 'tiers' | 'business-lines' | 'territories'): { value: string; label: string }[] {
  const { data } = useQuery({
    queryKey: keys.choices(resource),
    queryFn: ({ signal }) => api.get(`/${resource}` as '/tags', { query: { limit: 200 }, signal }),
    staleTime: 5 * 60_000,
  });
  return data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}
