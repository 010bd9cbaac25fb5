import type { ReactNode } from 'react';
import { usePhone } from '../layout/use-phone.ts';
import { DataCards } from './data-cards.tsx';
import { DataTable } from './data-table.tsx';
import type { ListColumn, ListRow, ListSource } from './list-column.ts';
import type { useColumnLayout } from './column-layout.ts';

export type Selection = Record<string, true>;

export type DataListProps<Row extends ListRow> = {
  /** Names the list for assistive technology. */
  label: string;
  /** Where this list was scrolled to is kept under this key, so that Back returns to it. */
  place: string;
  columns: ListColumn<Row>[];
  columnLayout: ReturnType<typeof useColumnLayout>;
  source: ListSource<Row>;
  /** What a row is called in words. */
  nameOf: (row: Row) => string;
  hrefOf: (row: Row) => string;
  card: (row: Row) => ReactNode;
  sort: string;
  onSort: (sort: string) => void;
  selection: Selection;
  onSelection: (selection: Selection) => void;
  onOpen: (row: Row) => void;
  onPeek?: ((row: Row) => void) | undefined;
  footer?: ReactNode;
};

/** A table on a desk, cards in the hand. */
export function DataList<Row extends ListRow>(props: DataListProps<Row>) {
  return usePhone() ? <DataCards {...props} /> : <DataTable {...props} />;
}
