import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { useContactsText } from '../contacts-text.ts';
import { Career } from './career.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { RecordPage } from './record-page.tsx';
import { useRecord } from './use-record.ts';

export function PersonPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useContactsText();
  const { can } = useSession();
  const [moving, setMoving] = useState(false);
  const record = useRecord('person', id);
  const today = new Date().toISOString().slice(0, 10);
  const action = can('contacts.change') && <Button onClick={() => setMoving(true)}>{text('moved')}</Button>;
  return (
    <RecordPage kind="person" record={record} action={action}>
      <Career employments={record.query.data && 'employments' in record.query.data ? (record.query.data.employments ?? []) : []} today={today} />
      {moving && <MoveDialog opened today={today} onClose={() => setMoving(false)} onMove={(body) => record.write((version) => api.post('/persons/{personId}/move', { path: { personId: id }, body, version }))} />}
    </RecordPage>
  );
}
