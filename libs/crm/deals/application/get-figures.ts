import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Day, Decimal, Id, Json, Many, Nested, Text, Whole } from '#platform/fields';
import { Query, ValidationFailed } from '#platform/kernel';

export const figureGroups = ['none', 'owner', 'team', 'product', 'business-line', 'reason', 'competitor', 'pipeline'] as const;
export type FigureGroupBy = (typeof figureGroups)[number];

/** How the figures are defined; clients show it beside them. */
export const definition = 'Identified demand is what was closed within the period, by the day it was closed, and what is open today and was opened by the end of the period. Each deal is in exactly one of won, lost, abandoned, declined and open. Closed deals count at the exchange rate of their day, open ones at that of today.';

const perhaps = { optional: true } as const;

export class Drill {
  @Choice(['deal', 'deal-line', 'demand-signal'], { description: 'Which list shows the records: /deals, /deal-lines or /demand-signals.' }) readonly kind!: 'deal' | 'deal-line' | 'demand-signal';
  @Json({ description: 'The filter of POST …/search; the count and the sum of amountBase of what it finds are those of the figure.' }) readonly filter!: unknown;
}

export class Figure {
  @Whole() readonly count!: number;
  @Decimal({ ...perhaps, description: 'In the base currency; absent where amounts are hidden.' }) readonly amount?: string;
  @Nested(() => Drill) readonly drill!: Drill;
}

export class Courting {
  @Whole({ description: 'Won deals.' }) readonly count!: number;
  @Decimal({ nullable: true, description: 'Days from the first contact to won.' }) readonly averageDays!: string | null;
  @Whole({ nullable: true }) readonly medianDays!: number | null;
}

export class LedgerRow {
  @Nested(() => Figure) readonly identified!: Figure;
  @Nested(() => Figure) readonly won!: Figure;
  @Nested(() => Figure) readonly lost!: Figure;
  @Nested(() => Figure) readonly abandoned!: Figure;
  @Nested(() => Figure) readonly declined!: Figure;
  @Nested(() => Figure) readonly open!: Figure;
  @Nested(() => Figure, { nullable: true, description: 'Demand never quoted, beside the rest; null where the filter asks for what demand does not have.' }) readonly unmet!: Figure | null;
  @Nested(() => Courting, perhaps) readonly courting?: Courting;
}

export class LedgerGroup extends LedgerRow {
  @Id({ nullable: true }) readonly key!: string | null;
  @Text({ nullable: true }) readonly label!: string | null;
}

export class DealFigures {
  @Text() readonly currency!: string;
  @Day() readonly asOf!: string;
  @Day({ nullable: true }) readonly from!: string | null;
  @Day({ nullable: true }) readonly to!: string | null;
  @Choice(figureGroups) readonly groupBy!: string;
  @Text({ max: 1000 }) readonly definition!: string;
  @Many(() => LedgerGroup) readonly groups!: LedgerGroup[];
  @Nested(() => LedgerRow) readonly total!: LedgerRow;
  @Nested(() => Figure, { ...perhaps, description: 'Among the identified: with an amount, but without an exchange rate. Counted above, not added up.' }) readonly withoutRate?: Figure;
}

@CountsAs('none')
abstract class OfPeriod<Answer> extends Query<Answer> {
  @Day({ ...perhaps, from: 'query' }) readonly from?: string;
  @Day({ ...perhaps, from: 'query' }) readonly to?: string;
  @Json({ ...perhaps, from: 'query', description: 'As in the list of deals.' }) readonly filter?: unknown;
}

/** The ledger: what could have been sold, and what became of it. */
@Requires('deals.read')
@Refuses(ValidationFailed)
export class GetDealFigures extends OfPeriod<DealFigures> {
  @Choice(figureGroups, { ...perhaps, from: 'query' }) readonly groupBy?: FigureGroupBy;
}

export const lossGroups = ['reason', 'competitor', 'owner', 'team', 'product', 'business-line', 'pipeline'] as const;

export class LossFigure extends Figure {
  @Id({ nullable: true }) readonly key!: string | null;
  @Text({ nullable: true }) readonly label!: string | null;
  @Decimal({ description: 'Percent of the amount, or of the count where amounts are hidden.' }) readonly share!: string;
  @Decimal() readonly cumulativeShare!: string;
}

export class LossFigures {
  @Text() readonly currency!: string;
  @Choice(lossGroups) readonly by!: string;
  @Many(() => LossFigure) readonly items!: LossFigure[];
  @Nested(() => Figure) readonly total!: Figure;
}

/** What was lost, abandoned or declined in the period, the largest first. */
@Requires('deals.read')
@Refuses(ValidationFailed)
export class GetLosses extends OfPeriod<LossFigures> {
  @Choice(lossGroups, { ...perhaps, from: 'query', description: 'reason where absent.' }) readonly by?: (typeof lossGroups)[number];
}
