import { useEffect, useRef } from 'react';
import { useFormat } from '../../../ui/text/format.ts';
import type { BoardColumn } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import classes from './board.module.css';

type StageTabsProps = { columns: BoardColumn[]; current: string | undefined; onChange: (stageId: string) => void };

/** The stages as a row under the thumb; the chosen one is brought into view. */
export function StageTabs({ columns, current, onChange }: StageTabsProps) {
  const text = useDealsText();
  const format = useFormat();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (chosen) row.current!.scrollTo({ left: chosen.offsetLeft - row.current!.offsetLeft - 16 });
  }, [current]);
  return (
    <div ref={row} className={classes.tabs} role="group" aria-label={text('stages')}>
      {columns.map(({ stage, count }) => (
        <button key={stage.id} type="button" className={classes.tab} aria-pressed={stage.id === current} onClick={() => onChange(stage.id)}>
          {stage.name} <span className={classes.count}>{format.number(count)}</span>
        </button>
      ))}
    </div>
  );
}
