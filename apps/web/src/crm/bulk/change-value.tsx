import { Checkbox, MultiSelect, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonRef, Ref } from '../../api/types.ts';
import { DayInput } from '../../ui/field/day-input.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import { OrganizationPicker } from '../contacts/organization-picker.tsx';
import { UserPicker } from '../identity/user-picker.tsx';
import { useBulkText } from './bulk-text.ts';
import type { Possibility } from './bulk-types.ts';
import { useOptions } from './use-options.ts';

type ChangeValueProps = { kind: string; possibility: Possibility; value: unknown; onChange: (value: unknown) => void };
type Lists = { add: string[]; remove: string[] };

export const firstValue = (possibility: Possibility | undefined): unknown => (possibility?.value === 'list' ? { add: [], remove: [] } : undefined);

/** The value that is to be written, or that it is to be emptied. */
export function ChangeValue({ possibility, value, onChange, kind }: ChangeValueProps) {
  const text = useBulkText();
  const empties = value === null;
  if (possibility.value === 'list') return <ListValue kind={kind} possibility={possibility} value={value as Lists} onChange={onChange} />;
  return (
    <Stack gap={8}>
      {!empties && <OneValue kind={kind} possibility={possibility} value={value} onChange={onChange} />}
      {possibility.mayBeEmptied && <Checkbox size="sm" label={text('empty')} checked={empties} onChange={(event) => onChange(event.currentTarget.checked ? null : undefined)} {...(empties && { mt: 30 })} />}
    </Stack>
  );
}

function OneValue({ kind, possibility, value, onChange }: ChangeValueProps) {
  const text = useBulkText();
  const ui = useUiText();
  const options = useOptions(kind, possibility);
  const label = text('newValue');
  const told = (next: string | null): void => onChange(next === null || next === '' ? undefined : next);
  const string = typeof value === 'string' ? value : '';
  if (possibility.names === 'user' || possibility.names === 'organization') return <NamedValue possibility={possibility} label={label} onChange={told} />;
  if (possibility.value === 'choices') return <MultiSelect label={label} data={options} value={(value as string[] | undefined) ?? []} onChange={onChange} comboboxProps={{ withinPortal: true }} />;
  if (possibility.value === 'choice' || possibility.value === 'reference') return <Select label={label} data={options} value={string || null} onChange={told} searchable />;
  if (possibility.value === 'flag') return <Select label={label} data={[{ value: 'true', label: ui('yes') }, { value: 'false', label: ui('no') }]} value={value === undefined ? null : String(value)} onChange={(next) => onChange(next === null ? undefined : next === 'true')} />;
  if (possibility.value === 'day') return <DayInput label={label} value={string || null} onChange={told} />;
  if (possibility.value === 'whole') return <NumberInput label={label} value={typeof value === 'number' ? value : ''} onChange={(next) => onChange(typeof next === 'number' ? next : undefined)} allowDecimal={false} min={0} hideControls />;
  if (possibility.value === 'long-text') return <Textarea label={label} value={string} onChange={(event) => told(event.currentTarget.value)} autosize minRows={2} maxRows={6} />;
  return <TextInput label={label} value={string} onChange={(event) => told(event.currentTarget.value)} />;
}

function NamedValue({ possibility, label, onChange }: { possibility: Possibility; label: string; onChange: (id: string | null) => void }) {
  const [user, setUser] = useState<PersonRef | null>(null);
  const [organization, setOrganization] = useState<Ref | null>(null);
  if (possibility.names === 'user') return <UserPicker label={label} value={user} onChange={(next) => { setUser(next); onChange(next?.id ?? null); }} />;
  return <OrganizationPicker label={label} value={organization} onChange={(next) => { setOrganization(next); onChange(next?.id ?? null); }} />;
}

function ListValue({ kind, possibility, value: { add, remove }, onChange }: Omit<ChangeValueProps, 'value'> & { value: Lists }) {
  const text = useBulkText();
  const options = useOptions(kind, possibility);
  const but = (others: string[]) => options.filter(({ value }) => !others.includes(value));
  return (
    <Stack gap={8}>
      <MultiSelect label={text('add')} data={but(remove)} value={add} onChange={(next) => onChange({ add: next, remove })} searchable />
      <MultiSelect label={text('take')} data={but(add)} value={remove} onChange={(next) => onChange({ add, remove: next })} searchable />
    </Stack>
  );
}
