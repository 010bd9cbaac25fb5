import { Button, Group } from '@mantine/core';
import { useUiText } from '../text/ui-text.ts';
import classes from './inline-field.module.css';

type FieldConflictProps = { mine: string; theirs: string; onKeepMine: () => void; onTakeTheirs: () => void };

/** Two people wrote the same field: both values are shown and one is chosen, none is lost in silence. */
export function FieldConflict({ mine, theirs, onKeepMine, onTakeTheirs }: FieldConflictProps) {
  const text = useUiText();
  return (
    <div role="alert" className={classes.conflict}>
      <strong>{text('conflictTitle')}</strong>
      <dl>
        <dt>{text('conflictYours')}</dt>
        <dd>{mine || text('notSet')}</dd>
        <dt>{text('conflictTheirs')}</dt>
        <dd>{theirs || text('notSet')}</dd>
      </dl>
      <Group gap={8}>
        <Button size="compact-sm" onClick={onKeepMine}>{text('keepMine')}</Button>
        <Button size="compact-sm" variant="default" onClick={onTakeTheirs}>{text('takeTheirs')}</Button>
      </Group>
    </div>
  );
}
