import { Button, Drawer, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { addDecimals } from '../../../ui/number/decimal.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import type { Figure } from '../deal-types.ts';
import { DrillRow, type DrillItem } from './drill-row.tsx';
import { useLedgerText } from './ledger-text.ts';
import { drillPage } from './drill-page.ts';
import classes from './ledger.module.css';

type DrillPanelProps = { title: string; figure: Figure; currency: string; onClose: () => void };

/** What is behind a figure: its records, and the proof that they are as many and as much. */
export function DrillPanel({ title, figure, currency, onClose }: DrillPanelProps) {
  const text = useLedgerText();
  const ui = useUiText();
  const format = useFormat();
  const list = useInfiniteQuery({
    queryKey: ['deal', 'drill', figure.drill],
    queryFn: ({ pageParam, signal }) => drillPage(figure.drill, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items: DrillItem[] = list.data?.pages.flatMap((page) => page.items) ?? [];
  const all = list.data !== undefined && !list.hasNextPage;
  const sum = addDecimals(2, ...items.map(({ record }) => record.amountBase));
  const agrees = items.length === figure.count && (figure.amount === undefined || sum === addDecimals(2, figure.amount));
  return (
    <Drawer opened onClose={onClose} position="right" size={460} title={title} closeButtonProps={{ 'aria-label': ui('close') }}>
      <p className={classes.figure}><strong><MoneyText amount={figure.amount} currency={currency} /></strong> <span>{text(figure.drill.kind === 'demand-signal' ? 'signals' : 'deals', { count: figure.count })}</span></p>
      {list.error && <QueryError error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && [1, 2, 3].map((row) => <Skeleton key={row} height={56} mb={8} radius={6} />)}
      <ul className={classes.rows}>{items.map((item) => <li key={item.record.id}><DrillRow item={item} currency={currency} /></li>)}</ul>
      {list.hasNextPage && <Button variant="default" fullWidth loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{ui('loadMore')}</Button>}
      {all && <p className={classes.proof} data-agrees={agrees}>{text(agrees ? 'agrees' : 'disagrees', { count: format.number(items.length), sum: format.money({ amount: sum, currency }) })}</p>}
    </Drawer>
  );
}
