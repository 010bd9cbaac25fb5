import { Link } from '@tanstack/react-router';
import type { RelationshipMap } from '../../../api/types.ts';
import { DateRangeText } from '../../../ui/text/date-range-text.tsx';
import { otherOf, standingWords } from '../../contacts/related/relation-words.ts';
import classes from './map.module.css';

type Told = RelationshipMap['relations'][number];

/** What another one is to this one, in words: "Relative: Petro, since 2001". */
export function ToldWords({ relation, of, isLink = false }: { relation: Told; of: string; isLink?: boolean }) {
  const { other, standing } = otherOf(relation, of);
  const isDated = relation.startDate !== null || relation.endDate !== null;
  return (
    <span>
      {standingWords(standing)}: {isLink ? <Link to={relation.between === 'person' ? `/people/${other.id}` : `/organizations/${other.id}`}>{other.name}</Link> : <b>{other.name}</b>}
      {isDated && <span className={classes.quiet}> · <DateRangeText from={relation.startDate} to={relation.endDate} precision={relation.datePrecision} /></span>}
    </span>
  );
}
