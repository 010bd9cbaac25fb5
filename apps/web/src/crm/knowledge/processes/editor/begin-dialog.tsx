import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { FormDialog } from '../../../../app/form-dialog.tsx';
import { useProcessesText } from '../processes-text.ts';

/** Begins a process by its name; the rest is written in the editor. */
export function BeginDialog({ onClose }: { onClose: () => void }) {
  const text = useProcessesText();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const submit = async (): Promise<void> => {
    const { id } = (await api.post('/processes', { body: { name: name.trim() } })) as { id: string };
    void navigate({ to: `/processes/${id}/edit` });
  };
  return (
    <FormDialog title={text('begin')} action={text('begin')} ready={name.trim() !== ''} refusalOf={(error) => (error === undefined ? undefined : explain(error))} onClose={onClose} onSubmit={submit}>
      <TextInput label={text('name')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
    </FormDialog>
  );
}
