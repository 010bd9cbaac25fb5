import type { Import, PreviewRow } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import classes from './preview-table.module.css';

type PreviewTableProps = { columns: Import['columns']; rows: PreviewRow[]; busy: boolean };

/** The first rows as they will be read: wrong letters and torn columns are seen here. */
export function PreviewTable({ columns, rows, busy }: PreviewTableProps) {
  const text = useMigrationText();
  return (
    <div className={classes.preview} tabIndex={0} role="region" aria-label={text('preview')} data-busy={busy || undefined}>
      <table>
        <caption>{text('previewCaption', { count: rows.length, columns: columns.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('line')}</th>
            {columns.map(({ column, heading }) => <th key={column} scope="col">{heading || text('columnNumber', { number: column + 1 })}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, values }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {columns.map(({ column }) => <td key={column}>{values[column]}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
