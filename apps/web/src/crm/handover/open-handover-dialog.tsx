import { Select, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import type { PersonRef } from '../../api/types.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { DayInput } from '../../ui/field/day-input.tsx';
import { UserPicker } from '../identity/user-picker.tsx';
import { refusalOfHandover } from './explain-handover.ts';
import { handoverKeys } from './handover-keys.ts';
import { useHandoverText } from './handover-text.ts';

const reasons = ['leaves', 'changes-line', 'long-leave'] as const;

/** For whom, and why. */
export function OpenHandoverDialog({ onClose }: { onClose: () => void }) {
  const text = useHandoverText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [user, setUser] = useState<PersonRef | null>(null);
  const [reason, setReason] = useState<(typeof reasons)[number]>('leaves');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const submit = async (): Promise<void> => {
    const { id } = await api.post('/handovers', { body: { userId: user!.id, reason, lastDay, note: note.trim() || null } });
    await client.invalidateQueries({ queryKey: handoverKeys.all });
    toast({ message: text('opened', { name: user!.displayName }) });
    void navigate({ to: `/handovers/${id}` });
  };
  return (
    <FormDialog title={text('openTitle')} action={text('open')} ready={user !== null} refusalOf={refusalOfHandover} onClose={onClose} onSubmit={submit}>
      <Text size="sm" c="dimmed">{text('openExplain')}</Text>
      <UserPicker label={text('who')} value={user} onChange={setUser} data-autofocus />
      <Select label={text('reason')} value={reason} allowDeselect={false} data={reasons.map((value) => ({ value, label: text(`reason.${value}`) }))} onChange={(next) => setReason((next ?? 'leaves') as typeof reason)} />
      <DayInput label={text('lastDay')} value={lastDay} onChange={setLastDay} />
      <Textarea label={text('note')} value={note} maxLength={2000} autosize minRows={2} onChange={(event) => setNote(event.currentTarget.value)} />
    </FormDialog>
  );
}
