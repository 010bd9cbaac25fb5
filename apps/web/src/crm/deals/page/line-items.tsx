import { useState } from 'react';
import { isZero } from '../../../ui/number/decimal.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import type { DealRecord } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { useCurrencies } from '../use-catalogues.ts';
import { Block } from './block.tsx';
import { LineItemsDialog } from './line-items-dialog.tsx';
import type { DealOnPage } from './use-deal.ts';
import classes from './deal-page.module.css';

type LineItemsProps = { deal: DealRecord; record: DealOnPage; mayChange: boolean };

/** What is offered, line by line; the deal's amount is their total to the cent. */
export function LineItems({ deal, record, mayChange }: LineItemsProps) {
  const text = useDealsText();
  const format = useFormat();
  const { base } = useCurrencies();
  const [editing, setEditing] = useState(false);
  const currency = deal.amount?.currency ?? base;
  const lines = deal.lineItems?.toSorted((one, other) => one.position - other.position);
  if (!lines) return null;
  return (
    <Block title={text('lineItems')} edit={mayChange && deal.status === 'open' ? (lines.length > 0 ? text('change') : text('addLines')) : undefined} onEdit={() => setEditing(true)}>
      {lines.length === 0 ? (
        <p className={classes.quiet}>{text('noLines')}</p>
      ) : (
        <div style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={text('lineItems')}>
          <table className={classes.lines}>
            <thead>
              <tr>
                <th scope="col">{text('line.what')}</th>
                <th scope="col" data-right>{text('line.quantity')}</th>
                <th scope="col" data-right>{text('line.price')}</th>
                <th scope="col" data-right>{text('line.discount')}</th>
                <th scope="col" data-right>{text('line.total')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">{line.product?.name ?? line.description}{line.product && line.description && <div className={classes.quiet}>{line.description}</div>}</th>
                  <td data-right>{format.number(line.quantity as unknown as number)}</td>
                  <td data-right><MoneyText amount={line.unitPrice} currency={currency} /></td>
                  <td data-right>{isZero(line.discountPercent) ? '' : format.percent(Number(line.discountPercent) / 100)}</td>
                  <td data-right><MoneyText amount={line.total} currency={currency} /></td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>{text('together')}</th>
                <td data-right>{deal.amount && <MoneyText {...deal.amount} />}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {editing && <LineItemsDialog sold={lines} currency={currency} onClose={() => setEditing(false)} onSave={record.sayLineItems} />}
    </Block>
  );
}
