import { useElementSize } from '@mantine/hooks';
import type { RelationshipMap } from '../../../api/types.ts';
import { Initials } from '../../../ui/initials.tsx';
import { useRelationshipsText } from '../relationships-text.ts';
import { drawingOf, type Knot, type Line } from './drawing.ts';
import { OpenToggle, type Opening } from './open-toggle.tsx';
import { ToldArcs } from './told-arcs.tsx';
import classes from './map.module.css';

const row = 56;
const columnNames = ['us', 'them', 'places'] as const;

type MapPictureProps = { maps: readonly [RelationshipMap, ...RelationshipMap[]]; chosen: string | null; opening: Opening; onChoose: (id: string | null) => void; onGo: (knot: Knot) => void };

/** People and lines: us on the left, them in the middle, where they work on the right. The thicker a line, the better they know each other. */
export function MapPicture({ maps, chosen, opening, onChoose, onGo }: MapPictureProps) {
  const text = useRelationshipsText();
  const { ref, width } = useElementSize();
  const [map] = maps;
  const { columns, lines, ties, firstOnes } = drawingOf(maps);
  const room = Math.max(...firstOnes) * row;
  const isNarrow = width < 620;
  const knotWidth = isNarrow ? Math.floor((width - 2 * 26) / 3) : Math.min(230, Math.floor((width - 2 * 90) / 3));
  const left = (column: number): number => [0, (width - knotWidth) / 2, width - knotWidth][column]!;
  // The center's own stand in the middle of each other, whatever is added below them.
  const top = (column: number, index: number): number => (room - firstOnes[column]! * row) / 2 + index * row;
  const height = Math.max(...columns.map(({ length }, column) => top(column, length)));
  const spots = new Map(columns.flatMap((knots, column) => knots.map((knot, index) => [knot.id, { x: left(column), y: top(column, index) + row / 2 }] as const)));
  const near = chosen === null ? null : new Set([chosen, ...[...lines, ...ties.map(({ relation: { from, to } }) => ({ from: from.id, to: to.id }))].filter(({ from, to }) => from === chosen || to === chosen).flatMap(({ from, to }) => [from, to])]);
  const curve = ({ from, to }: Line): string => {
    const [start, end] = [spots.get(from)!, spots.get(to)!];
    const [a, b] = [start.x + knotWidth, end.x];
    return `M${a},${start.y} C${(a + b) / 2},${start.y} ${(a + b) / 2},${end.y} ${b},${end.y}`;
  };
  return (
    <div ref={ref}>
      {width > 0 && (
        <>
          <div className={classes.heads} aria-hidden>{columnNames.map((name, column) => <span key={name} style={{ left: left(column), width: knotWidth }}>{text(name === 'places' && ties.some(({ relation }) => relation.between === 'organization') ? 'column.firms' : `column.${name}`)}</span>)}</div>
          <div className={classes.picture} style={{ height }} role="group" aria-label={text('picture', { name: map.name })}>
            <svg width={width} height={height} aria-hidden>
              {lines.map((line) => (
                <path key={`${line.from} ${line.to}`} d={curve(line)} className={line.strength === null ? classes.work : classes.knows} data-dim={(chosen !== null && line.from !== chosen && line.to !== chosen) || undefined}
                  strokeWidth={line.strength === null ? 1.25 : 1.25 + line.strength / 16} strokeOpacity={line.strength === null ? 1 : 0.35 + line.strength / 160} />
              ))}
              <ToldArcs ties={ties} spots={spots} center={map.id} knotWidth={knotWidth} gap={(width - 3 * knotWidth) / 2} chosen={chosen} />
            </svg>
            {columns.map((knots, column) => knots.map((knot, index) => (
              <div key={knot.id} className={classes.spot} data-chosen={knot.id === chosen || undefined} data-open={opening.isOpen(knot.id) || undefined} data-dim={(near !== null && !near.has(knot.id)) || undefined} style={{ left: left(column), top: top(column, index) + 4, width: knotWidth, height: row - 8 }}>
                <button type="button" className={classes.knot} data-center={knot.id === map.id || undefined} data-gone={knot.isGone || undefined}
                  aria-pressed={knot.id === chosen} title={[knot.name, knot.sub].filter(Boolean).join(' · ')} onClick={() => onChoose(knot.id === chosen ? null : knot.id)} onDoubleClick={() => onGo(knot)}>
                  {!isNarrow && <Initials name={knot.name} size={26} square={column === 2} />}
                  <span className={classes.knotWords}><span className={classes.knotName}>{knot.name}</span>{knot.sub && <span className={classes.knotSub}>{knot.sub}</span>}</span>
                </button>
                {knot.id !== map.id && <OpenToggle knot={knot} name={knot.name} opening={opening} isQuiet={knot.id !== chosen} />}
              </div>
            )))}
          </div>
        </>
      )}
    </div>
  );
}
