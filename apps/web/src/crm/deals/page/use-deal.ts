import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import type { components } from '../../../api/generated/schema.ts';
import { dealKeys } from '../deal-keys.ts';
import type { DealRecord } from '../deal-types.ts';
import { useWriteDeal } from '../use-write-deal.ts';

type Schemas = components['schemas'];
type ChangeOfDeal = Schemas['ChangeDeal'];

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
    change: (body: ChangeOfDeal, known?: number): Promise<void> => send((version) => api.patch('/deals/{dealId}', { path: { dealId: id }, body, version }), known),
    assign: (body: { ownerId: string }): Promise<void> => send((version) => api.post('/deals/{dealId}/assign', { path: { dealId: id }, body, version })),
    /** Each of these says its whole list. */
    sayLineItems: (body: Schemas['SayLineItems']): Promise<void> => send((version) => api.put('/deals/{dealId}/line-items', { path: { dealId: id }, body, version })),
    namePeople: (body: Schemas['NamePeople']): Promise<void> => send((version) => api.put('/deals/{dealId}/people', { path: { dealId: id }, body, version })),
    nameTeam: (body: Schemas['NameTeam']): Promise<void> => send((version) => api.put('/deals/{dealId}/team', { path: { dealId: id }, body, version })),
    nameCompetitors: (body: Schemas['NameCompetitors']): Promise<void> => send((version) => api.put('/deals/{dealId}/competitors', { path: { dealId: id }, body, version })),
  };
}

export type DealOnPage = ReturnType<typeof useDeal>;
