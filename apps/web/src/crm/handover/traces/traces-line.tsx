import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { useTracesText } from './traces-text.ts';
import { useTraces } from './use-traces.ts';
import classes from './traces.module.css';

/** In one line, for whoever leads the hand-over: how much the leaver took out, and whether his reading stands out. */
export function TracesLine({ handoverId }: { handoverId: string }) {
  const text = useTracesText();
  const format = useFormat();
  const { reading: { data: reading }, files: { data, hasNextPage } } = useTraces(handoverId);
  if (!reading || !data) return null;
  const files = data.pages.flatMap(({ items }) => items);
  const rows = files.reduce((sum, file) => sum + (file.rows ?? 0), 0);
  const unusual = reading.days.filter(({ isUnusual }) => isUnusual).length;
  const words = [
    files.length === 0 ? text('none') : hasNextPage ? text('fewFiles', { shown: format.number(files.length) }) : text('files', { count: files.length, shown: format.number(files.length) }),
    rows > 0 && text('rows', { count: rows, shown: format.number(rows) }), unusual > 0 ? text('unusual', { count: unusual }) : text('usual'), reading.passed.length > 0 && text('passed', { count: reading.passed.length }),
  ].filter(Boolean);
  return (
    <p className={classes.line} data-stands-out={unusual > 0 || reading.passed.length > 0 || undefined}>
      <b>{text('brief')}:</b> {words.join(' · ')}. <Anchor component={Link} to={`/handovers/${handoverId}/traces`}>{text('look')}</Anchor>
    </p>
  );
}
