import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { relationshipKeys } from '../relationships-keys.ts';
import type { Around, Center } from './map-search.ts';

const aMap = ({ center, id }: Around, on: string | undefined) => ({
  queryKey: relationshipKeys.map(center, id, on ?? ''), placeholderData: keepPreviousData,
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get('/relationship-map/{center}/{centerId}', { path: { center, centerId: id }, query: { ...(on && { on }) }, signal }),
});

/** What lies around somebody on a day; what was there before stays until it is known. */
export const useMap = (center: Center, id: string, on: string | undefined) => useQuery(aMap({ center, id }, on));

/** The same around everybody who is expanded, in their order; what may not be seen, or is not there yet, is left out. */
export const useOpenMaps = (opened: readonly Around[], on: string | undefined) => useQueries({
  queries: opened.map((each) => ({ ...aMap(each, on), retry: false })),
  combine: (answers) => answers.flatMap(({ data }, at) => (data && data.id === opened[at]!.id ? [data] : [])),
});
