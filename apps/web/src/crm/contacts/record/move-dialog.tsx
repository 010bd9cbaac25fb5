import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Ref } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { useContactsText } from '../contacts-text.ts';
import { OrganizationPicker } from '../organization-picker.tsx';

type MoveDialogProps = { opened: boolean; today: string; onClose: () => void; onMove: (body: { organizationId: string; startDate: string; jobTitle?: string }) => Promise<void> };

/** A person went to a new employer: the old employment is closed and kept. */
export function MoveDialog({ opened, today, onClose, onMove }: MoveDialogProps) {
  const text = useContactsText();
  const [employer, setEmployer] = useState<Ref | null>(null);
  const [jobTitle, setJobTitle] = useState('');
  const [startDate, setStartDate] = useState(today);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!employer) return;
    try {
      await onMove({ organizationId: employer.id, startDate, ...(jobTitle.trim() && { jobTitle: jobTitle.trim() }) });
      setRefusal(undefined);
      onClose();
    } catch (error) {
      setRefusal(explain(error));
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={text('moved')} closeButtonProps={{ 'aria-label': text('cancel') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <OrganizationPicker label={text('newEmployer')} value={employer} onChange={setEmployer} />
          <TextInput label={text('jobTitle')} value={jobTitle} maxLength={300} onChange={(event) => setJobTitle(event.currentTarget.value)} />
          <TextInput type="date" label={text('firstDay')} value={startDate} onChange={(event) => setStartDate(event.currentTarget.value)} />
          <p>{text('movedHint')}</p>
          {refusal && <div role="alert">{refusal}</div>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{text('cancel')}</Button>
            <Button type="submit" disabled={!employer || startDate === ''}>{text('move')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
