import { useFormat } from '../../ui/text/format.ts';
import type { Import } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import classes from './counts.module.css';

const outcomes = ['created', 'updated', 'skipped', 'rejected'] as const;

/** What becomes of every row, and that it adds up: nothing received is lost in silence. */
export function CountTiles({ record, planned = false }: { record: Import; planned?: boolean }) {
  const text = useMigrationText();
  const format = useFormat();
  const counts = outcomes.map((outcome) => ({ outcome, count: record[outcome] }));
  const told = counts.reduce((sum, { count }) => sum + count, 0);
  const rows = record.rows ?? told;
  const unread = Math.max(0, rows - told);
  return (
    <section className={classes.counts} aria-label={text('counts')}>
      <dl className={classes.tiles}>
        {counts.map(({ outcome, count }) => (
          <div key={outcome} className={classes.tile} data-outcome={outcome} data-none={count === 0 || undefined}>
            <dt>{text(`${planned ? 'would' : 'did'}.${outcome}`)}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.shares} aria-hidden>
        {counts.map(({ outcome, count }) => count > 0 && <span key={outcome} data-outcome={outcome} style={{ flexGrow: count }} />)}
        {unread > 0 && <span style={{ flexGrow: unread }} />}
      </div>
      <p className={classes.sum}>
        {counts.map(({ count }) => format.number(count)).join(' + ')}{unread > 0 && ` + ${text('unread', { count: unread, value: format.number(unread) })}`} = {text('rowsInFile', { count: rows, value: format.number(rows) })}
      </p>
    </section>
  );
}
