import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useKeyPersonsText } from './key-persons-text.ts';
import { riskKeys } from './risk-keys.ts';
import classes from './key-persons.module.css';

/** The figure of today on the first page of whoever leads, with where it went since the end of last month. */
export function TodayRisk() {
  const text = useKeyPersonsText();
  const format = useFormat();
  const { can } = useSession();
  const may = can('reporting.key-persons');
  const { data: risk } = useQuery({ queryKey: riskKeys.figures({}), queryFn: ({ signal }) => api.get('/figures/key-persons', { query: {}, signal }), enabled: may, staleTime: 300_000 });
  const { data: trend } = useQuery({ queryKey: riskKeys.trend({}), queryFn: ({ signal }) => api.get('/figures/key-persons/trend', { query: {}, signal }), enabled: may, staleTime: 300_000 });
  const one = risk?.parts.find(({ part }) => part === 'one');
  if (!risk || !one || risk.total.customers?.count === 0) return null;
  const before = trend?.months.at(-1)?.one;
  const by = before === undefined ? undefined : (one.customers?.count ?? 0) - before;
  const Arrow = by === undefined || by === 0 ? IconArrowRight : by > 0 ? IconArrowUpRight : IconArrowDownRight;
  return (
    <Link to="/key-persons" className={classes.today}>
      <span className={classes.todayFigure}>{text('todayFigure', { count: one.customers?.count ?? 0, share: format.percent(Number(one.share) / 100) })}</span>
      {by !== undefined && <span className={classes.quiet} data-worse={by > 0 || undefined}><Arrow size={14} aria-hidden /> {by === 0 ? text('asLastMonth') : text(by > 0 ? 'moreThanLastMonth' : 'fewerThanLastMonth', { count: Math.abs(by) })}</span>}
    </Link>
  );
}
