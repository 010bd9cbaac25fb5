import { SegmentedControl, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { DateRangeText } from '../../../ui/text/date-range-text.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useRecordText } from './record-text.ts';
import { Section } from './section.tsx';
import { today } from './today.ts';
import { usePeopleOf } from './use-people-of.ts';
import classes from './people.module.css';

const views = ['now', 'all', 'day'] as const;
type View = (typeof views)[number];

/** Who works here today, who ever did, and who did on a day that matters. */
export function PeopleThere({ id }: { id: string }) {
  const text = useRecordText();
  const format = useFormat();
  const [view, setView] = useState<View>('now');
  const [day, setDay] = useState<string | null>(today());
  const { data, error, isPending, refetch } = usePeopleOf(id, view === 'day' ? (day ?? undefined) : undefined);
  const people = data?.filter(({ isCurrent }) => view !== 'now' || isCurrent);
  const count = people?.length ?? 0;
  const title = view === 'now' ? text('worksHere', { count }) : view === 'all' ? text('everWorkedHere', { count }) : text('workedHereOn', { count, day: day ? format.day(day) : '…' });
  return (
    <Section
      id="people-there"
      title={data ? title : text('peopleThere')}
      tools={<SegmentedControl size="xs" value={view} onChange={(next) => setView(next as View)} aria-label={text('peopleWhen')} data={views.map((value) => ({ value, label: text(`people.${value}`) }))} />}
    >
      {view === 'day' && <div className={classes.day}><DayInput label={text('onThatDay')} value={day} onChange={setDay} /></div>}
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {isPending && !error && [1, 2, 3].map((line) => <Skeleton key={line} height={28} mb={8} />)}
      {people?.length === 0 && <p className={classes.nothing}>{text(view === 'now' ? 'nobodyNow' : 'nobodyThere')}</p>}
      <ul className={classes.list}>
        {people?.map((each) => (
          <li key={each.employmentId} className={classes.item} data-past={!each.isCurrent || undefined}>
            <Initials name={each.displayName} size={28} />
            <div className={classes.who}>
              <Link to={`/people/${each.personId}`} className={classes.name}>{each.displayName}</Link>
              <div className={classes.quiet}>{[each.jobTitle, each.department].filter(Boolean).join(' · ')}</div>
            </div>
            <span className={classes.when}><DateRangeText from={each.startDate} to={each.endDate} precision={each.datePrecision} /></span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
