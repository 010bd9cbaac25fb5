import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { useRecordText } from './record-text.ts';
import { Career } from './career.tsx';
import { Colleagues } from './colleagues.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { RecordPage } from './record-page.tsx';
import { today } from './today.ts';
import { useRecord } from './use-record.ts';

export function PersonPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useRecordText();
  const phone = usePhone();
  const [moving, setMoving] = useState(false);
  const { query, ...record } = useRecord('person', id);
  const action = record.mayWrite('employments') && record.sees('employments') && <Button onClick={() => setMoving(true)}>{text('moved')}</Button>;
  return (
    <>
      <RecordPage
        key={id}
        record={record}
        query={query}
        action={action}
        main={({ employments }) => <Career employments={employments} today={today()} record={record} action={phone && action} />}
        related={({ organization }) => organization && <Colleagues organization={organization} personId={id} />}
      />
      {moving && <MoveDialog record={record} onClose={() => setMoving(false)} />}
    </>
  );
}
