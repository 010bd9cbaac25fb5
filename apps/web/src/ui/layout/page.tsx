import type { ReactNode } from 'react';
import classes from './page.module.css';

/** `fixed`: the page fills the window and a list in it scrolls; otherwise the page itself scrolls. */
export function Page({ children, fixed = false }: { children: ReactNode; fixed?: boolean }) {
  return <div className={fixed ? classes.fixed : classes.page}>{children}</div>;
}

export function PageBody({ children, width = 720 }: { children: ReactNode; width?: number }) {
  return (
    <div className={classes.body}>
      <div style={{ maxWidth: width }}>{children}</div>
    </div>
  );
}
