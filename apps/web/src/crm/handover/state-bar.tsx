import { useFormat } from '../../ui/text/format.ts';
import { useHandoverText } from './handover-text.ts';
import type { Handover } from './handover-types.ts';
import classes from './handover.module.css';

export const shownStates = ['objected', 'refused', 'unplaced', 'waiting', 'moved', 'accepted'] as const;
export type ShownState = (typeof shownStates)[number];

/** How many bundles stand where: what has a successor and has not moved is counted without what has none. */
export const countOf = (handover: Handover, state: ShownState): number => (state === 'waiting' ? handover.waiting - handover.unplaced : handover[state]);

/** How far a hand-over is, as one bar: what is done from the left. */
export function StateBar({ handover }: { handover: Handover }) {
  const text = useHandoverText();
  const format = useFormat();
  const parts = [...shownStates].reverse().map((state) => ({ state, count: countOf(handover, state) })).filter(({ count }) => count > 0);
  const label = parts.map(({ state, count }) => `${text(`state.${state}`)}: ${format.number(count)}`).join(', ');
  return (
    <span className={classes.bar} role="img" aria-label={label}>
      {parts.map(({ state, count }) => <span key={state} className={classes.part} data-state={state} style={{ flexGrow: count }} />)}
    </span>
  );
}
