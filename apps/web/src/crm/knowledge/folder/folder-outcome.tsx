import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { explain } from '../../../app/errors/explain.ts';
import { CountTiles, type TileTone } from '../../../ui/number/count-tiles.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { FolderRows } from './folder-rows.tsx';
import { useFolderText } from './folder-text.ts';
import type { FolderResult, useFolder } from './use-folder.ts';
import classes from './folder.module.css';

const tones: Record<(typeof outcomes)[number], TileTone> = { new: 'good', changed: 'accent', unchanged: 'info', refused: 'bad' };
export const outcomes = ['refused', 'new', 'changed', 'unchanged'] as const;

/** What would become of each file, or did, and that it adds up. */
export function FolderOutcome({ jobId, file, result, bringIn }: { jobId: string; file: string; result: FolderResult } & Pick<ReturnType<typeof useFolder>, 'bringIn'>) {
  const text = useFolderText();
  const { number } = useFormat();
  const [outcome, show] = useState(() => outcomes.find((each) => result[each] > 0) ?? 'new');
  const { isRehearsal, isPublished } = result;
  const [stored, all] = [result.new + result.changed, outcomes.reduce((sum, each) => sum + result[each], 0)];
  return (
    <>
      <Text className={classes.verdict} role="status">{text(isRehearsal ? 'wouldBe' : 'was', { file, count: all, shown: number(all), stored: number(stored) })}</Text>
      <CountTiles tiles={(['new', 'changed', 'unchanged', 'refused'] as const).map((each) => ({ tone: tones[each], label: text(`tile.${each}`), count: result[each] }))} />
      <Group mb="lg">
        {isRehearsal && stored > 0 && <Button loading={bringIn.isPending} onClick={() => bringIn.mutate(result)}>{text(isPublished ? 'publishNow' : 'draftNow', { count: stored, shown: number(stored) })}</Button>}
        {!isRehearsal && <Button component={Link} to="/articles">{text('toArticles')}</Button>}
        <Button component={Link} to="/articles/folder" variant="default">{text('another')}</Button>
      </Group>
      {isRehearsal && stored === 0 && <Text mb="md">{text('nothingNew')}</Text>}
      {bringIn.error && <div role="alert" className={classes.refusal}>{explain(bringIn.error)}</div>}
      <SegmentedControl className={classes.choice!} size="sm" value={outcome} onChange={(next) => show(next as typeof outcome)} aria-label={text('files')} data={outcomes.map((value) => ({ value, label: `${text(`tile.${value}`)} ${number(result[value])}`, disabled: result[value] === 0 }))} />
      <FolderRows jobId={jobId} outcome={outcome} isRehearsal={isRehearsal} />
    </>
  );
}
