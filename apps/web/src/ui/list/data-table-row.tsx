import { Checkbox } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useUiText } from '../text/ui-text.ts';
import type { ListColumn, ListRow } from './list-column.ts';
import type { ListTable } from './use-list-table.ts';
import classes from './data-table.module.css';

type DataTableRowProps<Row extends ListRow> = {
  row: ReturnType<ListTable<Row>['getRowModel']>['rows'][number];
  columns: ListColumn<Row>[];
  visible: string[];
  index: number;
  top: number;
  current: boolean;
  name: string;
  href: string;
  onFocus: () => void;
  onOpen: () => void;
};

export function DataTableRow<Row extends ListRow>({ row, columns, visible, index, top, current, name, href, onFocus, onOpen }: DataTableRowProps<Row>) {
  const text = useUiText();
  const shown = visible.map((id) => columns.find((column) => column.id === id)!);
  // A new tab opens the way any link does; everything else stays in the app.
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={row.getIsSelected()}
      className={classes.row}
      data-row={index}
      tabIndex={current ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={onFocus}
    >
      <div role="gridcell" aria-colindex={1} className={classes.selectCell}>
        <Checkbox
          size="md"
          classNames={{ root: classes.checkbox! }}
          tabIndex={-1}
          aria-label={text('selectRow', { name })}
          checked={row.getIsSelected()}
          onChange={row.getToggleSelectedHandler()}
        />
      </div>
      {shown.map((column, position) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={position + 2}
          className={position === 0 ? classes.frozen : classes.cell}
          data-align={column.align}
          style={{ width: `var(--w-${column.id})` }}
        >
          {position === 0 ? (
            <a href={href} className={classes.open} tabIndex={-1} onClick={follow}>
              {column.cell(row.original)}
            </a>
          ) : (
            column.cell(row.original)
          )}
        </div>
      ))}
    </div>
  );
}
