import { MultiSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NewOrganization } from '../../api/types.ts';
import { AddDialog } from './add-dialog.tsx';
import { useContactsText } from './contacts-text.ts';
import { refusalAt, useAddRecord } from './use-add-record.ts';
import { useRecordKind } from './use-record-kind.ts';

type OrganizationType = NonNullable<NewOrganization['types']>[number];
const blank = { name: '', website: '', types: [] as OrganizationType[] };

export function AddOrganizationDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const text = useContactsText();
  const [draft, setDraft] = useState(blank);
  const { fields, choicesOf } = useRecordKind('organization');
  const types = fields.find(({ name }) => name === 'types');
  const add = useAddRecord('organization', () => setDraft(blank));
  const { name, website } = draft;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate({ name: name.trim(), ...(website.trim() && { website: website.trim() }), ...(draft.types.length > 0 && { types: draft.types }) });
  };
  return (
    <AddDialog opened={opened} onClose={onClose} title={text('addOrganization')} busy={add.isPending} ready={name.trim() !== ''} onSubmit={submit}>
      <TextInput label={text('name')} value={name} maxLength={500} data-autofocus onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })} error={refusalAt(add.error, 'name')} />
      <TextInput label={text('website')} value={website} maxLength={500} inputMode="url" onChange={(event) => setDraft({ ...draft, website: event.currentTarget.value })} error={refusalAt(add.error, 'website')} />
      <MultiSelect label={text('types')} data={(types && choicesOf(types)) ?? []} value={draft.types} onChange={(chosen) => setDraft({ ...draft, types: chosen as OrganizationType[] })} error={refusalAt(add.error, 'types')} />
    </AddDialog>
  );
}
