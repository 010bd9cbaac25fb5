import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useUiText } from '../text/ui-text.ts';
import type { ListSource } from './list-column.ts';
import classes from './list.module.css';

type ListFooterProps = { source: ListSource<unknown>; children?: ReactNode };

/** How many there are, and whether that was counted or estimated. */
export function ListFooter({ source, children }: ListFooterProps) {
  const text = useUiText();
  const format = useFormat();
  const { total, rows, hasMore, loadingMore } = source;
  const count = total
    ? text(total.exact ? 'rows' : 'rowsAbout', { count: total.value, value: format.number(total.value) })
    : text('loadedOf', { loaded: format.number(rows.length) });
  return (
    <div className={classes.footer}>
      <span aria-live="polite">{count}</span>
      {loadingMore && <span>{text('loading')}…</span>}
      {total && hasMore && !loadingMore && <span>{text('loadedOf', { loaded: format.number(rows.length) })}</span>}
      {children}
    </div>
  );
}
