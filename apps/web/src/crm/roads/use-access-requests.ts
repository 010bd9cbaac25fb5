import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { components } from '../../api/generated/schema.ts';
import { useSession } from '../../app/session/use-session.ts';
import { roadKeys } from './road-keys.ts';

export type MyRequest = components['schemas']['MyAccessRequest'];
export type RequestToDecide = components['schemas']['AccessRequestToDecide'];

/** What one asked, what one is to decide, and the verbs on both. */
export function useAccessRequests() {
  const client = useQueryClient();
  const { can } = useSession();
  const mayDecide = can('contacts.share');
  const mine = useQuery({ queryKey: roadKeys.mine, queryFn: ({ signal }) => api.get('/access-requests/mine', { signal }) });
  const toDecide = useQuery({ queryKey: roadKeys.toDecide, queryFn: ({ signal }) => api.get('/access-requests/to-decide', { signal }), enabled: mayDecide });
  const write = async (send: () => Promise<unknown>): Promise<void> => {
    try {
      await send();
    } finally {
      await client.invalidateQueries({ queryKey: roadKeys.requests });
    }
  };
  return {
    mine,
    toDecide,
    mayDecide,
    withdraw: (requestId: string) => write(() => api.post('/access-requests/{requestId}/withdraw', { path: { requestId } })),
    grant: (requestId: string, until: string) => write(() => api.post('/access-requests/{requestId}/grant', { path: { requestId }, body: { until } })),
    refuse: (requestId: string, reason: string) => write(() => api.post('/access-requests/{requestId}/refuse', { path: { requestId }, body: { reason: reason.trim() || null } })),
  };
}
