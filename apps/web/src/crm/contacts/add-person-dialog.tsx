import { SimpleGrid, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Ref } from '../../api/types.ts';
import { AddDialog } from './add-dialog.tsx';
import { useContactsText } from './contacts-text.ts';
import { OrganizationPicker } from './organization-picker.tsx';
import { refusalAt, useAddRecord } from './use-add-record.ts';

const blank = { givenName: '', familyName: '', email: '', phone: '', jobTitle: '' };

type AddPersonDialogProps = { opened: boolean; onClose: () => void; /** Where the person works, where that is known already. */ employer?: Ref };

export function AddPersonDialog({ opened, onClose, employer }: AddPersonDialogProps) {
  const text = useContactsText();
  const [draft, setDraft] = useState(blank);
  const [organization, setOrganization] = useState<Ref | null>(employer ?? null);
  const add = useAddRecord('person', () => {
    setDraft(blank);
    setOrganization(null);
    if (employer) onClose();
  });
  const { givenName, familyName, email, phone, jobTitle } = draft;
  const named = [givenName, familyName, email, phone].some((part) => part.trim() !== '');

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const points = [{ kind: 'email' as const, value: email.trim() }, { kind: 'phone' as const, value: phone.trim() }].filter(({ value }) => value !== '');
    add.mutate({
      ...(givenName.trim() && { givenName: givenName.trim() }),
      ...(familyName.trim() && { familyName: familyName.trim() }),
      ...(points.length > 0 && { contactPoints: points }),
      ...(organization && { employment: { organizationId: organization.id, jobTitle: jobTitle.trim() || null } }),
    });
  };
  const field = (name: keyof typeof blank, rest: object = {}) => (
    <TextInput
      label={text(name)}
      value={draft[name]}
      maxLength={300}
      onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
      error={refusalAt(add.error, name) ?? refusalAt(add.error, pointerOf(name, email))}
      {...rest}
    />
  );
  return (
    <AddDialog opened={opened} onClose={onClose} title={text('addPerson')} busy={add.isPending} ready={named} onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        {field('givenName', { 'data-autofocus': true, maxLength: 120 })}
        {field('familyName', { maxLength: 120 })}
        {field('email', { type: 'email', inputMode: 'email' })}
        {field('phone', { type: 'tel', inputMode: 'tel' })}
        <OrganizationPicker label={text('organization')} value={organization} onChange={setOrganization} />
        {field('jobTitle', { disabled: organization === null, description: undefined })}
      </SimpleGrid>
    </AddDialog>
  );
}

function pointerOf(name: string, email: string): string {
  if (name === 'email') return 'contactPoints/0/value';
  if (name === 'phone') return `contactPoints/${email.trim() === '' ? 0 : 1}/value`;
  return name === 'jobTitle' ? 'employment/jobTitle' : name;
}
