import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RelationshipMap } from '../../../api/types.ts';
import { DateRangeText } from '../../../ui/text/date-range-text.tsx';
import { StrengthBar } from '../acquaintances/strength-bar.tsx';
import { useAcquaintanceWords } from '../acquaintances/use-acquaintance-words.ts';
import { useRelationshipsText } from '../relationships-text.ts';
import type { Knot } from './drawing.ts';
import type { Opening } from './open-toggle.tsx';
import { ToldWords } from '../../contacts/related/told-words.tsx';
import classes from './map.module.css';

type ChosenWordsProps = { knot: Knot; map: RelationshipMap; opening: Opening; onGo: () => void };

/** What the lines of the chosen one say, in words, and the ways on from here. */
export function ChosenWords({ knot, map, opening, onGo }: ChosenWordsProps) {
  const text = useRelationshipsText();
  const words = useAcquaintanceWords();
  const known = map.people.flatMap((person) => person.knownBy.filter((each) => person.id === knot.id || each.colleague.id === knot.id).map((each) => ({ person, known: each })));
  const worked = map.employments.filter(({ personId, organization }) => personId === knot.id || organization.id === knot.id);
  const nameOf = (id: string): string => map.people.find((person) => person.id === id)?.displayName ?? '';
  const page = knot.center === 'persons' ? `/people/${knot.id}` : knot.center === 'organizations' ? `/organizations/${knot.id}` : null;
  return (
    <section className={classes.chosen} aria-live="polite">
      <div className={classes.chosenHead}>
        <h3>{knot.name}{knot.isGone && <span className={classes.quiet}> · {text('left')}</span>}</h3>
        {knot.id !== map.id && <Button size="xs" onClick={onGo}>{text('goThere')}</Button>}
        {knot.id !== map.id && (opening.isOpen(knot.id) || !opening.isFull) && <Button size="xs" variant="default" onClick={() => opening.toggle(knot)}>{text(opening.isOpen(knot.id) ? 'collapseThis' : 'expandThis')}</Button>}
        {page && <Button size="xs" variant="default" component={Link} to={page}>{text('openPage')}</Button>}
      </div>
      <ul>
        {known.map(({ person, known: each }) => (
          <li key={`${person.id} ${each.colleague.id}`}><StrengthBar known={each} /><span><b>{knot.center === 'colleagues' ? person.displayName : each.colleague.displayName}</b> {words.story(each)}</span></li>
        ))}
        {worked.map((each) => (
          <li key={`${each.personId} ${each.organization.id} ${each.startDate}`}><span><b>{knot.center === 'organizations' ? nameOf(each.personId) : each.organization.name}</b>{each.jobTitle && ` · ${each.jobTitle}`} <span className={classes.quiet}><DateRangeText from={each.startDate} to={each.endDate} precision={each.datePrecision} /></span></span></li>
        ))}
        {map.relations.filter(({ from, to }) => from.id === knot.id || to.id === knot.id).map((relation) => <li key={relation.id}><ToldWords relation={relation} of={knot.id} /></li>)}
      </ul>
    </section>
  );
}
