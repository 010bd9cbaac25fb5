import { Autocomplete, Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newKey } from '../../../api/new-key.ts';
import type { Ref } from '../../../api/types.ts';
import { MoneyInput } from '../../../ui/field/money-input.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { OrganizationPicker } from '../../contacts/organization-picker.tsx';
import { api } from '../../../api/api.ts';
import { dealKeys } from '../deal-keys.ts';
import { refusalAt } from '../deal-words.ts';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import { useReasonOptions } from '../dialogs/use-reason-options.ts';
import { useCurrencies, useProducts } from '../use-catalogues.ts';
import { useLedgerText } from './ledger-text.ts';

/** Who asked, for what, for how much: three fields keep a demand that was never quoted. */
export function UnmetDialog({ onClose }: { onClose: () => void }) {
  const text = useLedgerText();
  const client = useQueryClient();
  const { currencies, base } = useCurrencies();
  const { data: products = [] } = useProducts();
  const { options } = useReasonOptions('unmet');
  const key = useRef(newKey());
  const [organization, setOrganization] = useState<Ref | null>(null);
  const [what, setWhat] = useState('');
  const [sum, setSum] = useState<{ amount: string; currency: string }>();
  const [reasonId, setReasonId] = useState<string | null>(null);
  const estimatedAmount = sum ?? { amount: '', currency: base };
  const offered = products.filter(({ isActive }) => isActive);
  const product = offered.find(({ name }) => name === what.trim());
  const submit = async (): Promise<void> => {
    const body = { ...(organization && { organizationId: organization.id }), ...(product ? { productId: product.id } : { text: what.trim() }), estimatedAmount, ...(reasonId && { reasonId }) };
    await api.post('/demand-signals', { body, idempotencyKey: key.current });
    toast({ message: text('unmetRecorded') });
    await Promise.all([client.invalidateQueries({ queryKey: ['deal', 'figures'] }), client.invalidateQueries({ queryKey: dealKeys.drill({}).slice(0, 2) })]);
  };
  return (
    <DealDialog title={text('recordUnmet')} action={text('recordUnmet')} ready={organization !== null && what.trim() !== '' && estimatedAmount.amount !== ''} onClose={onClose} onSubmit={submit}>
      {(refusal) => (
        <>
          <OrganizationPicker label={text('who')} value={organization} onChange={setOrganization} error={refusalAt(refusal, 'organizationId')} />
          <Autocomplete label={text('whatAsked')} required data={offered.map(({ name }) => name)} value={what} onChange={setWhat} maxLength={500} error={refusalAt(refusal, 'text', 'productId')} />
          <MoneyInput label={text('howMuch')} required value={estimatedAmount} onChange={setSum} currencies={currencies} error={refusalAt(refusal, 'estimatedAmount', 'estimatedAmount/amount')} />
          <Select label={text('whyUnmet')} data={options} value={reasonId} onChange={setReasonId} clearable searchable error={refusalAt(refusal, 'reasonId')} />
        </>
      )}
    </DealDialog>
  );
}
