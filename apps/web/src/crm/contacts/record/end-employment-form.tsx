import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRecordText } from './record-text.ts';
import { PartForm } from './part-form.tsx';
import { PreciseDay } from './precise-day.tsx';
import type { Employment } from './record-answer.ts';
import { today } from './today.ts';
import { usePart } from './use-part.ts';
import type { RecordHandle } from './use-record.ts';

type EndEmploymentFormProps = { employment: Employment; record: RecordHandle; onClose: () => void };

/** Somebody left: the employment is closed and stays in the career. */
export function EndEmploymentForm({ employment: { id, organization, datePrecision }, record, onClose }: EndEmploymentFormProps) {
  const text = useRecordText();
  const [endDate, setEndDate] = useState<string | null>(today());
  const [endReason, setEndReason] = useState('');
  const part = usePart(onClose);
  const submit = (): Promise<void> => part.submit(() => record.write(record.writes.changeEmployment(id, { endDate, endReason: endReason.trim() || null })));
  return (
    <PartForm title={text('noLongerAt', { name: organization?.name ?? text('hiddenOrganization') })} save={text('endEmployment')} ready={endDate !== null} busy={part.busy} refusal={part.refusal} onSubmit={submit} onClose={onClose}>
      <PreciseDay label={text('lastDay')} precision={datePrecision} isEnd value={endDate} onChange={setEndDate} error={part.at('endDate')} />
      <TextInput label={text('field.endReason')} value={endReason} maxLength={300} onChange={(event) => setEndReason(event.currentTarget.value)} />
    </PartForm>
  );
}
