import { useQuery } from '@tanstack/react-query';
import { api as known } from '../../api/api.ts';
import { api } from '../../api/api.ts';
import { dealKeys } from './deal-keys.ts';
import type { Pipeline, Stage } from './deal-types.ts';

const slow = 5 * 60_000;
// What is no longer offered still names what was; it is only not offered to choose from.
const all = { all: true };

export function usePipelines() {
  const query = useQuery({ queryKey: dealKeys.catalogue('pipelines'), queryFn: ({ signal }) => api.get('/pipelines', { query: all, signal }), staleTime: slow });
  const pipelines: Pipeline[] = query.data?.items ?? [];
  return { query, pipelines, offered: pipelines.filter(({ isActive }) => isActive) };
}

export const openStagesOf = (pipeline: Pipeline | undefined): Stage[] => (pipeline?.stages ?? []).filter(({ type }) => type === 'open').toSorted((one, other) => one.position - other.position);

export const useLossReasons = () =>
  useQuery({ queryKey: dealKeys.catalogue('loss-reasons'), queryFn: ({ signal }) => api.get('/loss-reasons', { query: all, signal }), staleTime: slow, select: ({ items }) => items });

export const useCompetitors = () =>
  useQuery({ queryKey: dealKeys.catalogue('competitors'), queryFn: ({ signal }) => api.get('/competitors', { query: all, signal }), staleTime: slow, select: ({ items }) => items });

export const useProducts = () =>
  useQuery({ queryKey: dealKeys.catalogue('products'), queryFn: ({ signal }) => api.get('/products', { query: all, signal }), staleTime: slow, select: ({ items }) => items });

export const useUsers = () =>
  useQuery({ queryKey: dealKeys.catalogue('users'), queryFn: ({ signal }) => api.get('/users', { query: { limit: 200 }, signal }), staleTime: slow, select: ({ items }) => items });

export const useBusinessLines = () =>
  useQuery({ queryKey: dealKeys.catalogue('business-lines'), queryFn: ({ signal }) => known.get('/business-lines', { query: { limit: 200 }, signal }), staleTime: slow, select: ({ items }) => items });

/** The currencies the company uses; the base one is what sums are told in. */
export function useCurrencies() {
  const { data } = useQuery({ queryKey: dealKeys.catalogue('currencies'), queryFn: ({ signal }) => api.get('/currencies', { signal }), staleTime: slow, select: ({ items }) => items });
  const currencies = data ?? [];
  const base = currencies.find(({ isBase }) => isBase)?.code ?? 'EUR';
  return { currencies, base, decimalsOf: (code: string): number => currencies.find((each) => each.code === code)?.decimals ?? 2 };
}
