import { type ReactNode, useId } from 'react';
import classes from './today.module.css';

type TodayBlockProps = { title: string; count: number; tone?: 'bad' | 'warn' | undefined; /** What stands here while there is nothing. */ empty?: string; more?: string | undefined; children: ReactNode };

/** One question of the day: what is late, what is now, what comes. */
export function TodayBlock({ title, count, tone, empty, more, children }: TodayBlockProps) {
  const id = useId();
  if (count === 0 && !empty) return null;
  return (
    <section className={classes.block} aria-labelledby={id}>
      <h2 id={id} data-tone={count > 0 ? tone : undefined}>{title} {count > 0 && <span className={classes.count}>{count}</span>}</h2>
      {count === 0 ? <p className={classes.empty}>{empty}</p> : <ul className={classes.list}>{children}</ul>}
      {more && <p className={classes.empty}>{more}</p>}
    </section>
  );
}
