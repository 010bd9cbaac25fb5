import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import fieldClasses from '../../../ui/field/inline-field.module.css';
import { MoneyInput } from '../../../ui/field/money-input.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import type { DealRecord } from '../deal-types.ts';
import { explainDeal } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { useCurrencies } from '../use-catalogues.ts';
import type { DealOnPage } from './use-deal.ts';

/** How much it is: typed, or the total of its lines, which is then said. */
export function AmountField({ deal, record, readOnly }: { deal: DealRecord; record: DealOnPage; readOnly: boolean }) {
  const text = useDealsText();
  const ui = useUiText();
  const format = useFormat();
  const { currencies, base } = useCurrencies();
  const [draft, setDraft] = useState<{ amount: string; currency: string }>();
  const [refusal, setRefusal] = useState<string>();
  const save = async (): Promise<void> => {
    if (!draft) return;
    try {
      await record.change({ amount: draft.amount === '' ? null : draft });
      setDraft(undefined);
      setRefusal(undefined);
    } catch (error) {
      setRefusal(explainDeal(error));
    }
  };
  const words = deal.amount ? format.money(deal.amount) : ui('notSet');
  return (
    <div className={fieldClasses.field}>
      <div className={fieldClasses.label}>{text('field.amount')}</div>
      <div className={fieldClasses.value}>
        {draft ? (
          <form onSubmit={(event) => { event.preventDefault(); void save(); }} onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}>
            <MoneyInput label={text('field.amount')} value={draft} onChange={setDraft} currencies={currencies} autoFocus />
            <Group gap={4} mt={6}>
              <Button type="submit" size="compact-sm">{ui('save')}</Button>
              <Button variant="subtle" size="compact-sm" onClick={() => setDraft(undefined)}>{ui('cancel')}</Button>
            </Group>
          </form>
        ) : readOnly ? (
          <div className={fieldClasses.read}>{words}{(deal.lineItems ?? []).length > 0 && <div className={fieldClasses.nothing}>{text('amountOfLines')}</div>}</div>
        ) : (
          <button type="button" className={fieldClasses.edit} aria-label={`${ui('edit', { name: text('field.amount') })}: ${words}`} onClick={() => setDraft(deal.amount ?? { amount: '', currency: base })}>{words}</button>
        )}
        {refusal && <div role="alert" className={fieldClasses.refusal}>{refusal}</div>}
      </div>
    </div>
  );
}
