import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useActivitiesText } from './activities-text.ts';
import type { Activity } from './activity-types.ts';

/** Who took part, each a link to them; whoever may not be seen is counted in words. */
export function PeopleLinks({ participants }: { participants: NonNullable<Activity['participants']> }) {
  const text = useActivitiesText();
  return participants.map(({ personId, person }, index) => (
    <Fragment key={personId ?? index}>
      {index > 0 && ', '}
      {person ? <Link to={`/people/${person.id}`}>{person.displayName}</Link> : text('hiddenPerson')}
    </Fragment>
  ));
}
