import { type KeyboardEvent, useRef } from 'react';
import { useRoleName } from '../../../identity/administration/use-role-name.ts';
import type { ProcessRecord, Step } from '../process-types.ts';
import { useProcessesText } from '../processes-text.ts';
import { arrowOf, box, lanesOf, linesOf } from './lanes.ts';
import { MapNode } from './map-node.tsx';
import classes from '../processes.module.css';

type ProcessMapProps = { process: ProcessRecord; chosen: string | undefined; onChoose: (stepId: string) => void };

/** The way of the work from role to role; the list below says the same in words. */
export function ProcessMap({ process, chosen, onChoose }: ProcessMapProps) {
  const text = useProcessesText();
  const roleName = useRoleName();
  const picture = useRef<SVGSVGElement>(null);
  const { roles, placed, width, height } = lanesOf(process.steps);
  const nameOf = (id: string | null): string => {
    const role = process.steps.flatMap((step) => step.roles).find((each) => each.id === id);
    return role ? roleName(role) : text('unassigned');
  };
  const walk = (event: KeyboardEvent, at: number): void => {
    const to = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? at - 1 : undefined;
    const step: Step | undefined = to === undefined ? undefined : process.steps[to];
    if (!step) return;
    event.preventDefault();
    onChoose(step.id);
    picture.current?.querySelectorAll<SVGGElement>('[role=button]')[to!]?.focus();
  };
  return (
    <div className={classes.map} role="group" aria-label={text('map', { name: process.name, count: process.steps.length })} aria-description={text('mapHint')}>
      <svg ref={picture} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <defs><marker id="arrow-head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8Z" className={classes.head} /></marker></defs>
        {roles.map((role, at) => (
          <g key={role} aria-hidden>
            <line x1={0} x2={width} y1={box.top + (at + 1) * box.lane} y2={box.top + (at + 1) * box.lane} className={classes.lane} />
            {linesOf(nameOf(role), 16).map((line, row) => <text key={line} x={4} y={box.top + at * box.lane + box.lane / 2 + row * 15} className={classes.role}>{line}</text>)}
          </g>
        ))}
        {placed.slice(1).map((to, at) => <path key={to.step.id} d={arrowOf(placed[at]!, to)} className={classes.arrow} markerEnd="url(#arrow-head)" aria-hidden />)}
        {placed.map((each, at) => <MapNode key={each.step.id} placed={each} isChosen={each.step.id === chosen} isFirst={chosen === undefined && at === 0} onChoose={onChoose} onKey={(event) => walk(event, at)} />)}
      </svg>
    </div>
  );
}
