import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { Page } from '../../../api/types.ts';

const most = 5_000;

/** A company's own people and places are few enough to be known whole. */
async function whole<Item>(page: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(cursor);
    items.push(...next.items);
    cursor = next.nextCursor ?? undefined;
  } while (cursor !== undefined && items.length < most);
  return items;
}

const paged = (cursor: string | undefined) => ({ limit: 200, ...(cursor !== undefined && { cursor }) });

export const useUsers = () => useQuery({ queryKey: keys.directory('users'), queryFn: ({ signal }) => whole((cursor) => api.get('/users', { query: paged(cursor), signal })) });
export const useTeams = () => useQuery({ queryKey: keys.directory('teams'), queryFn: ({ signal }) => whole((cursor) => api.get('/teams', { query: paged(cursor), signal })) });
export const usePositions = () => useQuery({ queryKey: keys.directory('positions'), queryFn: ({ signal }) => whole((cursor) => api.get('/positions', { query: paged(cursor), signal })) });
export const useRoles = () => useQuery({ queryKey: keys.directory('roles'), queryFn: ({ signal }) => whole((cursor) => api.get('/roles', { query: paged(cursor), signal })) });
export const usePermissions = () => useQuery({ queryKey: keys.directory('permissions'), queryFn: async ({ signal }) => (await api.get('/permissions', { signal })).items, staleTime: Infinity });
