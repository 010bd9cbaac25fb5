import { useMemo } from 'react';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Picture } from '../../../ui/chart/picture.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { barsOption } from './bars-option.ts';
import { FigureLink } from './figure-link.tsx';
import { useKeyPersonsText } from './key-persons-text.ts';
import type { Hanging, Part, Risk } from './risk-types.ts';
import classes from './key-persons.module.css';

const colors = { one: 'bad', several: 'good', asleep: 'warn', silent: 'info', elsewhere: 'quiet' } as const satisfies Record<Part, string>;
const columns = ['customers', 'won', 'open'] as const;

/** All customers and all revenue, by on how many of us they hang: the parts add up to the last row. */
export function PartsPicture({ risk, onOpen }: { risk: Risk; onOpen: (what: string) => void }) {
  const text = useKeyPersonsText();
  const format = useFormat();
  const { currency, parts, total, hasAmounts } = risk;
  const measured = hasAmounts ? 'won' : 'customers';
  const money = (amount: number): string => (hasAmounts ? format.roughMoney({ amount: String(amount), currency }) : format.number(amount));
  const valueOf = (row: Hanging): number => (hasAmounts ? Number(row.won.amount) : (row.customers?.count ?? 0));
  const option = useMemo(() => barsOption(
    parts.map((row) => ({ label: text(`part.${row.part}`), value: valueOf(row), color: colors[row.part] })),
    { told: money, short: (value) => (hasAmounts ? format.shortMoney({ amount: value, currency }) : format.number(value)) },
  ), [parts, currency, hasAmounts, format, text]);
  const one = parts.find(({ part }) => part === 'one')!;
  const title = total.customers!.count === 0 ? text('noCustomers') : text('partsFinding', { count: one.customers!.count, all: format.number(total.customers!.count), share: format.percent(Number(one.share) / 100) });
  const rows: { key: string; name: string; row: Hanging }[] = [...parts.map((row) => ({ key: row.part, name: text(`part.${row.part}`), row })), { key: 'total', name: text('total'), row: total }];
  return (
    <Picture
      title={title}
      chart={<Chart label={`${title}. ${rows.map(({ name, row }) => `${name}: ${money(valueOf(row))}`).join('; ')}`} height={230} option={option} onPick={(index) => onOpen(`${parts[index]!.part}:${parts[index]!.part === 'elsewhere' ? 'won' : measured}`)} />}
      table={(
        <div className={classes.wide}>
          <table className={classes.table}>
            <thead><tr><th scope="col">{text('part')}</th>{columns.map((name) => <th key={name} scope="col" data-right>{text(`column.${name}`)}</th>)}<th scope="col" data-right>{text('column.share')}</th></tr></thead>
            <tbody>
              {rows.map(({ key, name, row }) => (
                <tr key={key} data-total={key === 'total' || undefined}>
                  <th scope="row">{name}</th>
                  {columns.map((column) => <td key={column} data-right><FigureLink figure={row[column]} currency={currency} label={`${name}, ${text(`column.${column}`)}`} onOpen={() => onOpen(`${key}:${column}`)} /></td>)}
                  <td data-right>{format.percent(Number(row.share) / 100)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      counted={text('countedParts', { days: text('days', { count: risk.days }), currency, asOf: format.day(risk.asOf) })}
    />
  );
}
