import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { MoneyInput } from '../../../ui/field/money-input.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import type { Deal, LossKind } from '../deal-types.ts';
import { refusalAt, todayHere } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { useCompetitors, useCurrencies } from '../use-catalogues.ts';
import { DealDialog } from './deal-dialog.tsx';
import { DealInWords } from './deal-in-words.tsx';
import { useReasonOptions } from './use-reason-options.ts';

type LossDialogProps = { kind: LossKind; deal: Deal; onClose: () => void; onLose: (body: object) => Promise<void> };

/** No deal closes without its reason; what the chosen reason wants to know is asked with it. */
export function LossDialog({ kind, deal, onClose, onLose }: LossDialogProps) {
  const text = useDealsText();
  const ui = useUiText();
  const { currencies, base } = useCurrencies();
  const { options, reasons } = useReasonOptions(kind);
  const { data: competitors = [] } = useCompetitors();
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [competitorId, setCompetitorId] = useState<string | null>(null);
  const [theirPrice, setTheirPrice] = useState({ amount: '', currency: deal.amount?.currency ?? base });
  const [note, setNote] = useState('');
  const [closedOn, setClosedOn] = useState<string | null>(todayHere());

  const reason = reasons.find(({ id }) => id === reasonId);
  const asksCompetitor = reason !== undefined && (reason.requiresCompetitor || reason.category === 'competitor' || reason.category === 'price' || reason.category === 'product');
  const ready = reason !== undefined && (!reason.requiresCompetitor || competitorId !== null) && (!reason.requiresNote || note.trim() !== '') && closedOn !== null;
  const body = {
    reasonId,
    ...(asksCompetitor && competitorId && { competitorId }),
    ...(asksCompetitor && competitorId && theirPrice.amount !== '' && { theirPrice }),
    ...(note.trim() && { note: note.trim() }),
    ...(closedOn && closedOn !== todayHere() && { closedOn }),
  };
  return (
    <DealDialog title={text(`verb.${kind}`)} action={text(`verb.${kind}`)} danger={kind === 'lost'} ready={ready} onClose={onClose} onSubmit={() => onLose(body)}>
      {(refusal) => (
        <>
          <DealInWords deal={deal} />
          <Select label={text(`why.${kind}`)} required data={options} value={reasonId} onChange={setReasonId} searchable data-autofocus nothingFoundMessage={ui('nothingFound')} withScrollArea={false} styles={{ options: { maxHeight: 260, overflowY: 'auto' } }} error={refusalAt(refusal, 'reasonId')} />
          {asksCompetitor && (
            <>
              <Select
                label={text('toWhom')}
                required={reason.requiresCompetitor}
                data={competitors.filter(({ isActive }) => isActive).map(({ id, name }) => ({ value: id, label: name }))}
                value={competitorId}
                onChange={setCompetitorId}
                searchable
                clearable
                clearButtonProps={{ 'aria-label': ui('clear') }}
                nothingFoundMessage={ui('nothingFound')}
                error={refusalAt(refusal, 'competitorId')}
              />
              {competitorId && <MoneyInput label={text('theirPrice')} value={theirPrice} onChange={setTheirPrice} currencies={currencies} error={refusalAt(refusal, 'theirPrice', 'theirPrice/amount')} />}
            </>
          )}
          <Textarea label={text('lossNote')} required={reason?.requiresNote ?? false} autosize minRows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={refusalAt(refusal, 'note')} />
          <DayInput label={text('closedOn')} value={closedOn} onChange={setClosedOn} error={refusalAt(refusal, 'closedOn')} />
        </>
      )}
    </DealDialog>
  );
}
