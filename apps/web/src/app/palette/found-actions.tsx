import { Spotlight } from '@mantine/spotlight';
import type { SearchHit } from '../../api/types.ts';
import { Initials } from '../../ui/initials.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useAppText } from '../app-text.ts';
import classes from './palette.module.css';

const kinds = ['person', 'organization', 'deal'] as const;
/** Where the page of what is found stands. */
export const placeOf: Record<SearchHit['kind'], string> = { person: '/people', organization: '/organizations', deal: '/deals' };

type FoundActionsProps = { hits: SearchHit[]; heading?: string; onOpen: (hit: SearchHit) => void };

export function FoundActions({ hits, heading, onOpen }: FoundActionsProps) {
  const text = useAppText();
  const rows = (some: SearchHit[]) =>
    some.map((hit) => (
      <Spotlight.Action key={`${hit.kind}${hit.id}`} onClick={() => onOpen(hit)}>
        <span className={classes.hit}>
          <Initials name={hit.title} size={26} square={hit.kind !== 'person'} />
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
  const groups = kinds.map((kind) => ({ kind, found: hits.filter((hit) => hit.kind === kind) })).filter(({ found }) => found.length > 0);
  return <>{groups.map(({ kind, found }) => <Spotlight.ActionsGroup key={kind} label={text(`found.${kind}`)}>{rows(found)}</Spotlight.ActionsGroup>)}</>;
}
