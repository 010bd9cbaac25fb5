import { api } from '../../../api/api.ts';
import type { Ref } from '../../../api/types.ts';
import { useSession } from '../../../app/session/use-session.ts';
import type { Found } from '../../../ui/field/search-select.tsx';

type FindPeople = (q: string, organization: Ref | null, signal: AbortSignal) => Promise<Found[]>;

/** People by a part of their name; before two letters are typed, those of the organization, and whom we spoke with last comes first. */
export function useFindPeople(): FindPeople {
  const { isHidden } = useSession();
  const lastFirst = !isHidden('person', 'lastContactAt');
  return async (q, organization, signal) => {
    const near = q.length < 2 && { ...(organization && { filter: { organizationId: organization.id } }), ...(lastFirst && { sort: '-lastContactAt' }) };
    const { items } = await api.get('/persons', { query: { limit: 20, fields: 'id,displayName', ...(near || { q }) }, signal });
    return items.map(({ id, displayName }) => ({ id, name: displayName }));
  };
}
