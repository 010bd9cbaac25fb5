import { useMemo } from 'react';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Picture } from '../../../ui/chart/picture.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import type { DealFigures, Figure } from '../deal-types.ts';
import { FigureTable } from './figure-table.tsx';
import { useLedgerText } from './ledger-text.ts';
import { type Step, waterfallOption } from './waterfall-option.ts';

export const parts = ['identified', 'won', 'lost', 'abandoned', 'declined', 'open', 'unmet'] as const;
export type Part = (typeof parts)[number];

const looks: Record<Part, Pick<Step, 'color' | 'kind'>> = {
  identified: { color: 'quiet', kind: 'whole' },
  won: { color: 'good', kind: 'part' },
  lost: { color: 'bad', kind: 'part' },
  abandoned: { color: 'warn', kind: 'part' },
  declined: { color: 'info', kind: 'part' },
  open: { color: 'accent', kind: 'part' },
  unmet: { color: 'info', kind: 'beside' },
};

/** What came of everything that was identified: the parts add up to it to the cent; unmet demand stands beside it. */
export function Waterfall({ figures, onOpen }: { figures: DealFigures; onOpen: (part: Part) => void }) {
  const text = useLedgerText();
  const format = useFormat();
  const phone = usePhone();
  const { currency, total } = figures;
  const shown = parts.filter((part) => total[part] !== null);
  const amountOf = (part: Part): string => total[part]?.amount ?? '0';
  const shareOf = (...some: Part[]): number => (Number(amountOf('identified')) === 0 ? 0 : some.reduce((sum, part) => sum + Number(amountOf(part)), 0) / Number(amountOf('identified')));
  const money = (amount: string): string => format.money({ amount, currency });
  const option = useMemo(
    () =>
      waterfallOption(
        shown.map((part) => ({ label: text(`part.${part}`), amount: Number(amountOf(part)), ...looks[part] })),
        { money: (amount) => format.money({ amount: String(amount), currency }), short: (amount) => format.shortMoney({ amount, currency }), lying: phone },
      ),
    [total, currency, format, phone, text],
  );
  const title = total.identified.count === 0 ? text('nothingIdentified') : text('waterfallFinding', { identified: format.roughMoney({ amount: amountOf('identified'), currency }), won: format.percent(shareOf('won')), gone: format.percent(shareOf('lost', 'abandoned', 'declined')) });
  const rows = shown.map((part) => ({ key: part, label: text(`part.${part}`), figure: total[part] as Figure, share: part === 'identified' || part === 'unmet' ? '' : format.percent(shareOf(part)) }));
  return (
    <Picture
      title={title}
      chart={<Chart label={`${title}. ${rows.map(({ label, figure }) => `${label}: ${money(figure.amount ?? '0')}`).join('; ')}`} height={phone ? 340 : 320} option={option} onPick={(index) => onOpen(shown[index]!)} />}
      table={<FigureTable caption={title} rows={rows} currency={currency} onOpen={(key) => onOpen(key as Part)} />}
      counted={text('countedWaterfall', { currency, asOf: format.day(figures.asOf) })}
    />
  );
}
