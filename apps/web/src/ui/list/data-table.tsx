import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useRef } from 'react';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import type { DataListProps } from './data-list.tsx';
import type { ListRow } from './list-column.ts';
import { ListFooter } from './list-footer.tsx';
import { rememberPlace, rememberedPlace } from './list-place.ts';
import { ListSkeleton } from './list-skeleton.tsx';
import { useListTable } from './use-list-table.ts';
import { useRowKeys } from './use-row-keys.ts';
import classes from './data-table.module.css';

export const selectWidth = 44;
const rowHeight = 36;

export function DataTable<Row extends ListRow>(props: DataListProps<Row>) {
  const { label, place, columns, columnLayout, source, selection, onSelection, nameOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useListTable({ columns, rows: source.rows, columnLayout, selection, onSelection });
  const rows = table.getRowModel().rows;
  const visible = table.getVisibleLeafColumns();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialOffset: () => rememberedPlace(place),
    scrollPaddingStart: rowHeight,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  // Another filter or sort is another list: it starts where it was left, or at its top.
  useEffect(() => {
    scroller.current?.scrollTo({ top: rememberedPlace(place) });
  }, [place]);

  useEffect(() => {
    if (source.hasMore && !source.loadingMore && last >= rows.length - 20) source.loadMore();
  }, [last, rows.length, source]);

  const keys = useRowKeys({
    count: rows.length,
    scrollTo: (index) => virtual.scrollToIndex(index),
    scroller,
    open: (index) => rows[index] && props.onOpen(rows[index].original),
    peek: props.onPeek && ((index) => rows[index] && props.onPeek?.(rows[index].original)),
    select: (index) => rows[index]?.toggleSelected(),
  });

  const widths = Object.fromEntries(visible.map((column) => [`--w-${column.id}`, `${column.getSize()}px`]));
  const total = selectWidth + visible.reduce((sum, column) => sum + column.getSize(), 0);
  return (
    <div className={classes.frame}>
      <div
        ref={scroller}
        className={classes.scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={source.total?.exact ? source.total.value + 1 : -1}
        aria-colcount={visible.length + 1}
        aria-multiselectable
        aria-busy={source.loading}
        style={{ ...widths, '--w-all': `${total}px` } as CSSProperties}
        onScroll={(event) => rememberPlace(place, event.currentTarget.scrollTop)}
      >
        <DataTableHead table={table} columns={columns} sort={props.sort} onSort={props.onSort} />
        {source.loading ? (
          <ListSkeleton />
        ) : (
          <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }} onKeyDown={keys.onKeyDown}>
            {items.map((item) => {
              const row = rows[item.index]!;
              return (
                <DataTableRow
                  key={row.id}
                  row={row}
                  columns={columns}
                  visible={visible.map(({ id }) => id)}
                  index={item.index}
                  top={item.start}
                  current={keys.current === item.index}
                  name={nameOf(row.original)}
                  href={props.hrefOf(row.original)}
                  onFocus={() => keys.setCurrent(item.index)}
                  onOpen={() => props.onOpen(row.original)}
                />
              );
            })}
          </div>
        )}
      </div>
      <ListFooter source={source}>
        {props.footer}
      </ListFooter>
    </div>
  );
}
