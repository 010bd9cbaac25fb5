import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { useFormat } from '../text/format.ts';
import { useUiText } from '../text/ui-text.ts';
import classes from './progress-bar.module.css';

type ProgressBarProps = {
  label: string;
  done: number;
  total: number | null;
  ratePerSecond?: number | null | undefined;
  etaSeconds?: number | null | undefined;
  /** A hundred percent is shown only once the work is committed. */
  finished?: boolean;
  tone?: 'accent' | 'bad' | 'quiet';
  /** Where somebody else announces it already. */
  silent?: boolean;
};

export function ProgressBar({ label, done, total, ratePerSecond, etaSeconds, finished = false, tone = 'accent', silent = false }: ProgressBarProps) {
  const text = useUiText();
  const format = useFormat();
  const percent = usePercent(done, total, finished);
  const left = etaSeconds ? text('progressLeft', { left: durationOf(text, etaSeconds) }) : undefined;
  const said = [
    percent === undefined ? undefined : format.number(percent / 100, { style: 'percent' }),
    total === null ? format.number(done) : text('progressOf', { done: format.number(done), total: format.number(total) }),
    left,
  ].filter((part) => part !== undefined);
  // Politely at each quarter: a bar that talks all the time is switched off.
  const announced = percent === undefined ? '' : `${label}: ${format.number((Math.floor(percent / 25) * 25) / 100, { style: 'percent' })}`;

  return (
    <div className={classes.progress}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent === undefined ? {} : { 'aria-valuenow': percent })}
        aria-valuetext={said.join(', ')}
        className={classes.track}
        data-tone={tone}
      >
        <div className={classes.bar} data-unknown={percent === undefined || undefined} style={{ width: `${percent ?? 30}%` }} />
      </div>
      <div className={classes.numbers}>
        <span>{said.slice(0, 2).join(' · ')}</span>
        <span>{[ratePerSecond ? text('progressRate', { rate: format.number(Math.round(ratePerSecond)) }) : undefined, left].filter(Boolean).join(' · ')}</span>
      </div>
      {!silent && <VisuallyHidden aria-live="polite">{announced}</VisuallyHidden>}
    </div>
  );
}

/** Never goes back, and never says a hundred before the end. */
function usePercent(done: number, total: number | null, finished: boolean): number | undefined {
  const [highest, raise] = useState(0);
  const known = total !== null && total > 0;
  const now = finished ? 100 : known ? Math.min(99, Math.floor((done / total) * 100)) : 0;
  const wasTotal = useRef(total);
  useEffect(() => {
    raise((before) => (wasTotal.current === total ? Math.max(before, now) : now));
    wasTotal.current = total;
  }, [now, total]);
  return known || finished ? Math.max(now, highest) : undefined;
}

function durationOf(text: ReturnType<typeof useUiText>, seconds: number): string {
  return seconds < 90 ? text('seconds', { count: Math.max(1, Math.round(seconds)) }) : text('minutes', { count: Math.round(seconds / 60) });
}
