import { Link } from '@tanstack/react-router';
import type { RelationshipMap } from '../../../api/types.ts';
import { StrengthBar } from '../acquaintances/strength-bar.tsx';
import { useAcquaintanceWords } from '../acquaintances/use-acquaintance-words.ts';
import { useRelationshipsText } from '../relationships-text.ts';
import type { Around, Center } from './map-search.ts';
import { OpenToggle, type Opening } from './open-toggle.tsx';
import { ToldWords } from '../../contacts/related/told-words.tsx';
import classes from './map.module.css';

/** The same as the picture, to be read; each name can be expanded here too, where it stands first. */
export function MapList({ map, opening }: { map: RelationshipMap; opening: Opening }) {
  const text = useRelationshipsText();
  const words = useAcquaintanceWords();
  const relatedTo = (id: string) => map.relations.filter(({ between, from, to }) => between === 'person' && (from.id === id || to.id === id));
  const hasTies = map.relations.some(({ between }) => between === 'person');
  const firms = map.relations.filter(({ between }) => between === 'organization');
  const seen = new Set([map.id]);
  const toggle = (center: Center, id: string, name: string) => {
    if (seen.has(id)) return null;
    seen.add(id);
    const knot: Around = { center, id };
    return <OpenToggle knot={knot} name={name} opening={opening} />;
  };
  return (
    <>
    <table className={classes.table}>
      <thead><tr><th scope="col">{text('column.them')}</th><th scope="col">{text('column.places')}</th><th scope="col">{text('column.us')}</th>{hasTies && <th scope="col">{text('column.related')}</th>}</tr></thead>
      <tbody>
        {map.people.map((person) => (
          <tr key={person.id}>
            <th scope="row"><Link to={`/people/${person.id}`}>{person.displayName}</Link> {toggle('persons', person.id, person.displayName)}</th>
            <td>{map.employments.filter(({ personId }) => personId === person.id).map(({ organization, jobTitle, startDate }) => <div key={`${organization.id} ${startDate}`}><Link to={`/organizations/${organization.id}`}>{organization.name}</Link>{jobTitle && <span className={classes.quiet}> · {jobTitle}</span>} {toggle('organizations', organization.id, organization.name)}</div>)}</td>
            <td>{person.knownBy.length === 0 ? <span className={classes.quiet}>{text('nobody')}</span> : person.knownBy.map((known) => <div key={known.colleague.id} className={classes.known}><StrengthBar known={known} /><span><b>{known.colleague.displayName}</b> {words.story(known)} {toggle('colleagues', known.colleague.id, known.colleague.displayName)}</span></div>)}</td>
            {hasTies && <td>{relatedTo(person.id).map((relation) => <div key={relation.id}><ToldWords relation={relation} of={person.id} isLink /></div>)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
    {firms.length > 0 && <ul className={classes.firms} aria-label={text('firms')}>{firms.map((relation) => <li key={relation.id}><b>{relation.from.name}</b>. <ToldWords relation={relation} of={relation.from.id} isLink /></li>)}</ul>}
    </>
  );
}
