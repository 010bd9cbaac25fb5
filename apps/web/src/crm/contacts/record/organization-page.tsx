import { useParams } from '@tanstack/react-router';
import { PeopleThere } from './people-there.tsx';
import type { OrganizationAnswer } from './record-answer.ts';
import { RecordPage } from './record-page.tsx';
import { useRecord } from './use-record.ts';

export function OrganizationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const record = useRecord<OrganizationAnswer>('organization', id);
  return <RecordPage kind="organization" record={record as never}><PeopleThere id={id} /></RecordPage>;
}
