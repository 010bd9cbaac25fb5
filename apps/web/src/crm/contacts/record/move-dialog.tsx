import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Ref } from '../../../api/types.ts';
import { useRecordText } from './record-text.ts';
import { OrganizationPicker } from '../organization-picker.tsx';
import { PartForm } from './part-form.tsx';
import { PreciseDay } from './precise-day.tsx';
import { today } from './today.ts';
import { usePart } from './use-part.ts';
import type { RecordHandle } from './use-record.ts';

/** A person went to a new employer: the old employment is closed and kept. */
export function MoveDialog({ record, onClose }: { record: RecordHandle; onClose: () => void }) {
  const text = useRecordText();
  const [employer, setEmployer] = useState<Ref | null>(null);
  const [jobTitle, setJobTitle] = useState('');
  const [startDate, setStartDate] = useState<string | null>(today());
  const [endReason, setEndReason] = useState('');
  const part = usePart(onClose);
  const submit = (): Promise<void> => part.submit(() => record.write(record.writes.move({ organizationId: employer!.id, startDate: startDate!, jobTitle: jobTitle.trim() || null, endReason: endReason.trim() || null })));
  return (
    <PartForm title={text('moved')} save={text('move')} ready={employer !== null && startDate !== null} busy={part.busy} refusal={part.refusal} onSubmit={submit} onClose={onClose}>
      <Text size="sm" c="dimmed">{text('movedHint')}</Text>
      <OrganizationPicker label={text('newEmployer')} value={employer} onChange={setEmployer} error={part.at('organizationId')} />
      <TextInput label={text('jobTitle')} value={jobTitle} maxLength={300} error={part.at('jobTitle')} onChange={(event) => setJobTitle(event.currentTarget.value)} />
      <PreciseDay label={text('firstDay')} precision="day" value={startDate} onChange={setStartDate} error={part.at('startDate')} />
      <TextInput label={text('whyLeft')} value={endReason} maxLength={300} onChange={(event) => setEndReason(event.currentTarget.value)} />
    </PartForm>
  );
}
