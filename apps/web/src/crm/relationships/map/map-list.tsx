import { Link } from '@tanstack/react-router';
import type { RelationshipMap } from '../../../api/types.ts';
import { StrengthBar } from '../acquaintances/strength-bar.tsx';
import { useAcquaintanceWords } from '../acquaintances/use-acquaintance-words.ts';
import { useRelationshipsText } from '../relationships-text.ts';
import classes from './map.module.css';

/** The same as the picture, to be read. */
export function MapList({ map }: { map: RelationshipMap }) {
  const text = useRelationshipsText();
  const words = useAcquaintanceWords();
  return (
    <table className={classes.table}>
      <thead><tr><th scope="col">{text('column.them')}</th><th scope="col">{text('column.places')}</th><th scope="col">{text('column.us')}</th></tr></thead>
      <tbody>
        {map.people.map((person) => (
          <tr key={person.id}>
            <th scope="row"><Link to={`/people/${person.id}`}>{person.displayName}</Link></th>
            <td>{map.employments.filter(({ personId }) => personId === person.id).map(({ organization, jobTitle }) => <div key={organization.id}><Link to={`/organizations/${organization.id}`}>{organization.name}</Link>{jobTitle && <span className={classes.quiet}> · {jobTitle}</span>}</div>)}</td>
            <td>{person.knownBy.length === 0 ? <span className={classes.quiet}>{text('nobody')}</span> : person.knownBy.map((known) => <div key={known.colleague.id} className={classes.known}><StrengthBar known={known} /><span><b>{known.colleague.displayName}</b> {words.story(known)}</span></div>)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
