import { useMemo } from 'react';
import { type ColumnLayout, layoutOf } from '../../ui/list/column-layout.ts';
import { useViews } from './use-views.ts';
import type { SavedView } from './view-types.ts';

/** The view a list was opened by, and how that view has its columns. */
export function useListView(kind: string, viewId: string | undefined, columns: readonly { id: string }[]): { view: SavedView | undefined; listKey: string; kept: ColumnLayout | undefined } {
  const view = useViews(kind).find(({ id }) => id === viewId);
  const shown = view?.query?.columns;
  const kept = useMemo(() => (shown ? layoutOf(shown, columns.map(({ id }) => id)) : undefined), [shown, columns]);
  return { view, listKey: view ? `${kind}.${view.id}` : kind, kept };
}
