import { IconCircleCheckFilled, IconCircleHalf2, IconRefresh } from '@tabler/icons-react';
import type { PracticeRunRow } from '../training-types.ts';
import { usePracticeRunsText } from './practice-runs-text.ts';
import classes from './practice-runs.module.css';

const icons = { open: IconCircleHalf2, finished: IconCircleCheckFilled, 'given-up': IconRefresh };

/** What became of a practice, by shape, color and word. */
export function RunStatus({ status }: Pick<PracticeRunRow, 'status'>) {
  const text = usePracticeRunsText();
  const Picture = icons[status];
  return <span className={classes.mark} data-status={status}><Picture size={16} aria-hidden /> {text(`status.${status}`)}</span>;
}
