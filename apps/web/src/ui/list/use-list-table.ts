import {
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  functionalUpdate,
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type RowSelectionState,
  type Updater,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { useColumnLayout } from './column-layout.ts';
import type { ListColumn, ListRow } from './list-column.ts';

export const listFeatures = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnResizingFeature,
  rowSelectionFeature,
});

type Options<Row> = {
  columns: ListColumn<Row>[];
  rows: Row[];
  columnLayout: ReturnType<typeof useColumnLayout>;
  selection: RowSelectionState;
  onSelection: (selection: RowSelectionState) => void;
};

/** TanStack's table with the server doing all filtering and sorting; the first column is frozen. */
export function useListTable<Row extends ListRow>({ columns, rows, columnLayout, selection, onSelection }: Options<Row>) {
  const { layout, change } = columnLayout;
  const defs = useMemo(
    () => columns.map(({ id, label, width }) => ({ id, header: label, size: width, minSize: 64, maxSize: 640, accessorFn: () => null })),
    [columns],
  );
  const ids = columns.map(({ id }) => id);
  const first = ids[0]!;
  const columnOrder = [...layout.order.filter((id) => ids.includes(id)), ...ids.filter((id) => !layout.order.includes(id))];
  const columnVisibility = Object.fromEntries(columns.map(({ id, extra }) => [id, !(layout.hidden[id] ?? extra ?? false)]));

  return useTable({
    features: listFeatures,
    columns: defs,
    data: rows,
    getRowId: ({ id }: Row) => id,
    columnResizeMode: 'onChange',
    state: {
      columnOrder: [first, ...columnOrder.filter((id) => id !== first)],
      columnVisibility: { ...columnVisibility, [first]: true },
      columnSizing: layout.widths,
      columnPinning: { start: [first], end: [] },
      rowSelection: selection,
    },
    onColumnSizingChange: (update: Updater<Record<string, number>>) => change({ widths: functionalUpdate(update, layout.widths) }),
    onRowSelectionChange: (update: Updater<RowSelectionState>) => onSelection(functionalUpdate(update, selection)),
  });
}

export type ListTable<Row extends ListRow> = ReturnType<typeof useListTable<Row>>;
