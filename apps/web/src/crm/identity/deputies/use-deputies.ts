import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import type { components } from '../../../api/generated/schema.ts';
import { keys } from '../../../api/keys.ts';
import { newKey } from '../../../api/new-key.ts';

export type Deputy = components['schemas']['DelegationRecord'];
export type NewDeputy = components['schemas']['AppointDeputy'];

const queryKey = ['delegations'];

/** Who stands in for whom, and how that is changed. */
export function useDeputies() {
  const queries = useQueryClient();
  const query = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/delegations', { signal }) });
  // Whoever stops standing in loses rights of his own.
  const changed = (): Promise<unknown> => Promise.all([queries.invalidateQueries({ queryKey }), queries.invalidateQueries({ queryKey: keys.me })]);
  return {
    query,
    appoint: async (body: NewDeputy): Promise<void> => { await api.post('/delegations', { body, idempotencyKey: newKey() }).then(changed); },
    end: async (delegationId: string): Promise<void> => { await api.delete('/delegations/{delegationId}', { path: { delegationId } }).then(changed); },
  };
}
