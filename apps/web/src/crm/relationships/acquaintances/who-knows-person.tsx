import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { relationshipKeys } from '../relationships-keys.ts';
import { useRelationshipsText } from '../relationships-text.ts';
import { HowItIsWorkedOut } from './how-it-is-worked-out.tsx';
import { StrengthBar } from './strength-bar.tsx';
import { useAcquaintanceWords } from './use-acquaintance-words.ts';
import classes from './acquaintances.module.css';

const shown = 4;

/** Who of us knows this person, the best acquainted first, and from what. */
export function WhoKnowsPerson({ record }: { record: PanelledRecord }) {
  const text = useRelationshipsText();
  const words = useAcquaintanceWords();
  const [whole, setWhole] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: relationshipKeys.acquaintances('person', record.id), queryFn: ({ signal }) => api.get('/acquaintances/persons/{personId}', { path: { personId: record.id }, signal }) });
  const items = data?.items ?? [];
  return (
    <section className={classes.panel} aria-labelledby="who-knows">
      <div className={classes.head}><h2 id="who-knows">{text('whoKnows')}</h2>{items.length > 0 && <HowItIsWorkedOut />}</div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={48} radius={6} />}
      {data && items.length === 0 && <p className={classes.quiet}>{text('nobodyKnows')}</p>}
      <ul className={classes.list}>
        {(whole ? items : items.slice(0, shown)).map((known) => (
          <li key={known.colleague.id} className={classes.line} data-left={!known.isHere || undefined}>
            <Initials name={known.colleague.displayName} size={28} />
            <div className={classes.words}>
              <div className={classes.first}><span className={classes.name}>{known.colleague.displayName}</span><StrengthBar known={known} /></div>
              <p className={classes.quiet}>{!known.isHere && <span >{text('left')} · </span>}{words.story(known)}</p>
            </div>
          </li>
        ))}
      </ul>
      {items.length > shown && <Button variant="subtle" color="gray" size="compact-sm" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? text('showFewer') : text('showAll', { count: items.length })}</Button>}
      <Link to="/relationships" search={{ around: 'persons', id: record.id }} className={classes.more}>{text('onTheMap')}</Link>
    </section>
  );
}
