import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../ui/field/day-input.tsx';
import type { Deal } from '../deal-types.ts';
import { refusalAt, todayHere } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { DealDialog } from './deal-dialog.tsx';
import { DealInWords } from './deal-in-words.tsx';

type WinDialogProps = { deal: Deal; onClose: () => void; onWin: (body: object) => Promise<void> };

export function WinDialog({ deal, onClose, onWin }: WinDialogProps) {
  const text = useDealsText();
  const [closedOn, setClosedOn] = useState<string | null>(todayHere());
  const [note, setNote] = useState('');
  const body = { ...(closedOn && closedOn !== todayHere() && { closedOn }), ...(note.trim() && { note: note.trim() }) };
  return (
    <DealDialog title={text('win')} action={text('win')} ready={closedOn !== null} onClose={onClose} onSubmit={() => onWin(body)}>
      {(refusal) => (
        <>
          <DealInWords deal={deal} />
          <DayInput label={text('wonOn')} value={closedOn} onChange={setClosedOn} error={refusalAt(refusal, 'closedOn')} />
          <Textarea label={text('note')} autosize minRows={2} maxLength={2000} value={note} data-autofocus onChange={(event) => setNote(event.currentTarget.value)} error={refusalAt(refusal, 'note')} />
        </>
      )}
    </DealDialog>
  );
}
