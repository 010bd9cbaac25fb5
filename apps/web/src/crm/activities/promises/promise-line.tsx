import { IconAlertTriangle, IconCheck, IconHeartHandshake, IconX, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Promised } from '../activity-types.ts';
import { PromiseMenu } from './promise-menu.tsx';
import type { PromiseVerbs } from './use-promise-verbs.tsx';
import { usePromiseWords } from './use-promise-words.ts';
import classes from './promises.module.css';

const signs: Record<NonNullable<Promised['status']>, Icon> = { open: IconHeartHandshake, kept: IconCheck, broken: IconX, withdrawn: IconHeartHandshake };

type PromiseLineProps = { promise: Promised; verbs: PromiseVerbs; /** About whom or what, where that is not the page. */ about?: ReactNode };

/** A promise in two lines: what, and by whom to whom until when. */
export function PromiseLine({ promise, verbs, about }: PromiseLineProps) {
  const words = usePromiseWords();
  const { status = 'open', isOverdue = false, closedNote } = promise;
  const Picture = isOverdue ? IconAlertTriangle : signs[status];
  return (
    <div className={classes.line} data-status={isOverdue ? 'late' : status}>
      <Picture size={16} stroke={1.6} aria-hidden className={classes.sign} />
      <div className={classes.words}>
        <div className={classes.text}>{promise.text}</div>
        <div className={classes.quiet}>{words.sides(promise)}</div>
        {about && <div className={classes.quiet}>{about}</div>}
        <div className={classes.state}>{words.state(promise)}</div>
        {closedNote && <div className={classes.quiet}>{closedNote}</div>}
      </div>
      <PromiseMenu promise={promise} verbs={verbs} />
    </div>
  );
}
