import { api } from '../../../api/api.ts';
import type { Ref } from '../../../api/types.ts';
import type { Found } from '../../../ui/field/search-select.tsx';

/** People by a part of their name; before anything is typed, those of the organization. */
export async function findPeople(q: string, organization: Ref | null, signal: AbortSignal): Promise<Found[]> {
  const near = q === '' && organization !== null && { filter: { organizationId: organization.id } };
  const { items } = await api.get('/persons', { query: { q, limit: 20, fields: 'id,displayName', ...near }, signal });
  return items.map(({ id, displayName }) => ({ id, name: displayName }));
}
