import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTrainingText } from '../training-text.ts';
import { useCourseBuilderText } from './course-builder-text.ts';

type MoveButtonsProps = { what: string; isFirst: boolean; isLast: boolean; onMove: (by: number) => void; onRemove: () => void; mayRemove?: boolean };

/** Up, down and out, by hand or by keys. */
export function MoveButtons({ what, isFirst, isLast, onMove, onRemove, mayRemove = true }: MoveButtonsProps) {
  const text = useCourseBuilderText();
  const learning = useTrainingText();
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon aria-label={learning('moveUp', { what })} disabled={isFirst} onClick={() => onMove(-1)}><IconArrowUp size={16} aria-hidden /></ActionIcon>
      <ActionIcon aria-label={learning('moveDown', { what })} disabled={isLast} onClick={() => onMove(1)}><IconArrowDown size={16} aria-hidden /></ActionIcon>
      <ActionIcon aria-label={text('takeOut', { what })} disabled={!mayRemove} onClick={onRemove}><IconTrash size={16} aria-hidden /></ActionIcon>
    </Group>
  );
}
