import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@mantine/core';
import { api } from '../../../api/api.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { relationshipKeys } from '../relationships-keys.ts';
import { useRelationshipsText } from '../relationships-text.ts';
import classes from './paths.module.css';

const shown = 8;

/** Where the people of an organization went: each of them is a way somewhere else. */
export function WhoLeft({ organizationId }: { organizationId: string }) {
  const text = useRelationshipsText();
  const format = useFormat();
  const [whole, setWhole] = useState(false);
  const { data } = useQuery({ queryKey: relationshipKeys.left(organizationId), queryFn: ({ signal }) => api.get('/careers/organizations/{organizationId}/left', { path: { organizationId }, signal }) });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="who-left" className={classes.section}>
      <h2 id="who-left">{text('whoLeft')}</h2>
      <ul className={classes.list}>
        {(whole ? data.items : data.items.slice(0, shown)).map((person) => (
          <li key={person.id} className={classes.leaver}>
            <Link to={`/people/${person.id}`} className={classes.name}>{person.displayName}</Link>
            <span className={classes.quiet}> {[person.jobTitle, person.leftOn && text('former', { day: format.day(person.leftOn, 'month') })].filter(Boolean).join(' · ')}</span>
            <div>{person.next ? <>→ <Link to={`/organizations/${person.next.id}`} className={classes.name}>{person.next.name}</Link>{person.nextJobTitle && <span className={classes.quiet}> · {person.nextJobTitle}</span>}</> : <span className={classes.quiet}>{text('whereUnknown')}</span>}</div>
          </li>
        ))}
      </ul>
      {data.items.length > shown && <Button variant="subtle" color="gray" size="compact-sm" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? text('showFewer') : text('showAll', { count: data.items.length })}</Button>}
    </section>
  );
}
