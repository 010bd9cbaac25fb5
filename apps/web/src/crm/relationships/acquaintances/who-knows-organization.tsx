import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { relationshipKeys } from '../relationships-keys.ts';
import { useRelationshipsText } from '../relationships-text.ts';
import { HowItIsWorkedOut } from './how-it-is-worked-out.tsx';
import { StrengthBar } from './strength-bar.tsx';
import { useAcquaintanceWords } from './use-acquaintance-words.ts';
import classes from './acquaintances.module.css';

const shown = 5;

/** Who of us knows whom at this organization: those of today first, the best known first. */
export function WhoKnowsOrganization({ record }: { record: PanelledRecord }) {
  const text = useRelationshipsText();
  const format = useFormat();
  const words = useAcquaintanceWords();
  const [whole, setWhole] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: relationshipKeys.acquaintances('organization', record.id), queryFn: ({ signal }) => api.get('/acquaintances/organizations/{organizationId}', { path: { organizationId: record.id }, signal }) });
  const items = data?.items ?? [];
  return (
    <section className={classes.panel} aria-labelledby="who-knows-there">
      <div className={classes.head}><h2 id="who-knows-there">{text('whoKnowsThere')}</h2>{items.length > 0 && <HowItIsWorkedOut />}</div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={48} radius={6} />}
      {data && items.length === 0 && <p className={classes.quiet}>{text('nobodyKnowsThere')}</p>}
      <ul className={classes.list}>
        {(whole ? items : items.slice(0, shown)).map((person) => (
          <li key={person.id} className={classes.line} data-left={!person.isCurrent || undefined}>
            <div className={classes.words}>
              <Link to={`/people/${person.id}`} className={classes.name}>{person.displayName}</Link>
              <span className={classes.quiet}> {[person.jobTitle, !person.isCurrent && (person.endDate ? text('former', { day: format.day(person.endDate, 'month') }) : text('formerly'))].filter(Boolean).join(' · ')}</span>
              <ul className={classes.ours}>
                {person.knownBy.map((known) => (
                  <li key={known.colleague.id} title={words.story(known)}><span>{known.colleague.displayName}{!known.isHere && <span className={classes.quiet}> · {text('left')}</span>}</span><StrengthBar known={known} /></li>
                ))}
                {person.count > person.knownBy.length && <li className={classes.quiet}>{text('andMore', { count: person.count - person.knownBy.length })}</li>}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      {items.length > shown && <Button variant="subtle" color="gray" size="compact-sm" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? text('showFewer') : text('showAll', { count: items.length })}</Button>}
      <Link to="/relationships" search={{ around: 'organizations', id: record.id }} className={classes.more}>{text('waysThere')}</Link>
    </section>
  );
}
