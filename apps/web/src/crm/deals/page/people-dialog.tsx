import { ActionIcon, Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { api as known } from '../../../api/api.ts';
import { type Found, SearchSelect } from '../../../ui/field/search-select.tsx';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import type { DealPerson } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import type { components } from '../../../api/generated/schema.ts';

export const personRoles = ['decision-maker', 'influencer', 'user', 'buyer', 'technical', 'gatekeeper', 'other'] as const;

const findPersons = async (q: string, signal: AbortSignal): Promise<Found[]> => {
  const { items } = await known.get('/persons', { query: { q, limit: 20, fields: 'id,displayName' }, signal });
  return items.map(({ id, displayName }) => ({ id, name: displayName }));
};

type PeopleDialogProps = { people: DealPerson[]; onClose: () => void; onSave: (body: components['schemas']['NamePeople']) => Promise<void> };

export function PeopleDialog({ people, onClose, onSave }: PeopleDialogProps) {
  const text = useDealsText();
  const next = useRef(people.length);
  const [rows, setRows] = useState(() => people.map(({ personId, person, role, isPrimary }, key) => ({ key, person: { id: personId, name: person?.displayName ?? text('hiddenPerson') } as Found | null, role, isPrimary })));
  const change = (key: number, part: Partial<(typeof rows)[number]>): void => setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : part.isPrimary ? { ...row, isPrimary: false } : row)));
  const body = { people: rows.map(({ person, role, isPrimary }) => ({ personId: person?.id ?? '', role, isPrimary })) };
  return (
    <DealDialog title={text('people')} action={text('savePeople')} size={640} ready={rows.every(({ person }) => person !== null)} onClose={onClose} onSubmit={() => onSave(body)}>
      <Stack gap="sm">
        {rows.map(({ key, person, role, isPrimary }) => (
          <Group key={key} gap={8} align="flex-end" role="group" aria-label={person?.name ?? text('person')}>
            <div style={{ flex: '1 1 200px' }}><SearchSelect label={text('person')} value={person} onChange={(chosen) => change(key, { person: chosen })} queryKey={['person', 'list', 'picker']} find={findPersons} /></div>
            <Select label={text('role')} data={personRoles.map((value) => ({ value, label: text(`role.${value}`) }))} value={role} allowDeselect={false} w={170} onChange={(chosen) => change(key, { role: chosen ?? role })} />
            <Checkbox label={text('primary')} checked={isPrimary} mb={8} onChange={(event) => change(key, { isPrimary: event.currentTarget.checked })} />
            <ActionIcon size={36} aria-label={text('removeName', { name: person?.name ?? '' })} onClick={() => setRows((all) => all.filter((row) => row.key !== key))}><IconTrash size={16} aria-hidden /></ActionIcon>
          </Group>
        ))}
        <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setRows((all) => [...all, { key: next.current++, person: null, role: 'decision-maker', isPrimary: all.length === 0 }])}>{text('addPerson')}</Button>
      </Stack>
    </DealDialog>
  );
}
