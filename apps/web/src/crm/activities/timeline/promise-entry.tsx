import { IconHeartHandshake } from '@tabler/icons-react';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import type { Promised } from '../activity-types.ts';
import { PromiseMenu } from '../promises/promise-menu.tsx';
import { usePromiseVerbs } from '../promises/use-promise-verbs.tsx';
import { usePromiseWords } from '../promises/use-promise-words.ts';
import { EntryFrame } from './entry-frame.tsx';
import classes from './timeline.module.css';

const tones = { open: undefined, kept: 'good', broken: 'bad', withdrawn: undefined } as const;

/** What was promised, by whom to whom, and whether it was kept. */
export function PromiseEntry({ promise, at }: { promise: Promised; at: string }) {
  const words = usePromiseWords();
  const verbs = usePromiseVerbs();
  const { status = 'open', isOverdue, closedNote } = promise;
  return (
    <EntryFrame
      icon={IconHeartHandshake}
      tone={isOverdue ? 'bad' : tones[status]}
      planned={status === 'open'}
      over={status === 'withdrawn'}
      said={words.promised(promise)}
      facts={<><span><RelativeTime at={at} /></span><span className={isOverdue || status === 'broken' ? classes.bad : undefined}>{words.state(promise)}</span></>}
      tools={<><PromiseMenu promise={promise} verbs={verbs} />{verbs.dialog}</>}
    >
      {closedNote && <div className={classes.note}>{closedNote}</div>}
    </EntryFrame>
  );
}
