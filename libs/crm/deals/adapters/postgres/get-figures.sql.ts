import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ExactDecimal, ValidationFailed } from '#platform/kernel';
import { conditions } from '#platform/records';
import { definition, GetDealFigures, type DealFigures, type Figure, type FigureGroupBy, type LedgerGroup, type LedgerRow } from '../../application/get-figures.ts';
import { dealStatuses, type DealStatus } from '../../domain/deal.ts';
import { identified, partOf, recordedIn, type Condition, type Period } from '../../domain/ledger.ts';
import { DemandSignalKind } from '../../kinds/demand-signal.kind.ts';
import { figureStatement, groupings, kindFor, type FigureRow } from './figure-statements.ts';

type Rows = readonly FigureRow[];

@Handles(GetDealFigures)
export class GetDealFiguresSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ from, to, groupBy = 'none', filter }: GetDealFigures): Promise<DealFigures> {
    const [asked, period, kind] = [conditions(filter) as Condition[], { from, to }, kindFor(groupBy)];
    const { text, values } = figureStatement(kind, currentActor(), groupBy, { and: [identified(period), ...asked] });
    const [rows, unmet, [base]] = [await this.reads.rows<FigureRow>(text, values), await this.unmet(groupBy, period, asked), await this.reads.rows<Base>('select code, decimals from deals.currencies where is_base')];
    const ledger = new Ledger(kind.kind as 'deal', groupBy, period, asked, base!.decimals);
    const keys = groupBy === 'none' ? [] : [...new Map([...rows, ...(unmet ?? [])].filter(({ isTotal }) => !isTotal).map(({ key, label }) => [key, label]))];
    const stray = unmet !== null && groupBy !== 'none' && !groupings[groupBy].demand;
    if (stray && unmet.some(({ count }) => count > 0) && !keys.some(([key]) => key === null)) keys.push([null, null]);
    const groups = keys.map(([key, label]): LedgerGroup => {
      const ofKey = (each: FigureRow): boolean => !each.isTotal && each.key === key;
      return { key, label, ...ledger.row(rows.filter(ofKey), unmet && (stray ? (key === null ? unmet : []) : unmet.filter(ofKey)), key) };
    });
    const totals = rows.filter(({ isTotal }) => isTotal);
    const unrated = totals.reduce((sum, row) => sum + (row.unrated ?? 0), 0);
    const total = ledger.row(totals, unmet && unmet.filter(({ isTotal }) => isTotal));
    return {
      currency: base!.code, asOf: this.clock.today(), from: from ?? null, to: to ?? null, groupBy, definition, groups: groups.toSorted(byAmount), total,
      ...(total.identified.amount !== undefined && { withoutRate: { count: unrated, amount: ledger.zero, drill: { kind: kind.kind as 'deal', filter: { and: [identified(period), { field: 'amountBase', op: 'isEmpty', value: true }, { field: 'amount', op: 'isEmpty', value: false }, ...asked] } } } }),
    };
  }

  /** Null where the filter asks for what unmet demand does not have. */
  private async unmet(groupBy: FigureGroupBy, period: Period, asked: readonly Condition[]): Promise<Rows | null> {
    try {
      const { text, values } = figureStatement(DemandSignalKind, currentActor(), groupBy, { and: [...recordedIn(period), ...asked] });
      return await this.reads.rows<FigureRow>(text, values);
    } catch (error) {
      if (error instanceof ValidationFailed) return null;
      throw error;
    }
  }
}

interface Base { readonly code: string; readonly decimals: number }

const byAmount = (one: LedgerGroup, other: LedgerGroup): number => {
  const [first, second] = [one.identified.amount, other.identified.amount];
  return (first !== undefined && second !== undefined ? ExactDecimal.of(second).compare(ExactDecimal.of(first)) : 0) || other.identified.count - one.identified.count || String(one.label).localeCompare(String(other.label));
};

/** Makes the figures of a row, each with the filter that opens its records. */
class Ledger {
  readonly zero: string;

  constructor(private readonly kind: 'deal' | 'deal-line', private readonly groupBy: FigureGroupBy, private readonly period: Period, private readonly asked: readonly Condition[], private readonly decimals: number) {
    this.zero = ExactDecimal.zero.rounded(decimals).toString();
  }

  row(rows: Rows, unmet: Rows | null, key?: string | null): LedgerRow {
    const figures = Object.fromEntries(dealStatuses.map((status) => [status, this.figure(rows.filter((each) => each.status === status), this.drill(partOf(status, this.period), key))])) as Record<DealStatus, Figure>;
    const won = rows.find(({ status }) => status === 'won');
    const hasCourting = rows.every(({ averageDays }) => averageDays !== undefined);
    return {
      identified: this.figure(rows, this.drill(identified(this.period), key)), ...figures,
      unmet: unmet && this.figure(unmet, { kind: 'demand-signal', filter: { and: [...recordedIn(this.period), ...this.ofDemand(key), ...this.asked] } }, 'unmet'),
      ...(hasCourting && this.kind === 'deal' && { courting: { count: won?.count ?? 0, averageDays: won?.averageDays ?? null, medianDays: won?.medianDays ?? null } }),
    };
  }

  private figure(rows: Rows, drill: Figure['drill'], of: 'deal' | 'unmet' = 'deal'): Figure {
    const hidden = currentActor().mask.hidden.has(of === 'deal' ? 'deal.amountBase' : 'demand-signal.amountBase');
    const amount = ExactDecimal.sum(rows.map((each) => ExactDecimal.of(each.amount ?? '0'))).rounded(this.decimals).toString();
    return { count: rows.reduce((sum, { count }) => sum + count, 0), ...(!hidden && { amount }), drill };
  }

  private drill(part: Condition, key: string | null | undefined): Figure['drill'] {
    const group = key === undefined || this.groupBy === 'none' ? [] : [keyed(groupings[this.groupBy].field, key)];
    return { kind: this.kind, filter: { and: [part, ...group, ...this.asked] } };
  }

  private ofDemand(key: string | null | undefined): Condition[] {
    const field = this.groupBy === 'none' ? undefined : groupings[this.groupBy].demand?.field;
    if (key === undefined || this.groupBy === 'none') return [];
    // What demand does not say stands with nothing: all of it in that group, none of it in another.
    return field ? [keyed(field, key)] : key === null ? [] : [{ or: [] }];
  }
}

export const keyed = (field: string, key: string | null): Condition => (key === null ? { field, op: 'isEmpty', value: true } : { field, value: key });
