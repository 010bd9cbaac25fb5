import { Autocomplete, Chip, Group, Skeleton, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { QueryError } from '../../app/errors/query-error.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { useCalendarText } from './calendar-text.ts';
import { Holidays } from './holidays.tsx';
import { type CalendarChange, useCalendar, type WorkingCalendar } from './use-calendar.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When the company works. */
export function CalendarPage() {
  const text = useCalendarText();
  const { query: { data, error, refetch }, change } = useCalendar();
  return (
    <Page>
      <PageHeader title={text('calendar')} />
      <PageBody>
        <Text c="dimmed" size="sm" mb="lg">{text('intro')}</Text>
        {error && <QueryError error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={160} />}
        {data && <Week calendar={data} onChange={change} />}
        {data && <Holidays holidays={data.holidays} onChange={(holidays) => change({ holidays })} />}
      </PageBody>
    </Page>
  );
}

function Week({ calendar: { workingDays, timeZone }, onChange }: { calendar: WorkingCalendar; onChange: (change: CalendarChange) => Promise<boolean> }) {
  const text = useCalendarText();
  const [zone, setZone] = useState(timeZone);
  useEffect(() => setZone(timeZone), [timeZone]);
  const keepZone = (): void => { if (zone.trim() !== timeZone && zone.trim() !== '') void onChange({ timeZone: zone.trim() }).then((done) => done || setZone(timeZone)); };
  return (
    <>
      <div role="group" aria-label={text('week')}>
        <Text fw={600} size="sm" mb={6}>{text('week')}</Text>
        <Chip.Group multiple value={workingDays} onChange={(days) => days.length > 0 && void onChange({ workingDays: days as WorkingCalendar['workingDays'] })}>
          <Group gap="xs">{weekdays.map((day) => <Chip key={day} value={day} size="sm">{text(day)}</Chip>)}</Group>
        </Chip.Group>
      </div>
      <Autocomplete mt="lg" maw={320} label={text('timeZone')} description={text('timeZoneHint')} value={zone} data={['UTC', ...Intl.supportedValuesOf('timeZone')]} limit={12} onChange={setZone} onBlur={keepZone} onOptionSubmit={(chosen) => void onChange({ timeZone: chosen })} />
    </>
  );
}
