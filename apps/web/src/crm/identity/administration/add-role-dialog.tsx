import { Alert, Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { Role } from '../../../api/types.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useAdministrationText } from './administration-text.ts';
import { useChangeRole } from './use-change-role.ts';
import { useRoleName } from './use-role-name.ts';

type AddRoleDialogProps = { roles: Role[]; onClose: () => void; onAdded: (id: string) => void };

/** A role is easiest made from one that nearly fits. */
export function AddRoleDialog({ roles, onClose, onAdded }: AddRoleDialogProps) {
  const text = useAdministrationText();
  const ui = useUiText();
  const queries = useQueryClient();
  const roleName = useRoleName();
  const { explain } = useChangeRole();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [from, setFrom] = useState<string | null>(roles.find(({ code }) => code === 'read-only')?.id ?? null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const model = roles.find(({ id }) => id === from);
    try {
      const role = await api.post('/roles', { body: { name: name.trim(), description: description.trim(), permissions: model?.permissions ?? [], fieldRules: model?.fieldRules ?? [] } });
      await queries.invalidateQueries({ queryKey: keys.directory('roles') });
      onClose();
      onAdded(role.id);
    } catch (error) {
      setRefusal(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={text('addRole')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput label={text('name')} value={name} maxLength={120} data-autofocus onChange={(event) => setName(event.currentTarget.value)} />
          <Textarea label={text('description')} value={description} maxLength={500} autosize minRows={2} onChange={(event) => setDescription(event.currentTarget.value)} />
          <Select label={text('likeRole')} placeholder={text('fromNothing')} value={from} data={roles.map((role) => ({ value: role.id, label: roleName(role) }))} onChange={setFrom} clearable clearButtonProps={{ 'aria-label': text('fromNothing') }} />
          {refusal && <Alert color="red" variant="light" role="alert">{refusal}</Alert>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>{text('addRole')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
