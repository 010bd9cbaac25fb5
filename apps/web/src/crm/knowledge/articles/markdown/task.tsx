import { type ReactNode, useId } from 'react';
import classes from './markdown.module.css';

/** One line of a checklist. */
export function Task({ isTicked, onTurn, children }: { isTicked: boolean; onTurn: (() => void) | undefined; children: ReactNode }) {
  const id = useId();
  return (
    <span className={classes.task}>
      <input type="checkbox" checked={isTicked} disabled={!onTurn} onChange={() => onTurn?.()} aria-labelledby={id} />
      <span id={id} data-done={isTicked || undefined}>{children}</span>
    </span>
  );
}
