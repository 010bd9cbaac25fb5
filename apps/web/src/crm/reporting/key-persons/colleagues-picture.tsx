import { useMemo } from 'react';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Picture } from '../../../ui/chart/picture.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { barsOption } from './bars-option.ts';
import { FigureLink } from './figure-link.tsx';
import { useKeyPersonsText } from './key-persons-text.ts';
import type { Risk } from './risk-types.ts';
import classes from './key-persons.module.css';

const drawn = 10;
const columns = ['customers', 'won', 'open', 'people'] as const;

/** On whom customers hang, whoever would leave the most behind first; a bar and a name open his customers. */
export function ColleaguesPicture({ risk, onOpen, onChoose }: { risk: Risk; onOpen: (what: string) => void; onChoose: (userId: string) => void }) {
  const text = useKeyPersonsText();
  const format = useFormat();
  const { colleagues, currency, hasAmounts } = risk;
  const first = colleagues.slice(0, drawn);
  const told = (value: number): string => (hasAmounts ? format.roughMoney({ amount: String(value), currency }) : format.number(value));
  const valueOf = ({ won, customers }: Risk['colleagues'][number]): number => (hasAmounts ? Number(won.amount) : (customers?.count ?? 0));
  const option = useMemo(() => barsOption(
    first.map((row) => ({ label: row.colleague.displayName, value: valueOf(row), color: 'bad' })),
    { told, short: (value) => (hasAmounts ? format.shortMoney({ amount: value, currency }) : format.number(value)) },
  ), [colleagues, currency, hasAmounts, format]);
  const worst = colleagues[0];
  const title = worst ? text('colleaguesFinding', { name: worst.colleague.displayName, count: worst.customers?.count ?? 0, share: format.percent(Number(worst.share) / 100) }) : text('nobodyIsKey');
  return (
    <Picture
      title={title}
      chart={!worst ? <p>{text('nobodyIsKeyDetail')}</p> : <Chart label={`${title}. ${first.map((row) => `${row.colleague.displayName}: ${told(valueOf(row))}`).join('; ')}`} height={Math.max(140, 40 + first.length * 38)} option={option} onPick={(index) => onChoose(first[index]!.colleague.id)} />}
      table={(
        <div className={classes.wide}>
          <table className={classes.table}>
            <thead><tr><th scope="col">{text('colleague')}</th>{columns.map((name) => <th key={name} scope="col" data-right>{text(`column.${name}`)}</th>)}<th scope="col" data-right>{text('column.share')}</th></tr></thead>
            <tbody>
              {colleagues.map((row) => (
                <tr key={row.colleague.id}>
                  <th scope="row"><button type="button" className={classes.open} onClick={() => onChoose(row.colleague.id)}>{row.colleague.displayName}</button></th>
                  {columns.map((column) => <td key={column} data-right><FigureLink figure={row[column]} currency={currency} label={`${row.colleague.displayName}, ${text(`column.${column}`)}`} onOpen={() => onOpen(`${row.colleague.id}:${column}`)} /></td>)}
                  <td data-right>{format.percent(Number(row.share) / 100)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      counted={text('countedColleagues', { days: text('days', { count: risk.days }) })}
    />
  );
}
