import { useParams } from '@tanstack/react-router';
import { PeopleThere } from './people-there.tsx';
import { RecordPage } from './record-page.tsx';
import { useRecord } from './use-record.ts';

export function OrganizationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const record = useRecord('organization', id);
  return <RecordPage kind="organization" record={record}><PeopleThere id={id} /></RecordPage>;
}
