import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../../app/session/use-session.ts';
import { AddPersonDialog } from '../add-person-dialog.tsx';
import { useRecordText } from './record-text.ts';
import { PeopleThere } from './people-there.tsx';
import { RecordPage } from './record-page.tsx';
import { useRecord } from './use-record.ts';

export function OrganizationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useRecordText();
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  const { query, ...record } = useRecord('organization', id);
  const action = can('contacts.create') && <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{text('addPersonHere')}</Button>;
  return (
    <>
      <RecordPage key={id} record={record} query={query} action={action} main={() => <PeopleThere id={id} />} />
      {adding && query.data && <AddPersonDialog opened employer={{ id, name: query.data.name }} onClose={() => setAdding(false)} />}
    </>
  );
}
