import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { relationshipKeys } from '../relationships-keys.ts';
import type { Center } from './map-search.ts';

/** What lies around somebody on a day; what was there before stays until it is known. */
export const useMap = (center: Center, id: string, on: string | undefined) => useQuery({
  queryKey: relationshipKeys.map(center, id, on ?? ''), placeholderData: keepPreviousData,
  queryFn: ({ signal }) => api.get('/relationship-map/{center}/{centerId}', { path: { center, centerId: id }, query: { ...(on && { on }) }, signal }),
});
