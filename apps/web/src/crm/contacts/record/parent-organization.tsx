import { ActionIcon } from '@mantine/core';
import { IconArrowUpRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Organization, Ref } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import { useRecordText } from './record-text.ts';
import { OrganizationPicker } from '../organization-picker.tsx';
import type { RecordHandle } from './use-record.ts';

/** The group an organization belongs to; the way there stands beside the field, which is pressed to change it. */
export function ParentOrganization({ row, record, label }: { row: Organization; record: RecordHandle; label: string }) {
  const text = useRecordText();
  const parent = row.parentOrganization ?? null;
  const [chosen, setChosen] = useState<Ref | null>(null);
  const nameOf = (id: unknown): string => [chosen, parent].find((each) => each?.id === id)?.name ?? '';
  const way = parent && (
    <ActionIcon component={Link} to={`/organizations/${parent.id}`} size={32} aria-label={text('openRecordOf', { name: parent.name })}><IconArrowUpRight size={16} aria-hidden /></ActionIcon>
  );
  return (
    <InlineField
      label={label} name="parentOrganizationId" kind="text" value={parent?.id ?? null} words={nameOf} aside={way} readOnly={!record.mayWrite('parentOrganization')}
      editor={({ onDone }) => <OrganizationPicker label="" ariaLabel={label} value={parent} onChange={(next) => { setChosen(next); onDone(next?.id ?? null); }} />}
      onSave={(value, version) => record.write(record.writes.change({ parentOrganizationId: value }), version)} explain={explain}
    />
  );
}
