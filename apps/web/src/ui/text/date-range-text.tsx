import { type DatePrecision, useFormat } from './format.ts';
import { useUiText } from './ui-text.ts';

type DateRangeTextProps = { from: string | null; to: string | null; precision?: DatePrecision };

/** "Mar 2019 – now": no more exact than what is known. */
export function DateRangeText({ from, to, precision = 'day' }: DateRangeTextProps) {
  const format = useFormat();
  const text = useUiText();
  if (from === null && to === null) return <>{text('datesUnknown')}</>;
  const start = from === null ? text('dateUnknown') : format.day(from, precision);
  const end = to === null ? text('now') : format.day(to, precision);
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{start === end ? start : `${start} – ${end}`}</span>;
}
