import { useState } from 'react';
import { api } from '../../../api/api.ts';
import type { Relation } from '../../../api/types.ts';
import { PartForm } from '../record/part-form.tsx';
import { PreciseDay } from '../record/precise-day.tsx';
import { today } from '../record/today.ts';
import { useRelatedText } from './related-text.ts';
import { useSaving } from './use-relations.ts';

type EndRelationFormProps = { relation: Relation; name: string; onClose: () => void };

/** What was has ended, and stays known. */
export function EndRelationForm({ relation: { id, version, datePrecision }, name, onClose }: EndRelationFormProps) {
  const text = useRelatedText();
  const [endDate, setEndDate] = useState<string | null>(today());
  const { busy, save, at, refusal } = useSaving(onClose);
  const submit = (): Promise<void> => save((seen) => api.patch('/relations/{relationId}', { path: { relationId: id }, body: { endDate }, version: seen ?? version }));
  return (
    <PartForm title={text('end.title', { name })} save={text('end')} ready={endDate !== null} busy={busy} refusal={refusal} onSubmit={submit} onClose={onClose}>
      <PreciseDay label={text('lastDay')} precision={datePrecision} isEnd value={endDate} onChange={setEndDate} error={at('/endDate')} />
    </PartForm>
  );
}
