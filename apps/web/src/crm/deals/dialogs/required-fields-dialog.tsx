import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Deal, Stage } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { AskedField, isAskable } from './asked-field.tsx';
import { DealDialog } from './deal-dialog.tsx';
import { DealInWords } from './deal-in-words.tsx';
import { useDealDraft } from './use-deal-draft.ts';

type RequiredFieldsDialogProps = { deal: Deal; stage: Stage; fields: string[]; onClose: () => void; onMove: (fields: object) => Promise<void> };

/** What the next stage needs to know is asked before the move, not refused after it. */
export function RequiredFieldsDialog({ deal, stage, fields, onClose, onMove }: RequiredFieldsDialogProps) {
  const text = useDealsText();
  const [touched] = useState(fields);
  const { draft, change, body, isFilled } = useDealDraft();
  const elsewhere = touched.filter((field) => !isAskable(field));
  return (
    <DealDialog title={text('beforeStage', { stage: stage.name })} action={text('moveTo', { stage: stage.name })} ready={elsewhere.length === 0 && touched.every(isFilled)} onClose={onClose} onSubmit={() => onMove(body(touched))}>
      {(refusal) => (
        <>
          <DealInWords deal={deal} />
          {touched.filter(isAskable).map((field, index) => <AskedField key={field} field={field} draft={draft} change={change} required first={index === 0} refusal={refusal} />)}
          {elsewhere.length > 0 && <Text size="sm">{text('askedElsewhere', { fields: elsewhere.map((field) => text.maybe(`field.${field}`) ?? field).join(', ') })}</Text>}
        </>
      )}
    </DealDialog>
  );
}
