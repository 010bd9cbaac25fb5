import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useSetupText } from './setup-text.ts';
import classes from './setup.module.css';

type Entry = { id: string; name: string; isActive: boolean };
type CatalogueProps<Row extends Entry> = {
  label: string;
  intro: string;
  add: string;
  query: { data: Row[] | undefined; error: unknown; refetch: () => unknown };
  columns: { label: string; cell: (row: Row) => ReactNode; right?: boolean }[];
  onAdd: () => void;
  onEdit: (row: Row) => void;
  onOffer: (row: Row, offered: boolean) => void;
  beside?: (row: Row) => ReactNode;
};

/** A list the company keeps. What is no longer offered stays, because deals name it. */
export function Catalogue<Row extends Entry>({ label, intro, add, query, columns, onAdd, onEdit, onOffer, beside }: CatalogueProps<Row>) {
  const text = useSetupText();
  const rows = query.data?.toSorted((one, other) => Number(other.isActive) - Number(one.isActive));
  return (
    <section aria-label={label}>
      <div className={classes.intro}>
        <p>{intro}</p>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>{add}</Button>
      </div>
      {query.error !== null && <QueryError error={query.error} onRetry={() => void query.refetch()} />}
      {!rows && query.error === null && [1, 2, 3, 4].map((row) => <Skeleton key={row} height={28} mb={8} />)}
      {rows && (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{text('name')}</th>
                {columns.map((column) => <th key={column.label} scope="col" data-right={column.right}>{column.label}</th>)}
                <th scope="col"><span className={classes.hidden}>{text('actions')}</span></th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} data-off={!row.isActive || undefined}>
                  <th scope="row"><button type="button" className={classes.open} onClick={() => onEdit(row)}>{row.name}</button>{!row.isActive && <span className={classes.off}>{text('notOffered')}</span>}{beside?.(row)}</th>
                  {columns.map((column) => <td key={column.label} data-right={column.right} data-label={column.label}>{column.cell(row)}</td>)}
                  <td data-right><Button variant="subtle" size="compact-sm" aria-label={`${text(row.isActive ? 'withdraw' : 'offerAgain')}: ${row.name}`} onClick={() => onOffer(row, !row.isActive)}>{text(row.isActive ? 'withdraw' : 'offerAgain')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
