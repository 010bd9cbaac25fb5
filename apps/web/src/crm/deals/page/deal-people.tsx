import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DealRecord } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { Block } from './block.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import type { DealOnPage } from './use-deal.ts';
import classes from './deal-page.module.css';

type DealPeopleProps = { deal: DealRecord; record: DealOnPage; mayChange: boolean };

/** Who decides, uses and influences on their side. */
export function DealPeople({ deal, record, mayChange }: DealPeopleProps) {
  const text = useDealsText();
  const [editing, setEditing] = useState(false);
  const people = deal.people;
  if (!people) return null;
  return (
    <Block title={text('people')} edit={mayChange ? text('change') : undefined} onEdit={() => setEditing(true)}>
      {people.length === 0 && <p className={classes.quiet}>{text('noPeople')}</p>}
      <ul className={classes.list}>
        {people.map((each) => (
          <li key={each.id}>
            {each.person ? <Link to={`/people/${each.personId}`}>{each.person.displayName}</Link> : text('hiddenPerson')}
            <span className={classes.quiet}>{[each.role && (text.maybe(`role.${each.role}`) ?? each.role), each.isPrimary && text('primary')].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {editing && <PeopleDialog people={people} onClose={() => setEditing(false)} onSave={record.namePeople} />}
    </Block>
  );
}
