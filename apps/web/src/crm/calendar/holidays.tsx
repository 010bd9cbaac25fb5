import { ActionIcon, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { DayInput } from '../../ui/field/day-input.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { useCalendarText } from './calendar-text.ts';
import type { WorkingCalendar } from './use-calendar.ts';
import classes from './calendar.module.css';

type Holiday = WorkingCalendar['holidays'][number];

/** The days off, in their order; a new one is added below. */
export function Holidays({ holidays, onChange }: { holidays: Holiday[]; onChange: (holidays: Holiday[]) => Promise<boolean> }) {
  const text = useCalendarText();
  const { day: words } = useFormat();
  const [day, setDay] = useState<string | null>(null);
  const [name, setName] = useState('');
  const twice = holidays.some((each) => each.day === day);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (day === null || name.trim() === '' || twice) return;
    if (await onChange([...holidays, { day, name: name.trim() }])) {
      setDay(null);
      setName('');
    }
  };
  return (
    <section aria-labelledby="holidays" className={classes.holidays}>
      <Title order={2} id="holidays">{text('holidays')}</Title>
      {holidays.length === 0 && <Text c="dimmed" mt="xs">{text('none')}</Text>}
      <ul className={classes.list}>
        {holidays.map((each) => (
          <li key={each.day}>
            <span className={classes.day}>{words(each.day)}</span>
            <span className={classes.name}>{each.name}</span>
            <ActionIcon variant="subtle" color="gray" aria-label={text('remove', { name: each.name })} onClick={() => void onChange(holidays.filter((other) => other.day !== each.day))}><IconX size={16} aria-hidden /></ActionIcon>
          </li>
        ))}
      </ul>
      <form aria-label={text('add')} onSubmit={(event) => void add(event)}>
        <Group align="flex-start" gap="sm" mt="md">
          <DayInput label={text('day')} value={day} onChange={setDay} error={twice ? text('twice') : undefined} />
          <TextInput label={text('name')} value={name} maxLength={120} onChange={(event) => setName(event.currentTarget.value)} />
          <Button type="submit" mt={24} variant="default" disabled={day === null || name.trim() === '' || twice}>{text('addAction')}</Button>
        </Group>
      </form>
    </section>
  );
}
