import { Link } from '@tanstack/react-router';
import type { Relation } from '../../../api/types.ts';
import { DateRangeText } from '../../../ui/text/date-range-text.tsx';
import { otherOf, standingWords } from './relation-words.ts';
import classes from './related.module.css';

type Told = Pick<Relation, 'kind' | 'between' | 'from' | 'to' | 'startDate' | 'endDate' | 'datePrecision'>;

/** What another one is to this one, in words: "Relative: Petro, since 2001". */
export function ToldWords({ relation, of, isLink = false }: { relation: Told; of: string; isLink?: boolean }) {
  const { other, standing } = otherOf(relation, of);
  const isDated = relation.startDate !== null || relation.endDate !== null;
  return (
    <span>
      {standingWords(standing)}: {isLink ? <Link to={relation.between === 'person' ? `/people/${other.id}` : `/organizations/${other.id}`}>{other.name}</Link> : <b>{other.name}</b>}
      {isDated && <span className={classes.told}> · <DateRangeText from={relation.startDate} to={relation.endDate} precision={relation.datePrecision} /></span>}
    </span>
  );
}
