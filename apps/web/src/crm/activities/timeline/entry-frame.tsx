import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './timeline.module.css';

type EntryFrameProps = { icon: Icon; tone?: 'good' | 'bad' | 'warn' | undefined; planned?: boolean; over?: boolean; said: ReactNode; facts: ReactNode; children?: ReactNode; tools?: ReactNode };

/** A sign, a sentence, when and how it ended, and what was written. */
export function EntryFrame({ icon: Picture, tone, planned = false, over = false, said, facts, children, tools }: EntryFrameProps) {
  return (
    <article className={classes.entry} data-tone={tone} data-planned={planned || undefined} data-over={over || undefined}>
      <span className={classes.sign}><Picture size={16} stroke={1.6} aria-hidden /></span>
      <div>
        <div className={classes.said}>{said}</div>
        <div className={classes.quiet}>{facts}</div>
        {children}
      </div>
      {tools && <div className={classes.end}>{tools}</div>}
    </article>
  );
}
