import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Picture } from '../../../ui/chart/picture.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useKeyPersonsText } from './key-persons-text.ts';
import { riskKeys } from './risk-keys.ts';
import type { Risk } from './risk-types.ts';
import { trendOption } from './trend-option.ts';
import { trendWords } from './trend-words.ts';
import classes from './key-persons.module.css';

/** How many customers hung on one of us at the end of each month, and today where that is counted over the same time. */
export function TrendPicture({ risk }: { risk: Risk }) {
  const text = useKeyPersonsText();
  const format = useFormat();
  const query = risk.teamId ? { teamId: risk.teamId } : {};
  const { data } = useQuery({ queryKey: riskKeys.trend(query), queryFn: ({ signal }) => api.get('/figures/key-persons/trend', { query, signal }) });
  const months = data?.months ?? [];
  const countOf = (...names: string[]): number => risk.parts.filter(({ part }) => names.includes(part)).reduce((sum, { customers }) => sum + (customers?.count ?? 0), 0);
  const today = risk.days === 365 ? [{ month: risk.asOf, one: countOf('one'), nobody: countOf('asleep', 'silent') }] : [];
  const points = [...months, ...today].map(({ month, ...rest }) => ({ ...rest, month, label: month === risk.asOf ? text('today') : format.month(month) }));
  const option = useMemo(() => trendOption(points.map(({ label, one, nobody }) => ({ label, values: [one, nobody] })), [text('trend.one'), text('trend.nobody')]), [data, risk, format, text]);
  if (points.length < 2) return null;
  const title = trendWords(points, text);
  return (
    <Picture
      title={title}
      chart={<Chart label={`${title}. ${points.map(({ label, one, nobody }) => `${label}: ${one}, ${nobody}`).join('; ')}`} height={240} option={option} />}
      table={(
        <div className={classes.wide}>
          <table className={classes.table}>
            <thead><tr><th scope="col">{text('month')}</th><th scope="col" data-right>{text('trend.one')}</th><th scope="col" data-right>{text('trend.nobody')}</th></tr></thead>
            <tbody>{points.map(({ month, label, one, nobody }) => <tr key={month}><th scope="row">{label}</th><td data-right>{format.number(one)}</td><td data-right>{format.number(nobody)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      counted={text('countedTrend')}
    />
  );
}
