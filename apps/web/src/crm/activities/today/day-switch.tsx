import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays } from '../../../ui/time/zoned.ts';
import { useTodayText } from './today-text.ts';

type DaySwitchProps = { day: string; now: string; onChange: (day: string) => void };

/** The day before, the day after, and back to today. */
export function DaySwitch({ day, now, onChange }: DaySwitchProps) {
  const text = useTodayText();
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={text('day')}>
      <ActionIcon size={36} variant="default" aria-label={text('dayBefore')} onClick={() => onChange(addDays(day, -1))}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
      <Button variant="default" disabled={day === now} onClick={() => onChange(now)}>{text('today')}</Button>
      <ActionIcon size={36} variant="default" aria-label={text('dayAfter')} onClick={() => onChange(addDays(day, 1))}><IconChevronRight size={18} aria-hidden /></ActionIcon>
    </Group>
  );
}
