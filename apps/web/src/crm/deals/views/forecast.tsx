import { useQuery } from '@tanstack/react-query';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { addDecimals, compareDecimals } from '../../../ui/number/decimal.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { api } from '../../../api/api.ts';
import type { BoardQuery } from '../board/use-board.ts';
import { dealKeys } from '../deal-keys.ts';
import type { ForecastMonth } from '../deal-types.ts';
import { todayHere } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { ForecastSkeleton } from './forecast-skeleton.tsx';
import classes from './forecast.module.css';

type ForecastProps = { query: BoardQuery; onMonth: (month: string | null) => void };

/** What is due to close month by month: the whole sum as an outline, the likely part of it filled. */
export function Forecast({ query, onMonth }: ForecastProps) {
  const text = useDealsText();
  const format = useFormat();
  const { data, error, refetch } = useQuery({ queryKey: dealKeys.forecast(query), queryFn: ({ signal }) => api.get('/deals/forecast', { query, signal }) });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <ForecastSkeleton />;
  const { months, currency } = data;
  const thisMonth = todayHere().slice(0, 7);
  const top = months.reduce((most, { sumBase = '0' }) => (compareDecimals(sumBase, most) > 0 ? sumBase : most), '0');
  const share = (amount = '0'): number => (Number(top) === 0 ? 0 : (Number(amount) / Number(top)) * 100);
  const total = (of: 'sumBase' | 'weightedBase'): string => addDecimals(2, ...months.map((month) => month[of] ?? '0'));
  const late = months.filter(({ month }) => month !== null && month < thisMonth);
  const finding = months.length === 0 ? text('forecastNone') : text('forecastFinding', { weighted: format.roughMoney({ amount: total('weightedBase'), currency }), sum: format.roughMoney({ amount: total('sumBase'), currency }) });
  const name = ({ month }: ForecastMonth): string => (month === null ? text('noCloseDate') : format.month(month));
  return (
    <section className={classes.forecast} aria-labelledby="forecast">
      <h2 id="forecast">{finding}</h2>
      {late.length > 0 && <p className={classes.late}>{text('forecastLate', { count: late.reduce((sum, { count }) => sum + count, 0), sum: format.roughMoney({ amount: addDecimals(2, ...late.map(({ sumBase }) => sumBase ?? '0')), currency }) })}</p>}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text('closesIn')}</th>
            <th scope="col" className={classes.picture}><span className={classes.legend}>{text('forecastLegend')}</span></th>
            <th scope="col" data-right>{text('dealCount')}</th>
            <th scope="col" data-right>{text('sum')}</th>
            <th scope="col" data-right>{text('weighted')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month ?? ''} data-late={(month.month !== null && month.month < thisMonth) || undefined}>
              <th scope="row"><button type="button" className={classes.month} onClick={() => onMonth(month.month)}>{name(month)}</button></th>
              <td className={classes.picture} aria-hidden><div className={classes.sum} style={{ width: `${share(month.sumBase)}%` }} /><div className={classes.weighted} style={{ width: `${share(month.weightedBase)}%` }} /></td>
              <td data-right>{format.number(month.count)}</td>
              <td data-right><MoneyText amount={month.sumBase} currency={currency} /></td>
              <td data-right><MoneyText amount={month.weightedBase} currency={currency} /></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text('together')}</th>
            <td className={classes.picture} />
            <td data-right>{format.number(months.reduce((sum, { count }) => sum + count, 0))}</td>
            <td data-right><MoneyText amount={total('sumBase')} currency={currency} /></td>
            <td data-right><MoneyText amount={total('weightedBase')} currency={currency} /></td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
