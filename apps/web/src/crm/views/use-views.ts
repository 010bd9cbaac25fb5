import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { SavedView, ViewQuery, Visibility } from './view-types.ts';

export const viewKeys = { all: ['saved-views'] as const };

/** The views this person finds; of one kind where it is named. */
export function useViews(kind?: string): SavedView[] {
  const { data } = useQuery({ queryKey: viewKeys.all, queryFn: ({ signal }) => api.get('/saved-views', { signal }), select: ({ items }) => items, staleTime: 60_000 });
  return (data ?? []).filter((view) => kind === undefined || view.kind === kind);
}

export type ViewWrite = { name?: string; query?: ViewQuery; visibility?: Visibility; teamId?: string | null };

export function useViewDeeds() {
  const queries = useQueryClient();
  const onSuccess = (): Promise<void> => queries.invalidateQueries({ queryKey: viewKeys.all });
  const save = useMutation({ mutationFn: (body: Required<Pick<ViewWrite, 'name' | 'query' | 'visibility'>> & { kind: string; teamId?: string | null }) => api.post('/saved-views', { body }), onSuccess });
  const change = useMutation({ mutationFn: ({ view, body }: { view: SavedView; body: ViewWrite }) => api.patch('/saved-views/{viewId}', { path: { viewId: view.id }, version: view.version, body }), onSuccess });
  const remove = useMutation({ mutationFn: (view: SavedView) => api.delete('/saved-views/{viewId}', { path: { viewId: view.id }, version: view.version }), onSuccess });
  const pin = useMutation({ mutationFn: ({ view, isPinned }: { view: SavedView; isPinned: boolean }) => api.post('/saved-views/{viewId}/pin', { path: { viewId: view.id }, body: { isPinned } }), onSuccess });
  return { save, change, remove, pin };
}
