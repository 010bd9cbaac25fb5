import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { DateRangeText } from '../../../ui/text/date-range-text.tsx';
import { useContactsText } from '../contacts-text.ts';
import classes from './record-page.module.css';

/** Who works or worked there; with a day, who worked there on it. */
export function PeopleThere({ id }: { id: string }) {
  const text = useContactsText();
  const [on, setOn] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['organization', 'people', id, on],
    queryFn: ({ signal }) => api.get('/organizations/{organizationId}/people', { path: { organizationId: id }, query: on ? { on } : {}, signal }),
  });
  return (
    <section aria-labelledby="people-there">
      <h2 id="people-there">{text('peopleThere')}</h2>
      <TextInput type="date" label={text('onThatDay')} value={on} mb="sm" maw={200} onChange={(event) => setOn(event.currentTarget.value)} />
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className={classes.quiet}>{text('nobodyThere')}</p>}
      <ul className={classes.list}>
        {data?.items.map((each) => (
          <li key={each.employmentId}>
            <Link to={`/people/${each.personId}`}>{each.displayName}</Link>
            <span>{each.jobTitle}</span>
            <span className={classes.quiet}><DateRangeText from={each.startDate} to={each.endDate} precision={each.datePrecision} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
