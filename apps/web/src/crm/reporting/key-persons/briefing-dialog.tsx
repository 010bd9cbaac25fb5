import { Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../../api/api.ts';
import { newKey } from '../../../api/new-key.ts';
import type { PersonRef } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { timeZoneHere } from '../../../ui/text/format.ts';
import { addDays, dayIn } from '../../../ui/time/zoned.ts';
import { useKeyPersonsText } from './key-persons-text.ts';
import { riskKeys } from './risk-keys.ts';
import type { KeyCustomer } from './risk-types.ts';

/** Asks the one who knows a customer to write down what he knows: a task until a day. */
export function BriefingDialog({ person, customer: { organization }, onClose }: { person: PersonRef; customer: KeyCustomer; onClose: () => void }) {
  const text = useKeyPersonsText();
  const client = useQueryClient();
  const key = useRef(newKey());
  const [words, setWords] = useState(() => text('briefingWords'));
  const [day, setDay] = useState<string | null>(() => addDays(dayIn(new Date(), timeZoneHere()), 7));
  const submit = async (): Promise<void> => {
    const body = { type: 'task' as const, ownerId: person.id, organizationId: organization.id, subject: text('briefingSubject', { customer: organization.name }), ...(words.trim() && { description: words.trim() }), dueOn: day!, allDay: true, timeZone: timeZoneHere() };
    await api.post('/activities', { body, idempotencyKey: key.current });
    toast({ message: text('briefingAsked', { name: person.displayName }) });
    await client.invalidateQueries({ queryKey: riskKeys.all });
  };
  return (
    <FormDialog title={text('deed.briefing')} action={text('ask')} ready={day !== null} refusalOf={(error) => (error === undefined ? undefined : explain(error))} onClose={onClose} onSubmit={submit}>
      <Text size="sm" c="dimmed">{text('briefingExplain', { customer: organization.name, name: person.displayName })}</Text>
      <Textarea label={text('whatToWrite')} value={words} maxLength={2000} autosize minRows={3} onChange={(event) => setWords(event.currentTarget.value)} data-autofocus />
      <DayInput label={text('until')} value={day} onChange={setDay} />
    </FormDialog>
  );
}
