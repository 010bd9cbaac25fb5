import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './deal-page.module.css';

type BlockProps = { title: string; edit?: string | undefined; onEdit: () => void; children: ReactNode };

/** A part of a deal with its heading and the one way to change it. */
export function Block({ title, edit, onEdit, children }: BlockProps) {
  const id = useId();
  return (
    <section className={classes.block} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {edit && <Button variant="subtle" size="compact-sm" onClick={onEdit} aria-describedby={id}>{edit}</Button>}
      </div>
      {children}
    </section>
  );
}
