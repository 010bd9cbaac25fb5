import { Link } from '@tanstack/react-router';
import type { PathToThem } from '../../../api/types.ts';
import { useMe } from '../../../app/session/use-session.ts';
import { Initials } from '../../../ui/initials.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { StrengthBar } from '../acquaintances/strength-bar.tsx';
import { useAcquaintanceWords } from '../acquaintances/use-acquaintance-words.ts';
import { isDirected } from '../../contacts/related/relation-words.ts';
import { useRelationshipsText } from '../relationships-text.ts';
import classes from './paths.module.css';

type Tie = NonNullable<PathToThem['people'][number]['tie']>;
type Told = Exclude<Tie['kind'], 'worked-together'>;

/** One path: one of us, whom he knows, and why each knows the next. */
export function PathLine({ path }: { path: PathToThem }) {
  const text = useRelationshipsText();
  const format = useFormat();
  const words = useAcquaintanceWords();
  const me = useMe();
  const { colleague } = path.acquaintance;
  const tied = (tie: NonNullable<PathToThem['people'][number]['tie']>, before: string): string => (tie.kind === 'worked-together' ? together(tie) : said(tie, before));
  const said = ({ kind, side, from, to }: Tie, name: string): string => {
    const what = text(`tie.${kind as Told}${isDirected(kind as Told) ? `.${side ?? 'from'}` : ''}` as 'tie.friend', { name });
    const when = to ? text('former', { day: format.day(to, 'year') }) : from && text('tie.since', { day: format.day(from, 'year') });
    return [what, when].filter(Boolean).join(', ');
  };
  const together = ({ organization, from, to }: Tie): string =>
    text(from ? 'tie.between' : 'tie.sometime', { organization: organization?.name, from: from && format.day(from, 'year'), to: to ? format.day(to, 'year') : text('today') });
  return (
    <li className={classes.path}>
      <div className={classes.worth}><b>{path.strength}</b><span>{text('ofHundred')}</span></div>
      <ol className={classes.steps}>
        <li className={classes.step}>
          <Initials name={colleague.displayName} size={28} />
          <div><div className={classes.name}>{colleague.id === me.user.id ? text('you') : colleague.displayName}</div></div>
        </li>
        {path.people.map((person, at) => (
          <li key={person.id} className={classes.step}>
            <Initials name={person.displayName} size={28} />
            <div className={classes.who}>
              <Link to={`/people/${person.id}`} className={classes.name}>{person.displayName}</Link>
              <div className={classes.quiet}>{[person.jobTitle, person.organization?.name].filter(Boolean).join(' · ')}</div>
              <div className={classes.why}>{at === 0 ? <><StrengthBar known={path.acquaintance} /> {words.story(path.acquaintance)}</> : person.tie && tied(person.tie, path.people[at - 1]!.displayName)}</div>
            </div>
          </li>
        ))}
      </ol>
    </li>
  );
}
