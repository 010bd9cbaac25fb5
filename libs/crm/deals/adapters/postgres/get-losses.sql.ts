import { currentActor, Handles, Reads } from '#platform/bus';
import { ExactDecimal } from '#platform/kernel';
import { conditions } from '#platform/records';
import { GetLosses, type LossFigure, type LossFigures } from '../../application/get-figures.ts';
import { closedAs, losses, type Condition } from '../../domain/ledger.ts';
import { figureStatement, groupings, kindFor, type FigureRow } from './figure-statements.ts';
import { keyed } from './get-figures.sql.ts';

@Handles(GetLosses)
export class GetLossesSql {
  constructor(private readonly reads: Reads) {}

  async execute({ from, to, by = 'reason', filter }: GetLosses): Promise<LossFigures> {
    const asked = [closedAs(losses, { from, to }), ...(conditions(filter) as Condition[])];
    const kind = kindFor(by);
    const { text, values } = figureStatement(kind, currentActor(), by, { and: asked });
    const [rows, [base]] = [await this.reads.rows<FigureRow>(text, values), await this.reads.rows<{ code: string; decimals: number }>('select code, decimals from deals.currencies where is_base')];
    const hidden = currentActor().mask.hidden.has('deal.amountBase');
    const drill = (more: readonly Condition[]) => ({ kind: kind.kind as 'deal', filter: { and: [...asked, ...more] } });
    const summed = (part: readonly FigureRow[]) => ({ count: part.reduce((sum, { count }) => sum + count, 0), value: ExactDecimal.sum(part.map(({ amount = '0' }) => ExactDecimal.of(amount))).rounded(base!.decimals) });
    const told = ({ count, value }: ReturnType<typeof summed>) => ({ count, ...(!hidden && { amount: value.toString() }) });
    const weight = ({ count, value }: ReturnType<typeof summed>): ExactDecimal => (hidden ? ExactDecimal.of(String(count)) : value);
    const total = summed(rows.filter(({ isTotal }) => isTotal));
    const grouped = rows.filter(({ isTotal }) => !isTotal);
    const names = new Map(grouped.map(({ key, label }) => [key, label]));
    const sorted = [...names].map(([key, label]) => ({ key, label, sum: summed(grouped.filter((row) => row.key === key)) })).sort((one, other) => weight(other.sum).compare(weight(one.sum)) || other.sum.count - one.sum.count);
    let reached = ExactDecimal.zero;
    const items = sorted.map(({ key, label, sum }): LossFigure => {
      reached = reached.plus(weight(sum));
      const shares = { share: weight(sum).percentOf(weight(total)).toString(), cumulativeShare: reached.percentOf(weight(total)).toString() };
      return { key, label, ...told(sum), ...shares, drill: drill([keyed(groupings[by].field, key)]) };
    });
    return { currency: base!.code, by, items, total: { ...told(total), drill: drill([]) } };
  }
}
