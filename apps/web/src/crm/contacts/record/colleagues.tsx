import { Link } from '@tanstack/react-router';
import type { Ref } from '../../../api/types.ts';
import { Initials } from '../../../ui/initials.tsx';
import { useRecordText } from './record-text.ts';
import { Section } from './section.tsx';
import { usePeopleOf } from './use-people-of.ts';
import classes from './people.module.css';

const most = 6;

/** Whom else we know where somebody works today. */
export function Colleagues({ organization, personId }: { organization: Ref; personId: string }) {
  const text = useRecordText();
  const { data } = usePeopleOf(organization.id);
  const others = data?.filter((each) => each.isCurrent && each.personId !== personId) ?? [];
  if (others.length === 0) return null;
  return (
    <Section id="colleagues" title={text('colleaguesAt', { name: organization.name })}>
      <ul className={classes.list}>
        {others.slice(0, most).map((each) => (
          <li key={each.employmentId} className={classes.item}>
            <Initials name={each.displayName} size={24} />
            <div className={classes.who}>
              <Link to={`/people/${each.personId}`} className={classes.name}>{each.displayName}</Link>
              {each.jobTitle && <div className={classes.quiet}>{each.jobTitle}</div>}
            </div>
          </li>
        ))}
      </ul>
      {others.length > most && <Link to={`/organizations/${organization.id}`} className={classes.all}>{text('andMore', { count: others.length - most })}</Link>}
    </Section>
  );
}
