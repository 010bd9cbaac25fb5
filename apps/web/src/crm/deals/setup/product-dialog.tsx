import { SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { MoneyInput } from '../../../ui/field/money-input.tsx';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import type { Product } from '../deal-types.ts';
import { refusalAt } from '../deal-words.ts';
import { useCurrencies } from '../use-catalogues.ts';
import { useSetupText } from './setup-text.ts';
import type { components } from '../../../api/generated/schema.ts';

type ProductDialogProps = { product: Product | undefined; onClose: () => void; onSave: (body: components['schemas']['AddProduct']) => Promise<void> };

export function ProductDialog({ product, onClose, onSave }: ProductDialogProps) {
  const text = useSetupText();
  const { currencies, base } = useCurrencies();
  const [draft, setDraft] = useState({ name: product?.name ?? '', sku: product?.sku ?? '', family: product?.family ?? '', unitOfMeasure: product?.unitOfMeasure ?? '' });
  const [typed, setTyped] = useState(product?.listPrice ?? undefined);
  const price = typed ?? { amount: '', currency: base };
  const body = { name: draft.name.trim(), sku: draft.sku.trim(), family: draft.family.trim() || null, unitOfMeasure: draft.unitOfMeasure.trim() || null, listPrice: price.amount === '' ? null : price };
  const field = (name: keyof typeof draft, label: string, max: number, required = false) => (
    <TextInput label={label} required={required} value={draft[name]} maxLength={max} {...(name === 'name' && { 'data-autofocus': true })} onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })} />
  );
  return (
    <DealDialog title={product ? text('changeProduct') : text('addProduct')} action={product ? text('save') : text('addProduct')} ready={body.name !== '' && body.sku !== ''} onClose={onClose} onSubmit={() => onSave(body)}>
      {(refusal) => (
        <>
          {field('name', text('name'), 300, true)}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
            <TextInput label={text('sku')} required value={draft.sku} maxLength={60} onChange={(event) => setDraft({ ...draft, sku: event.currentTarget.value })} error={refusalAt(refusal, 'sku')} />
            {field('family', text('family'), 120)}
            {field('unitOfMeasure', text('unit'), 20)}
            <MoneyInput label={text('listPrice')} value={price} onChange={setTyped} currencies={currencies} error={refusalAt(refusal, 'listPrice', 'listPrice/amount')} />
          </SimpleGrid>
        </>
      )}
    </DealDialog>
  );
}
