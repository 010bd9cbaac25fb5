import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { explain } from '../errors/explain.ts';

/** The last answers stay until the next ones are there, so that the list does not blink. */
export function useFind(query: string) {
  const prefer = useLanguage();
  const { data, error, isFetching } = useQuery({
    queryKey: keys.search(query, prefer),
    queryFn: ({ signal }) => api.get('/search', { query: { q: query, limit: 12, prefer }, signal }),
    enabled: query.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  return { hits: query === '' ? [] : (data?.items ?? []), texts: query === '' ? [] : (data?.texts ?? []), busy: isFetching, problem: error ? explain(error) : undefined };
}
