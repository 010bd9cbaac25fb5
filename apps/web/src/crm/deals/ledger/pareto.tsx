import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Picture } from '../../../ui/chart/picture.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import type { LossFigures } from '../deal-types.ts';
import { FigureTable } from './figure-table.tsx';
import { useLedgerText } from './ledger-text.ts';
import { paretoOption } from './pareto-option.ts';

type ParetoProps = { losses: LossFigures; by: 'reason' | 'competitor'; onBy: (by: 'reason' | 'competitor') => void; onOpen: (key: string) => void };

export const keyOfBar = (key: string | null): string => key ?? 'none';

/** What the most is lost for, or to whom: the few that make up most of it stand first. */
export function Pareto({ losses, by, onBy, onOpen }: ParetoProps) {
  const text = useLedgerText();
  const format = useFormat();
  const { items, currency } = losses;
  const labelOf = (label: string | null): string => label ?? text(by === 'reason' ? 'noReason' : 'noCompetitor');
  const option = useMemo(
    () =>
      paretoOption(
        items.slice(0, 12).map(({ label, amount, cumulativeShare }) => ({ label: labelOf(label), amount: Number(amount ?? 0), cumulative: Number(cumulativeShare) / 100 })),
        { money: (amount) => format.money({ amount: String(amount), currency }), short: (amount) => format.shortMoney({ amount, currency }), percent: (share) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }) },
      ),
    [items, currency, format, text, by],
  );
  const percent = (share: string): string => format.percent(Number(share) / 100);
  const few = items.findIndex(({ cumulativeShare }) => Number(cumulativeShare) >= 80) + 1 || items.length;
  const first = items[0];
  const title = !first ? text('nothingLost') : few <= 1 ? text('paretoOne', { name: labelOf(first.label), share: percent(first.cumulativeShare) }) : text('paretoFinding', { name: labelOf(first.label), count: few - 1, share: percent(items[few - 1]!.cumulativeShare) });
  const rows = items.map(({ key, label, count, amount, share, cumulativeShare }) => ({ key: keyOfBar(key), label: labelOf(label), figure: { count, ...(amount !== undefined && { amount }) }, share: `${percent(share)} · ${percent(cumulativeShare)}` }));
  return (
    <Picture
      title={title}
      tools={<SegmentedControl size="xs" aria-label={text('by')} data={[{ value: 'reason', label: text('byReason') }, { value: 'competitor', label: text('byCompetitor') }]} value={by} onChange={(next) => onBy(next as typeof by)} />}
      chart={items.length === 0 ? <p>{text('noData')}</p> : <Chart label={`${title}. ${rows.map(({ label, figure }) => `${label}: ${format.money({ amount: figure.amount ?? '0', currency })}`).join('; ')}`} height={Math.max(160, 60 + Math.min(items.length, 12) * 34)} option={option} onPick={(index) => onOpen(keyOfBar(items[index]!.key))} />}
      table={<FigureTable caption={title} rows={rows} currency={currency} onOpen={onOpen} />}
      counted={text('countedPareto', { currency })}
    />
  );
}
