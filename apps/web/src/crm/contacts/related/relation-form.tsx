import { SegmentedControl, Select, SimpleGrid, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { RecordKind, Ref, Relation } from '../../../api/types.ts';
import { type Found, SearchSelect } from '../../../ui/field/search-select.tsx';
import type { DatePrecision } from '../../../ui/text/format.ts';
import { PartForm } from '../record/part-form.tsx';
import { PreciseDay } from '../record/precise-day.tsx';
import { useRecordText } from '../record/record-text.ts';
import parts from '../record/parts.module.css';
import { useRelatedText } from './related-text.ts';
import { endsOf, otherOf, type Standing, standings, standingWords } from './relation-words.ts';
import { useSaving } from './use-relations.ts';

const precisions = ['day', 'month', 'year'] as const;

async function find(kind: RecordKind, q: string, signal: AbortSignal): Promise<Found[]> {
  if (kind === 'person') return (await api.get('/persons', { query: { ...(q && { q }), limit: 20, fields: 'id,displayName' }, signal })).items.map(({ id, displayName }) => ({ id, name: displayName }));
  return (await api.get('/organizations', { query: { ...(q && { q }), limit: 20, fields: 'id,name' }, signal })).items;
}

type RelationFormProps = { kind: RecordKind; party: Ref; relation?: Relation; onClose: () => void };

/** Tells what somebody is to the one whose page is open: what, and the name; the rest where it is known. Or puts it right. */
export function RelationForm({ kind, party, relation, onClose }: RelationFormProps) {
  const text = useRelatedText();
  const record = useRecordText();
  const precisionLabel = useId();
  const [standing, setStanding] = useState<Standing | null>(null);
  const [other, setOther] = useState<Found | null>(null);
  const [days, setDays] = useState({ startDate: relation?.startDate ?? null, endDate: relation?.endDate ?? null, datePrecision: relation?.datePrecision ?? ('year' as DatePrecision) });
  const [note, setNote] = useState(relation?.note ?? '');
  const { busy, save, at, refusal } = useSaving(onClose);
  const body = { ...days, note: note.trim() || null };
  const submit = (): Promise<void> => save((seen) => (relation
    ? api.patch('/relations/{relationId}', { path: { relationId: relation.id }, body, version: seen ?? relation.version })
    : api.post('/relations', { body: { ...endsOf(standing!, party.id, other!.id), ...body } })));
  const said = relation && otherOf(relation, party.id);
  return (
    <PartForm title={said ? text('correct.title', { what: standingWords(said.standing), name: said.other.name }) : text('tell.title', { name: party.name })} save={text(relation ? 'save' : 'add')}
      ready={relation !== undefined || (standing !== null && other !== null)} busy={busy} refusal={refusal} onSubmit={submit} onClose={onClose}>
      {!relation && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
          <Select data-autofocus label={text('what')} data={standings(kind).map((value) => ({ value, label: standingWords(value) }))} value={standing} onChange={(value) => setStanding(value as Standing | null)} maxDropdownHeight={300} />
          <SearchSelect label={text(`who.${kind}`)} placeholder={text('whoHint')} value={other} onChange={setOther} queryKey={keys.recordList(kind, { picker: 'relation' })} find={(q, signal) => find(kind, q, signal)} />
        </SimpleGrid>
      )}
      <div>
        <div id={precisionLabel} className={parts.fieldLabel}>{record('howExactly')}</div>
        <SegmentedControl fullWidth size="xs" aria-labelledby={precisionLabel} value={days.datePrecision} onChange={(next) => setDays({ ...days, datePrecision: next as DatePrecision })} data={precisions.map((value) => ({ value, label: record(`precision.${value}`) }))} />
      </div>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <PreciseDay label={text('from')} precision={days.datePrecision} value={days.startDate} onChange={(startDate) => setDays({ ...days, startDate })} error={at('/startDate')} />
        <PreciseDay label={text('to')} precision={days.datePrecision} isEnd value={days.endDate} onChange={(endDate) => setDays({ ...days, endDate })} error={at('/endDate')} />
      </SimpleGrid>
      <Textarea label={text('note')} value={note} maxLength={2000} autosize minRows={2} maxRows={6} onChange={(event) => setNote(event.currentTarget.value)} />
    </PartForm>
  );
}
