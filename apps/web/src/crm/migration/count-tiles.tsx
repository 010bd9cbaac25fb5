import { CountShares, CountTiles as Tiles, type TileTone } from '../../ui/number/count-tiles.tsx';
import { useFormat } from '../../ui/text/format.ts';
import type { Import } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import classes from './counts.module.css';

const outcomes = ['created', 'updated', 'skipped', 'rejected'] as const;
const tones: Record<(typeof outcomes)[number], TileTone> = { created: 'good', updated: 'accent', skipped: 'info', rejected: 'bad' };

/** What becomes of every row, and that it adds up: nothing received is lost in silence. */
export function CountTiles({ record, planned = false }: { record: Import; planned?: boolean }) {
  const text = useMigrationText();
  const format = useFormat();
  const tiles = outcomes.map((outcome) => ({ tone: tones[outcome], label: text(`${planned ? 'would' : 'did'}.${outcome}`), count: record[outcome] }));
  const told = tiles.reduce((sum, { count }) => sum + count, 0);
  const rows = record.rows ?? told;
  const unread = Math.max(0, rows - told);
  return (
    <section className={classes.counts} aria-label={text('counts')}>
      <Tiles tiles={tiles} />
      <CountShares tiles={tiles} rest={unread} />
      <p className={classes.sum}>
        {tiles.map(({ count }) => format.number(count)).join(' + ')}{unread > 0 && ` + ${text('unread', { count: unread, value: format.number(unread) })}`} = {text('rowsInFile', { count: rows, value: format.number(rows) })}
      </p>
    </section>
  );
}
