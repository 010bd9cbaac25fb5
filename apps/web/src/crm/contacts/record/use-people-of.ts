import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';

/** Who works or worked at an organization, all pages of them; with a day, who worked there on it. */
export const usePeopleOf = (organizationId: string, on?: string) =>
  useQuery({
    queryKey: ['organization', 'people', organizationId, on ?? ''],
    queryFn: ({ signal }) => everybody(organizationId, on, signal),
  });

async function everybody(organizationId: string, on: string | undefined, signal: AbortSignal) {
  const page = (cursor?: string) => api.get('/organizations/{organizationId}/people', { path: { organizationId }, query: { ...(on && { on }), ...(cursor && { cursor }) }, signal });
  const first = await page();
  const items = [...first.items];
  for (let { nextCursor } = first; nextCursor !== null;) {
    const next = await page(nextCursor);
    items.push(...next.items);
    nextCursor = next.nextCursor;
  }
  return items;
}
