import { VisuallyHidden } from '@mantine/core';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { useLedgerText } from './ledger-text.ts';
import classes from './ledger.module.css';

type FigureRow = { key: string; label: string; figure: { count: number; amount?: string }; share: string };

/** The table twin of a picture; each row opens the same deals as its bar. */
export function FigureTable({ caption, rows, currency, onOpen }: { caption: string; rows: FigureRow[]; currency: string; onOpen: (key: string) => void }) {
  const text = useLedgerText();
  const format = useFormat();
  return (
    <table className={classes.table}>
      <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
      <thead>
        <tr>
          <th scope="col">{text('what')}</th>
          <th scope="col" data-right>{text('count')}</th>
          <th scope="col" data-right>{text('amount')}</th>
          <th scope="col" data-right>{text('share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, figure, share }) => (
          <tr key={key}>
            <th scope="row"><button type="button" className={classes.open} onClick={() => onOpen(key)}>{label}</button></th>
            <td data-right>{format.number(figure.count)}</td>
            <td data-right><MoneyText amount={figure.amount} currency={currency} /></td>
            <td data-right>{share}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
