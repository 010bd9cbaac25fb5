import { Alert, Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useAdministrationText } from './administration-text.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { NodeDraft, TreeKind } from './structure-tree.tsx';
import { idsWithin, type TreeEntry } from './tree-of.ts';
import { useDirectoryWrite } from './use-directory-write.ts';

type NodeDialogProps = { kind: TreeKind; draft: NodeDraft; entries: TreeEntry[]; onClose: () => void };

/** A team or a position: what it is called and what it stands under. */
export function NodeDialog({ kind, draft: { entry, parentId: above }, entries, onClose }: NodeDialogProps) {
  const text = useAdministrationText();
  const ui = useUiText();
  const queries = useQueryClient();
  const write = useDirectoryWrite(kind);
  const [name, setName] = useState(entry?.name ?? '');
  const [parentId, setParentId] = useState(above);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const within = new Set(entry ? idsWithin(entry.id, entries) : []);
  const body = { name: name.trim(), parentId };
  const send = () => {
    const version = entries.find(({ id }) => id === entry?.id)?.version ?? 0;
    if (kind === 'teams') return entry ? api.patch('/teams/{teamId}', { path: { teamId: entry.id }, body, version }) : api.post('/teams', { body });
    return entry ? api.patch('/positions/{positionId}', { path: { positionId: entry.id }, body, version }) : api.post('/positions', { body });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    try {
      await write(send);
      await queries.invalidateQueries({ queryKey: keys.directory(kind) });
      onClose();
    } catch (error) {
      setRefusal(explainRefusal(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={entry ? entry.name : text(`${kind}Add`)} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput label={text('name')} value={name} maxLength={120} data-autofocus onChange={(event) => setName(event.currentTarget.value)} />
          <Select label={text(`${kind}Under`)} placeholder={text('atTheTop')} value={parentId} data={entries.filter(({ id }) => !within.has(id)).map(({ id, name: label }) => ({ value: id, label }))} onChange={setParentId} searchable clearable clearButtonProps={{ 'aria-label': text('atTheTop') }} />
          {refusal && <Alert color="red" variant="light" role="alert">{refusal}</Alert>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>{entry ? ui('save') : text(`${kind}Add`)}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
