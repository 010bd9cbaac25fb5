import { Slider, Text } from '@mantine/core';
import { useState } from 'react';
import { useRelationshipsText } from '../relationships-text.ts';
import classes from './map.module.css';

type YearSliderProps = { since: string; on: string | undefined; onChange: (on: string | undefined) => void };

/** Slides through the years: each shows its last day, the last one today. */
export function YearSlider({ since, on, onChange }: YearSliderProps) {
  const text = useRelationshipsText();
  const now = new Date().getUTCFullYear();
  const first = Math.min(Number(since.slice(0, 4)), now - 1);
  const said = on ? Number(on.slice(0, 4)) : now;
  const [moving, setMoving] = useState<number | null>(null);
  const label = (year: number): string => (year >= now ? text('today') : String(year));
  return (
    <div className={classes.slider}>
      <Text size="sm" c="dimmed">{text('asOf')}</Text>
      <Slider min={first} max={now} step={1} value={moving ?? said} label={label} thumbLabel={text('asOf')} thumbProps={{ 'aria-valuetext': label(moving ?? said) }} style={{ flex: 1 }} color="var(--hf-accent)" size="sm"
        onChange={setMoving} onChangeEnd={(year) => { setMoving(null); onChange(year >= now ? undefined : `${year}-12-31`); }} />
      <Text size="sm" fw={600} miw={64} ta="right">{label(moving ?? said)}</Text>
    </div>
  );
}
