import { useMemo } from 'react';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Picture } from '../../../ui/chart/picture.tsx';
import { isZero } from '../../../ui/number/decimal.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import type { DealFigures } from '../deal-types.ts';
import { FigureTable } from './figure-table.tsx';
import { useLedgerText } from './ledger-text.ts';
import { type Step, waterfallOption } from './waterfall-option.ts';

const parts = ['identified', 'won', 'lost', 'abandoned', 'declined', 'open', 'unmet'] as const;
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
  const money = (amount: string): string => format.money({ amount, currency });
  const option = useMemo(
    () =>
      waterfallOption(
        parts.map((part) => ({ label: text(`part.${part}`), amount: Number(total[part].amount), ...looks[part] })),
        { money: (amount) => format.money({ amount: String(amount), currency }), short: (amount) => format.shortMoney({ amount, currency }), lying: phone },
      ),
    [total, currency, format, phone, text],
  );
  const rate = isZero(total.identified.amount) ? 0 : Number(total.won.amount) / Number(total.identified.amount);
  const gone = Number(total.lost.amount) + Number(total.abandoned.amount) + Number(total.declined.amount);
  const title = total.identified.count === 0 ? text('nothingIdentified') : text('waterfallFinding', { identified: format.roughMoney({ amount: total.identified.amount, currency }), won: format.percent(rate), gone: format.percent(Number(total.identified.amount) === 0 ? 0 : gone / Number(total.identified.amount)) });
  const rows = parts.map((part) => ({ key: part, label: text(`part.${part}`), figure: total[part], share: part === 'identified' || part === 'unmet' || isZero(total.identified.amount) ? '' : format.percent(Number(total[part].amount) / Number(total.identified.amount)) }));
  return (
    <Picture
      title={title}
      chart={<Chart label={`${title}. ${rows.map(({ label, figure }) => `${label}: ${money(figure.amount)}`).join('; ')}`} height={phone ? 340 : 320} option={option} onPick={(index) => onOpen(parts[index]!)} />}
      table={<FigureTable caption={title} rows={rows} currency={currency} onOpen={(key) => onOpen(key as Part)} />}
      counted={text('countedWaterfall', { currency, asOf: format.instant(figures.asOf) })}
    />
  );
}
