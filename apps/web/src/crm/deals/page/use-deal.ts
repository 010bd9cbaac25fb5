import { useQuery } from '@tanstack/react-query';
import { api } from '../awaited.ts';
import { dealKeys } from '../deal-keys.ts';
import type { DealRecord } from '../deal-types.ts';
import { useWriteDeal } from '../use-write-deal.ts';

type Part = 'line-items' | 'people' | 'team' | 'competitors';

/** One deal, and the ways to write what is its own; closing and moving it are verbs. */
export function useDeal(id: string) {
  const { write } = useWriteDeal();
  const query = useQuery({ queryKey: dealKeys.one(id), queryFn: ({ signal }) => api.get('/deals/{dealId}', { path: { dealId: id }, signal }) });
  const deal = query.data;
  const send = async (run: (version: number) => Promise<DealRecord>, known?: number): Promise<void> => {
    if (deal) await write(known === undefined ? deal : { ...deal, version: known }, run);
  };
  return {
    query,
    change: (body: object, known?: number): Promise<void> => send((version) => api.patch('/deals/{dealId}', { path: { dealId: id }, body, version }), known),
    assign: (body: object): Promise<void> => send((version) => api.post('/deals/{dealId}/assign', { path: { dealId: id }, body, version })),
    /** Says the whole list. */
    put: (part: Part, body: object): Promise<void> => send((version) => api.put(`/deals/{dealId}/${part}`, { path: { dealId: id }, body, version })),
  };
}

export type DealOnPage = ReturnType<typeof useDeal>;
