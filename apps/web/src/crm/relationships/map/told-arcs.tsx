import { relatedText } from '../../contacts/related/related-text.ts';
import { isDirected } from '../../contacts/related/relation-words.ts';
import type { Tie } from './drawing.ts';
import classes from './map.module.css';

type ToldArcsProps = { ties: readonly Tie[]; spots: ReadonlyMap<string, { x: number; y: number }>; knotWidth: number; gap: number; chosen: string | null };

/** What two of one column are told to be to one another: bows beside the column, each with its word; an arrow says which way it reads. */
export function ToldArcs({ ties, spots, knotWidth, gap, chosen }: ToldArcsProps) {
  return (
    <>
      {ties.map(({ relation: { id, kind, between, from, to } }) => {
        const [start, end] = [spots.get(from.id)!, spots.get(to.id)!];
        // People bow towards where they work, organizations towards the people: the room between the columns.
        const out = between === 'person' ? 1 : -1;
        const x = between === 'person' ? start.x + knotWidth : start.x;
        const bow = Math.min(gap - 4, 22 + Math.abs(end.y - start.y) / 7) * out;
        const arrow = isDirected(kind) ? (end.y > start.y ? ' ↓' : ' ↑') : '';
        return (
          <g key={id} data-dim={(chosen !== null && from.id !== chosen && to.id !== chosen) || undefined}>
            <path d={`M${x},${start.y} C${x + bow * 1.3},${start.y} ${x + bow * 1.3},${end.y} ${x},${end.y}`} className={classes.told} />
            {gap > 60 && <text x={x + bow * 0.98} y={(start.y + end.y) / 2 + 4} textAnchor="middle" className={classes.toldWord}>{relatedText(`line.${kind}`)}{arrow}</text>}
          </g>
        );
      })}
    </>
  );
}
