import { ActionIcon, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RecordKind, Ref, Relation } from '../../../api/types.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { DateRangeText } from '../../../ui/text/date-range-text.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { Section } from '../record/section.tsx';
import { useRelatedText } from './related-text.ts';
import { RelationForm } from './relation-form.tsx';
import { RelationMenu } from './relation-menu.tsx';
import { otherOf, standings, standingWords } from './relation-words.ts';
import { useRelations } from './use-relations.ts';
import classes from './related.module.css';

const shown = 8;

type RelatedPartiesProps = { kind: RecordKind; party: Ref; mayTell: boolean };

/** What this one is to others, as it was told: whose it is, who introduced him, who is a rival. What has ended stands last. */
export function RelatedParties({ kind, party, mayTell }: RelatedPartiesProps) {
  const text = useRelatedText();
  const [telling, setTelling] = useState(false);
  const [whole, setWhole] = useState(false);
  const { data, error, refetch } = useRelations(kind, party.id);
  const order = standings(kind);
  const rank = (relation: Relation): number => (relation.isCurrent ? 0 : 100) + order.indexOf(otherOf(relation, party.id).standing);
  const items = [...(data ?? [])].sort((one, other) => rank(one) - rank(other));
  if (!error && (!data || (items.length === 0 && !mayTell))) return null;
  return (
    <Section id="related-parties" title={text(`title.${kind}`)} tools={mayTell && <ActionIcon size={28} aria-label={text('tell')} title={text('tell')} onClick={() => setTelling(true)}><IconPlus size={16} aria-hidden /></ActionIcon>}>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {data && items.length === 0 && <p className={classes.nothing}>{text(`none.${kind}`)}</p>}
      <ul className={classes.list}>{(whole ? items : items.slice(0, shown)).map((relation) => <RelatedParty key={relation.id} kind={kind} party={party} relation={relation} />)}</ul>
      {items.length > shown && <Button variant="subtle" color="gray" size="compact-sm" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? text('fewer') : text('all', { count: items.length })}</Button>}
      {telling && <RelationForm kind={kind} party={party} onClose={() => setTelling(false)} />}
    </Section>
  );
}

function RelatedParty({ kind, party, relation }: { kind: RecordKind; party: Ref; relation: Relation }) {
  const text = useRelatedText();
  const format = useFormat();
  const { other, standing } = otherOf(relation, party.id);
  const { startDate, endDate, datePrecision, note, toldBy, toldAt, isCurrent } = relation;
  const told = toldBy ? text('told', { who: toldBy.displayName, day: format.day(toldAt.slice(0, 10)) }) : text('toldOn', { day: format.day(toldAt.slice(0, 10)) });
  return (
    <li className={classes.item} data-past={!isCurrent || undefined}>
      <div className={classes.words}>
        <div className={classes.what}><span>{standingWords(standing)}</span>{(startDate ?? endDate) && <span className={classes.when}><DateRangeText from={startDate} to={endDate} precision={datePrecision} /></span>}</div>
        <Link to={kind === 'person' ? `/people/${other.id}` : `/organizations/${other.id}`} className={classes.name}>{other.name}</Link>
        {note && <div className={classes.note}>{note}</div>}
        <div className={classes.told}>{told}</div>
      </div>
      {relation.mayChange && <RelationMenu kind={kind} party={party} relation={relation} />}
    </li>
  );
}
