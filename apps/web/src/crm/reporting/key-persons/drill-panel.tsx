import { Button, Drawer, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { addDecimals } from '../../../ui/number/decimal.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { drillPage } from './drill-page.ts';
import { useKeyPersonsText } from './key-persons-text.ts';
import { riskKeys } from './risk-keys.ts';
import type { RiskFigure } from './risk-types.ts';
import classes from './key-persons.module.css';

/** What is behind a figure: its records, and the proof that they are as many and as much. */
export function DrillPanel({ title, figure: { drill, ...figure }, currency, onClose }: { title: string; figure: RiskFigure; currency: string; onClose: () => void }) {
  const text = useKeyPersonsText();
  const ui = useUiText();
  const format = useFormat();
  const list = useInfiniteQuery({
    queryKey: riskKeys.drill(drill), queryFn: ({ pageParam, signal }) => drillPage(drill, pageParam, signal), initialPageParam: null as string | null, getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const all = list.data !== undefined && !list.hasNextPage;
  const sum = addDecimals(2, ...items.map(({ amount }) => amount));
  const agrees = items.length === figure.count && (figure.amount === undefined || sum === addDecimals(2, figure.amount));
  return (
    <Drawer opened onClose={onClose} position="right" size={460} title={title} closeButtonProps={{ 'aria-label': ui('close') }}>
      <p className={classes.figure}>{figure.amount !== undefined && <strong><MoneyText amount={figure.amount} currency={currency} /> </strong>}<span>{text(`records.${drill.kind}`, { count: figure.count })}</span></p>
      {list.error && <QueryError error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && [1, 2, 3].map((row) => <Skeleton key={row} height={52} mb={8} radius={6} />)}
      <ul className={classes.rows}>
        {items.map(({ id, to, name, about, at, amount }) => (
          <li key={id}><Link to={to} className={classes.row}><span className={classes.words}>{name || text('noSubject')}<span className={classes.quiet}>{[...about, at && format.day(format.dayHere(at))].filter(Boolean).join(' · ')}</span></span>{amount && <MoneyText amount={amount} currency={currency} />}</Link></li>
        ))}
      </ul>
      {list.hasNextPage && <Button variant="default" fullWidth loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{ui('loadMore')}</Button>}
      {all && <p className={classes.proof} data-agrees={agrees}>{text(agrees ? 'agrees' : 'disagrees', { count: items.length })}</p>}
    </Drawer>
  );
}
