import { useFormat } from '../../ui/text/format.ts';
import type { ImportRow } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import classes from './refused.module.css';

const wide = 1000;

/** The file from its first line to its last, with a red tick where a row was refused; the table below says the same. */
export function FileStrip({ rows, refused, total }: { rows: number; refused: ImportRow[]; total: number }) {
  const text = useMigrationText();
  const format = useFormat();
  const lines = refused.map(({ line }) => line);
  const last = Math.max(rows + 1, ...lines);
  const title = text('stripTitle', { count: total, value: format.number(total), rows: format.number(rows) });
  return (
    <figure className={classes.strip}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${wide} 28`} preserveAspectRatio="none" role="img" aria-label={`${title}. ${text('stripLines', { first: format.number(Math.min(...lines, last)), last: format.number(Math.max(...lines, 1)) })}`}>
        <rect x={0} y={6} width={wide} height={16} className={classes.band} />
        {lines.map((line) => <rect key={line} x={Math.min(wide - 2, (line / last) * wide)} y={0} width={2} height={28} className={classes.tick} />)}
      </svg>
      <div className={classes.ends} aria-hidden><span>{text('lineNumber', { line: 1 })}</span><span>{text('lineNumber', { line: format.number(last) })}</span></div>
    </figure>
  );
}
