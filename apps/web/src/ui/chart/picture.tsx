import { Button } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useUiText } from '../text/ui-text.ts';
import classes from './picture.module.css';

type PictureProps = {
  /** The finding in words, never the subject alone. */
  title: string;
  chart: ReactNode;
  table: ReactNode;
  /** How it is counted. */
  counted: ReactNode;
  tools?: ReactNode;
};

/** A picture with the finding above it, the same as a table behind a press, and how it was counted below. */
export function Picture({ title, chart, table, counted, tools }: PictureProps) {
  const text = useUiText();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={classes.picture} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={classes.tools}>
        {tools}
        <Button variant="subtle" size="compact-sm" leftSection={asTable ? <IconChartBar size={14} aria-hidden /> : <IconTable size={14} aria-hidden />} onClick={() => setAsTable((was) => !was)}>
          {text(asTable ? 'asPicture' : 'asTable')}
        </Button>
      </div>
      {asTable ? table : chart}
      <details className={classes.counted}>
        <summary>{text('howCounted')}</summary>
        <div>{counted}</div>
      </details>
    </section>
  );
}
