import { Spotlight } from '@mantine/spotlight';
import type { SearchHit } from '../../api/types.ts';
import { Initials } from '../../ui/initials.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useAppText } from '../app-text.ts';
import classes from './palette.module.css';

type FoundActionsProps = { hits: SearchHit[]; heading?: string; onOpen: (hit: SearchHit) => void };

export function FoundActions({ hits, heading, onOpen }: FoundActionsProps) {
  const text = useAppText();
  const rows = (some: SearchHit[]) =>
    some.map((hit) => (
      <Spotlight.Action key={`${hit.kind}${hit.id}`} onClick={() => onOpen(hit)}>
        <span className={classes.hit}>
          <Initials name={hit.title} size={26} square={hit.kind === 'organization'} />
          <span className={classes.words}>
            <span className={classes.title}>
              {hit.title} {hit.tier?.isVip && <Mark label={hit.tier.name} />}
            </span>
            {hit.subtitle && <span className={classes.subtitle}>{hit.subtitle}</span>}
          </span>
          {hit.owner && <span className={classes.owner}>{hit.owner.displayName}</span>}
        </span>
      </Spotlight.Action>
    ));
  if (hits.length === 0) return null;
  if (heading) return <Spotlight.ActionsGroup label={heading}>{rows(hits)}</Spotlight.ActionsGroup>;
  const persons = hits.filter(({ kind }) => kind === 'person');
  const organizations = hits.filter(({ kind }) => kind === 'organization');
  return (
    <>
      {persons.length > 0 && <Spotlight.ActionsGroup label={text('people')}>{rows(persons)}</Spotlight.ActionsGroup>}
      {organizations.length > 0 && <Spotlight.ActionsGroup label={text('organizations')}>{rows(organizations)}</Spotlight.ActionsGroup>}
    </>
  );
}
