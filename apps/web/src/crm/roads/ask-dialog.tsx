import { Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { DayInput } from '../../ui/field/day-input.tsx';
import { closeAsk, useAskIntent, type AskIntent } from './open-ask.ts';
import { inDays, isNear } from './near-days.ts';
import { roadKeys } from './road-keys.ts';
import { explainRoad } from './road-words.ts';
import { useRoadsText } from './roads-text.ts';

export function AskDialog() {
  const intent = useAskIntent();
  return intent ? <AskForm {...intent} /> : null;
}

/** Asks whoever looks after an organization, or after somebody on the way to it, to let one see it. */
function AskForm({ sign, name, says, isWay }: AskIntent) {
  const text = useRoadsText();
  const client = useQueryClient();
  const [purpose, setPurpose] = useState('');
  const [until, setUntil] = useState<string | null>(inDays(30));
  const submit = async (): Promise<void> => {
    await api.post('/access-requests', { body: { sign, purpose: purpose.trim(), until: until! } });
    toast({ message: text('sent', { name }) });
    await Promise.all([client.invalidateQueries({ queryKey: roadKeys.looks }), client.invalidateQueries({ queryKey: roadKeys.requests })]);
  };
  return (
    <FormDialog title={text(isWay ? 'titleWay' : 'title', { name })} action={text('send')} ready={purpose.trim() !== '' && isNear(until)} refusalOf={explainRoad} onClose={closeAsk} onSubmit={submit}>
      <Text size="sm">{says}</Text>
      <Textarea label={text('purpose')} placeholder={text('purposePlaceholder')} value={purpose} maxLength={1000} autosize minRows={2} onChange={(event) => setPurpose(event.currentTarget.value)} data-autofocus />
      <DayInput label={text('until')} value={until} onChange={setUntil} error={isNear(until) ? undefined : text('untilWrong')} />
      <Text size="sm" c="dimmed">{text(isWay ? 'explainWay' : 'explain')}</Text>
    </FormDialog>
  );
}
