import { useFormat } from '../text/format.ts';
import classes from './count-tiles.module.css';

/** `good`: new; `accent`: another than before; `info`: as it was; `bad`: refused. */
export type TileTone = 'good' | 'accent' | 'info' | 'bad';
export type CountTile = { tone: TileTone; label: string; count: number };

/** Counts beside each other, large; what there is none of stands back. */
export function CountTiles({ tiles }: { tiles: readonly CountTile[] }) {
  const { number } = useFormat();
  return (
    <dl className={classes.tiles}>
      {tiles.map(({ tone, label, count }) => <div key={label} className={classes.tile} data-tone={tone} data-none={count === 0 || undefined}><dt>{label}</dt><dd>{number(count)}</dd></div>)}
    </dl>
  );
}

/** The same counts as parts of a whole; `rest`: what nothing is known of yet. */
export function CountShares({ tiles, rest = 0 }: { tiles: readonly CountTile[]; rest?: number }) {
  return (
    <div className={classes.shares} aria-hidden>
      {tiles.map(({ tone, label, count }) => count > 0 && <span key={label} data-tone={tone} style={{ flexGrow: count }} />)}
      {rest > 0 && <span style={{ flexGrow: rest }} />}
    </div>
  );
}
