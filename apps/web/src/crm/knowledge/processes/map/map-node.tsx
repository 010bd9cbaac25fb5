import type { KeyboardEvent } from 'react';
import { useProcessesText } from '../processes-text.ts';
import { box, linesOf, type Placed } from './lanes.ts';
import classes from '../processes.module.css';

type MapNodeProps = { placed: Placed; isChosen: boolean; isFirst: boolean; onChoose: (stepId: string) => void; onKey: (event: KeyboardEvent) => void };

const trust = { verified: '✓', due: '◷', expired: '!' } as const;

/** One step: its name, its minutes, whether something is checked, and what its article is worth. */
export function MapNode({ placed: { step, x, y }, isChosen, isFirst, onChoose, onKey }: MapNodeProps) {
  const text = useProcessesText();
  const marks = [step.expectedMinutes !== null && text('minutes', { count: step.expectedMinutes }), step.control && '☑', step.article && trust[step.article.trust]].filter(Boolean);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return onKey(event);
    event.preventDefault();
    onChoose(step.id);
  };
  return (
    <g role="button" tabIndex={isChosen || isFirst ? 0 : -1} className={classes.node} aria-current={isChosen ? 'step' : undefined} onClick={() => onChoose(step.id)} onKeyDown={press}>
      <rect x={x} y={y} width={box.width} height={box.height} rx={6} />
      <text>{linesOf(step.name).map((line, at) => <tspan key={line} x={x + 10} y={y + 20 + at * 16}>{`${line} `}</tspan>)}</text>
      <text x={x + 10} y={y + box.height - 8} className={classes.small}>{marks.join('  ')}</text>
    </g>
  );
}
