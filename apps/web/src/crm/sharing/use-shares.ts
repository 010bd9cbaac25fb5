import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { newKey } from '../../api/new-key.ts';
import type { components } from '../../api/generated/schema.ts';
import type { PanelledRecord } from '../../app/record-panels.tsx';

export type Shares = components['schemas']['SharesOfRecord'];
export type Share = Shares['items'][number];
export type NewShare = components['schemas']['ShareRecord'];

/** With whom a record is shared, and how that is changed. */
export function useShares({ kind, id }: PanelledRecord) {
  const queries = useQueryClient();
  const queryKey = ['shares', kind, id];
  const path = { kind, recordId: id };
  const query = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/shares/{kind}/{recordId}', { path, signal }) });
  return {
    query,
    share: async (body: NewShare): Promise<void> => { queries.setQueryData(queryKey, await api.post('/shares/{kind}/{recordId}', { path, body, idempotencyKey: newKey() })); },
    end: async (shareId: string): Promise<void> => {
      await api.delete('/shares/{kind}/{recordId}/{shareId}', { path: { ...path, shareId } });
      await queries.invalidateQueries({ queryKey });
    },
  };
}
