import { Alert, Button, Checkbox, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../../api/problem.ts';
import type { CatalogueEntry } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useCataloguesText } from './catalogues-text.ts';
import type { Resource, useCatalogue } from './use-catalogue.ts';

type EntryDialogProps = { resource: Resource; entry: CatalogueEntry | undefined; catalogue: ReturnType<typeof useCatalogue>; onClose: () => void };

export function EntryDialog({ resource, entry, catalogue, onClose }: EntryDialogProps) {
  const text = useCataloguesText();
  const ui = useUiText();
  const [name, setName] = useState(entry?.name ?? '');
  const [rank, setRank] = useState(entry?.rank ?? (catalogue.query.data?.length ?? 0) + 1);
  const [isVip, setVip] = useState(entry?.isVip ?? false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    const draft = { name: name.trim(), rank, isVip };
    // What somebody else saved meanwhile has come back by now: the next press is on its version.
    const now = catalogue.query.data?.find(({ id }) => id === entry?.id) ?? entry;
    try {
      await (now ? catalogue.change(now, draft) : catalogue.add(draft));
      onClose();
    } catch (error) {
      setRefusal(isProblem(error, 'conflict.version') ? text('changedMeanwhile') : explain(error));
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={entry ? entry.name : text(`${resource}Add`)} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput label={text('name')} value={name} maxLength={resource === 'tags' ? 60 : 120} data-autofocus onChange={(event) => setName(event.currentTarget.value)} />
          {resource === 'tiers' && (
            <>
              <NumberInput label={text('rank')} description={text('rankHint')} value={rank} min={1} max={1000} onChange={(next) => setRank(Number(next) || 1)} />
              <Checkbox size="sm" label={text('isVip')} checked={isVip} onChange={(event) => setVip(event.currentTarget.checked)} />
            </>
          )}
          {refusal && <Alert color="red" variant="light" role="alert">{refusal}</Alert>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>{entry ? ui('save') : text(`${resource}Add`)}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
