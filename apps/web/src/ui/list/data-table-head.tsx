import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useUiText } from '../text/ui-text.ts';
import type { ListColumn, ListRow } from './list-column.ts';
import type { ListTable } from './use-list-table.ts';
import classes from './data-table.module.css';

type DataTableHeadProps<Row extends ListRow> = { table: ListTable<Row>; columns: ListColumn<Row>[]; sort: string; onSort: (sort: string) => void };

const step = 16;

export function DataTableHead<Row extends ListRow>({ table, columns, sort, onSort }: DataTableHeadProps<Row>) {
  const text = useUiText();
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const widen = (id: string, by: number): void =>
    table.setColumnSizing((widths) => ({ ...widths, [id]: Math.max(64, (table.getColumn(id)?.getSize() ?? 0) + by) }));
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        <div role="columnheader" aria-colindex={1} className={classes.selectCell}>
          <Checkbox
            size="md"
            classNames={{ root: classes.checkbox! }}
            aria-label={text('selectAll')}
            checked={table.getIsAllRowsSelected()}
            indeterminate={table.getIsSomeRowsSelected()}
            onChange={table.getToggleAllRowsSelectedHandler()}
          />
        </div>
        {headers.map((header, index) => {
          const column = columns.find(({ id }) => id === header.column.id)!;
          const direction = column.sort === undefined ? undefined : sort === column.sort ? 'ascending' : sort === `-${column.sort}` ? 'descending' : 'none';
          return (
            <div
              key={header.id}
              role="columnheader"
              aria-colindex={index + 2}
              {...(direction ? { 'aria-sort': direction } : {})}
              className={index === 0 ? classes.frozenHead : classes.headCell}
              data-align={column.align}
              style={{ width: `var(--w-${column.id})` }}
            >
              {column.sort === undefined ? (
                <span className={classes.headLabel}>{column.label}</span>
              ) : (
                <button
                  type="button"
                  className={classes.sort}
                  title={text(direction === 'ascending' ? 'sortDescending' : 'sortAscending')}
                  onClick={() => onSort(direction === 'ascending' ? `-${column.sort}` : column.sort!)}
                >
                  <span className={classes.headLabel}>{column.label}</span>
                  {direction === 'ascending' && <IconArrowUp size={14} aria-hidden />}
                  {direction === 'descending' && <IconArrowDown size={14} aria-hidden />}
                </button>
              )}
              <div
                role="separator"
                tabIndex={0}
                aria-orientation="vertical"
                aria-label={text('resize', { name: column.label })}
                aria-valuenow={Math.round(header.getSize())}
                aria-valuemin={64}
                aria-valuemax={640}
                className={classes.resizer}
                data-active={header.column.getIsResizing() || undefined}
                onMouseDown={header.getResizeHandler()}
                onTouchStart={header.getResizeHandler()}
                onKeyDown={(event) => {
                  if (event.key === 'ArrowLeft') widen(column.id, -step);
                  if (event.key === 'ArrowRight') widen(column.id, step);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
