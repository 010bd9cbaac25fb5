import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';

/** Who works or worked at an organization; with a day, who worked there on it. */
export const usePeopleOf = (organizationId: string, on?: string) =>
  useQuery({
    queryKey: ['organization', 'people', organizationId, on ?? ''],
    queryFn: ({ signal }) => api.get('/organizations/{organizationId}/people', { path: { organizationId }, query: on ? { on } : {}, signal }),
    select: ({ items }) => items,
  });
