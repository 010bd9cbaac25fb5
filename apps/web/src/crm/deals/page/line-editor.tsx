import { ActionIcon, Select, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { DecimalInput } from '../../../ui/field/decimal-input.tsx';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { refusalAt } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { useProducts } from '../use-catalogues.ts';
import type { LineDraft } from './line-total.ts';
import classes from './deal-page.module.css';

type LineEditorProps = { line: LineDraft; index: number; total: string; currency: string; decimals: number; refusal: unknown; onChange: (part: Partial<LineDraft>) => void; onRemove: () => void };

export function LineEditor({ line, index, total, currency, decimals, refusal, onChange, onRemove }: LineEditorProps) {
  const text = useDealsText();
  const ui = useUiText();
  const { data: products = [] } = useProducts();
  const at = (field: string) => refusalAt(refusal, `lineItems/${index}/${field}`);
  const choose = (productId: string | null): void => {
    const product = products.find(({ id }) => id === productId);
    const price = product?.listPrice?.currency === currency ? product.listPrice.amount : undefined;
    onChange({ productId, ...(price !== undefined && { unitPrice: price, listPrice: price }) });
  };
  const offered = products.filter(({ id, isActive }) => isActive || id === line.productId).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={classes.editLine} role="group" aria-label={text('lineNumber', { number: index + 1 })}>
      <Stack gap={4}>
        <Select label={text('line.product')} data={offered} value={line.productId} onChange={choose} searchable clearable clearButtonProps={{ 'aria-label': ui('clear') }} nothingFoundMessage={ui('nothingFound')} error={at('productId')} />
        <TextInput aria-label={text('line.description')} placeholder={text('line.description')} value={line.description} maxLength={500} onChange={(event) => onChange({ description: event.currentTarget.value })} error={at('description')} />
      </Stack>
      <DecimalInput label={text('line.quantity')} value={line.quantity} decimals={4} onChange={(quantity) => onChange({ quantity })} error={at('quantity')} />
      <DecimalInput label={text('line.price')} value={line.unitPrice} decimals={Math.max(4, decimals)} onChange={(unitPrice) => onChange({ unitPrice })} error={at('unitPrice')} />
      <DecimalInput label={text('line.discountPercent')} value={line.discountPercent} decimals={2} max={100} onChange={(discountPercent) => onChange({ discountPercent })} error={at('discountPercent')} />
      <div className={classes.lineTotal}><MoneyText amount={total} currency={currency} /></div>
      <ActionIcon size={36} aria-label={text('removeLine', { number: index + 1 })} onClick={onRemove}><IconTrash size={16} aria-hidden /></ActionIcon>
    </div>
  );
}
