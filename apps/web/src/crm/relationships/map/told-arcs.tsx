import { otherOf, standingWords } from '../../contacts/related/relation-words.ts';
import type { Tie } from './drawing.ts';
import classes from './map.module.css';

type Spot = { x: number; y: number };
type ToldArcsProps = { ties: readonly Tie[]; spots: ReadonlyMap<string, Spot>; center: string; knotWidth: number; gap: number; chosen: string | null };

/** What two of one column are told to be to one another: bows beside the column. At the one with fewer of them stands what he is to the other. */
export function ToldArcs({ ties, spots, center, knotWidth, gap, chosen }: ToldArcsProps) {
  const many = (id: string): number => (id === center ? Infinity : ties.filter(({ relation: { from, to } }) => from.id === id || to.id === id).length);
  const arcs = ties.map(({ relation }) => {
    const { id, between, from, to } = relation;
    const { other, standing } = otherOf(relation, many(to.id) > many(from.id) ? to.id : from.id);
    const [start, end] = [spots.get(other.id === to.id ? from.id : to.id)!, spots.get(other.id)!];
    // People bow towards where they work, organizations towards the people: the room between the columns.
    const out = between === 'person' ? 1 : -1;
    const x = between === 'person' ? start.x + knotWidth : start.x;
    const bow = Math.min(gap - 6, 18 + Math.abs(end.y - start.y) / 6) * out * 1.3;
    return { id, out, x, end, said: standingWords(standing), isDim: (chosen !== null && from.id !== chosen && to.id !== chosen) || undefined, line: `M${x},${start.y} C${x + bow},${start.y} ${x + bow},${end.y} ${x},${end.y}`, below: end.y > start.y ? 16 : -8 };
  });
  return (
    <>
      {arcs.map(({ id, line, isDim }) => <path key={id} d={line} className={classes.told} data-dim={isDim} />)}
      {gap > 60 && arcs.map(({ id, out, x, end, below, said, isDim }) => <text key={id} x={x + 6 * out} y={end.y + below} textAnchor={out > 0 ? 'start' : 'end'} className={classes.toldWord} data-dim={isDim}>{said}</text>)}
    </>
  );
}
