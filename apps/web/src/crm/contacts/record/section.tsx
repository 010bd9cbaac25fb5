import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './record-page.module.css';

type SectionProps = { id: string; title: string; aside?: ReactNode; tools?: ReactNode; children: ReactNode };

/** One subject of a record, under its heading, with its tools at the end of the line. */
export function Section({ id, title, aside, tools, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.heading}>
        <Title order={2} id={id} className={classes.title!}>{title}</Title>
        {aside && <span className={classes.quiet}>{aside}</span>}
        {tools && <span className={classes.tools}>{tools}</span>}
      </div>
      {children}
    </section>
  );
}
