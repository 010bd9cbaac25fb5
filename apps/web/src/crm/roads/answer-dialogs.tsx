import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../app/form-dialog.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { DayInput } from '../../ui/field/day-input.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { isNear } from './near-days.ts';
import { explainRoad } from './road-words.ts';
import { useRoadsText } from './roads-text.ts';
import type { RequestToDecide } from './use-access-requests.ts';

type AnswerProps = { request: RequestToDecide; onClose: () => void };

export function GrantDialog({ request: { asker, organization, person, isWay, until: asked }, onClose, onGrant }: AnswerProps & { onGrant: (until: string) => Promise<void> }) {
  const text = useRoadsText();
  const { day } = useFormat();
  const [until, setUntil] = useState<string | null>(asked);
  const names = { asker: asker.displayName, name: (isWay ? person?.name : organization?.name) || text(isWay ? 'somebody' : 'nameless') };
  const submit = async (): Promise<void> => {
    await onGrant(until!);
    toast({ message: text('granted', { ...names, day: day(until!) }) });
  };
  return (
    <FormDialog title={text('grantTitle', names)} action={text('grant')} ready={isNear(until)} refusalOf={explainRoad} onClose={onClose} onSubmit={submit}>
      <DayInput label={text('until')} value={until} onChange={setUntil} error={isNear(until) ? undefined : text('untilWrong')} />
      <Text size="sm" c="dimmed">{text(isWay ? 'grantWayExplain' : 'grantExplain')}</Text>
    </FormDialog>
  );
}

export function RefuseDialog({ request: { asker }, onClose, onRefuse }: AnswerProps & { onRefuse: (reason: string) => Promise<void> }) {
  const text = useRoadsText();
  const [reason, setReason] = useState('');
  const names = { asker: asker.displayName };
  const submit = async (): Promise<void> => {
    await onRefuse(reason);
    toast({ message: text('refused', names) });
  };
  return (
    <FormDialog title={text('refuseTitle', names)} action={text('refuse')} ready refusalOf={explainRoad} onClose={onClose} onSubmit={submit}>
      <Textarea label={text('refuseReason')} value={reason} maxLength={1000} autosize minRows={2} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
      <Text size="sm" c="dimmed">{text('refuseExplain')}</Text>
    </FormDialog>
  );
}
