import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { CatalogueEntry } from '../../../api/types.ts';

export type Resource = 'tags' | 'tiers' | 'business-lines' | 'territories';
export type EntryDraft = { name: string; rank: number; isVip: boolean };

/** One list of the company, and what is done with its entries. */
export function useCatalogue(resource: Resource) {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: [...keys.choices(resource), 'whole'], queryFn: async ({ signal }) => (await api.get(`/${resource}` as '/tags', { query: { limit: 1000 }, signal })).items });
  const refreshed = async (done: Promise<unknown>): Promise<void> => {
    try {
      await done;
    } finally {
      await queries.invalidateQueries({ queryKey: keys.choices(resource) });
    }
  };
  const sends = {
    tags: {
      add: ({ name }: EntryDraft) => api.post('/tags', { body: { name } }),
      change: ({ id, version }: CatalogueEntry, { name }: EntryDraft) => api.patch('/tags/{tagId}', { path: { tagId: id }, body: { name }, version }),
      retire: ({ id, version }: CatalogueEntry) => api.delete('/tags/{tagId}', { path: { tagId: id }, version }),
    },
    'business-lines': {
      add: ({ name }: EntryDraft) => api.post('/business-lines', { body: { name } }),
      change: ({ id, version }: CatalogueEntry, { name }: EntryDraft) => api.patch('/business-lines/{businessLineId}', { path: { businessLineId: id }, body: { name }, version }),
      retire: ({ id, version }: CatalogueEntry) => api.delete('/business-lines/{businessLineId}', { path: { businessLineId: id }, version }),
    },
    territories: {
      add: ({ name }: EntryDraft) => api.post('/territories', { body: { name } }),
      change: ({ id, version }: CatalogueEntry, { name }: EntryDraft) => api.patch('/territories/{territoryId}', { path: { territoryId: id }, body: { name }, version }),
      retire: ({ id, version }: CatalogueEntry) => api.delete('/territories/{territoryId}', { path: { territoryId: id }, version }),
    },
    tiers: {
      add: (draft: EntryDraft) => api.post('/tiers', { body: { ...draft, code: codeOf(draft.name) } }),
      change: ({ id, version }: CatalogueEntry, draft: EntryDraft) => api.patch('/tiers/{tierId}', { path: { tierId: id }, body: draft, version }),
      retire: ({ id, version }: CatalogueEntry) => api.delete('/tiers/{tierId}', { path: { tierId: id }, version }),
    },
  }[resource];
  return {
    query,
    add: (draft: EntryDraft): Promise<void> => refreshed(sends.add(draft)),
    change: (entry: CatalogueEntry, draft: EntryDraft): Promise<void> => refreshed(sends.change(entry, draft)),
    retire: (entry: CatalogueEntry): Promise<void> => refreshed(sends.retire(entry)),
  };
}

/** A code for programs: readable where the name is, and not taken. */
function codeOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/gu)?.join('-').slice(0, 24) ?? 'tier';
  return `${words}-${Date.now().toString(36).slice(-5)}`;
}
