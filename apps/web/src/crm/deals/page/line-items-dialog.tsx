import { Button, Select, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { addDecimals } from '../../../ui/number/decimal.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import type { LineItem } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { useCurrencies } from '../use-catalogues.ts';
import { LineEditor } from './line-editor.tsx';
import { type LineDraft, lineTotal } from './line-total.ts';
import classes from './deal-page.module.css';
import type { components } from '../../../api/generated/schema.ts';

type LineItemsDialogProps = { sold: LineItem[]; currency: string; onClose: () => void; onSave: (body: components['schemas']['SayLineItems']) => Promise<void> };

/** All lines at once, because their total is the deal's amount. */
export function LineItemsDialog({ sold, currency: was, onClose, onSave }: LineItemsDialogProps) {
  const text = useDealsText();
  const { currencies, decimalsOf } = useCurrencies();
  const next = useRef(sold.length);
  const [currency, setCurrency] = useState(was);
  const blank = (): LineDraft => ({ key: next.current++, productId: null, description: '', quantity: '1', unitPrice: '', listPrice: null, discountPercent: '' });
  const [lines, setLines] = useState<LineDraft[]>(() =>
    sold.length === 0
      ? [blank()]
      : sold.map(({ id, productId, description, quantity, unitPrice, listPrice, discountPercent }, key) => ({ key, id, productId, description: description ?? '', quantity, unitPrice, listPrice, discountPercent })),
  );
  const decimals = decimalsOf(currency);
  const ready = lines.every(({ productId, description, quantity, unitPrice }) => (productId !== null || description.trim() !== '') && quantity !== '' && unitPrice !== '');
  const body = {
    currency,
    lineItems: lines.map(({ id, productId, description, quantity, unitPrice, discountPercent }) => ({ ...(id && { id }), ...(productId && { productId }), ...(description.trim() && { description: description.trim() }), quantity, unitPrice, discountPercent: discountPercent || '0' })),
  };
  return (
    <DealDialog title={text('lineItems')} action={text('saveLines')} size={860} ready={ready} onClose={onClose} onSubmit={() => onSave(body)}>
      {(refusal) => (
        <div className={classes.editor}>
          {lines.map((line, index) => (
            <LineEditor
              key={line.key}
              line={line}
              index={index}
              total={lineTotal(line, decimals)}
              currency={currency}
              decimals={decimals}
              refusal={refusal}
              onChange={(part) => setLines((all) => all.map((each) => (each.key === line.key ? { ...each, ...part } : each)))}
              onRemove={() => setLines((all) => all.filter((each) => each.key !== line.key))}
            />
          ))}
          <div className={classes.head}>
            <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setLines((all) => [...all, blank()])}>{text('addLine')}</Button>
            <Select aria-label={text('currency')} data={[...new Set([currency, ...currencies.map(({ code }) => code)])]} value={currency} allowDeselect={false} w={92} onChange={(code) => setCurrency(code ?? currency)} />
            <Text fw={600} className="tabular"><span className={classes.quiet}>{text('together')} </span><MoneyText amount={addDecimals(decimals, ...lines.map((line) => lineTotal(line, decimals)))} currency={currency} /></Text>
          </div>
        </div>
      )}
    </DealDialog>
  );
}
