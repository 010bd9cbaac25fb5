import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Currency, Day, Decimal, Flag, FromPath, Id, Instant, Many, Nested, Text, Texts, Whole, type Page } from '#platform/fields';
import { NameCard } from '#crm/contacts';
import { Query, ResourceNotFound } from '#platform/kernel';
import { reasonCategories, reasonKinds } from '../domain/catalogue.ts';
import { requirableFields, stageTypes } from '../domain/pipeline.ts';
import { MoneyValue } from './deal-fields.ts';

export class StageRecord {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Whole() readonly position!: number;
  @Whole() readonly probability!: number;
  @Choice(stageTypes) readonly type!: string;
  @Texts({ choices: requirableFields }) readonly requiredFields!: string[];
  @Whole({ nullable: true }) readonly maxDays!: number | null;
}
export class PipelineRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly name!: string;
  @Id({ nullable: true }) readonly businessLineId!: string | null;
  @Nested(() => NameCard, { nullable: true }) readonly businessLine!: NameCard | null;
  @Whole() readonly position!: number;
  @Flag() readonly isActive!: boolean;
  @Many(() => StageRecord) readonly stages!: StageRecord[];
}
export class LossReasonRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly code!: string;
  @Text() readonly name!: string;
  @Choice(reasonCategories) readonly category!: string;
  @Texts({ choices: reasonKinds }) readonly kinds!: string[];
  @Flag() readonly requiresNote!: boolean;
  @Flag() readonly requiresCompetitor!: boolean;
  @Flag() readonly isActive!: boolean;
}
export class ProductRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly sku!: string;
  @Text() readonly name!: string;
  @Text({ nullable: true }) readonly family!: string | null;
  @Text({ nullable: true }) readonly unitOfMeasure!: string | null;
  @Nested(() => MoneyValue, { nullable: true }) readonly listPrice!: MoneyValue | null;
  @Flag() readonly isActive!: boolean;
}
export class CompetitorRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly name!: string;
  @Id({ nullable: true }) readonly organizationId!: string | null;
  @Nested(() => NameCard, { nullable: true }) readonly organization!: NameCard | null;
  @Text({ nullable: true }) readonly strengths!: string | null;
  @Text({ nullable: true }) readonly weaknesses!: string | null;
  @Flag() readonly isActive!: boolean;
}
export class CurrencyRecord {
  @Currency() readonly code!: string;
  @Whole() readonly decimals!: number;
  @Flag() readonly isBase!: boolean;
  @Decimal({ nullable: true, description: 'One unit in the base currency today; null where no rate was told.' }) readonly rate!: string | null;
  @Day({ nullable: true }) readonly rateDay!: string | null;
}
export class ExchangeRateRecord {
  @Id() readonly id!: string;
  @Currency() readonly currency!: string;
  @Day() readonly day!: string;
  @Decimal() readonly rate!: string;
  @Instant() readonly updatedAt!: string;
}

export interface ToldRate {
  readonly id: string;
  readonly revaluationJobId: string | null;
}
export class ToldExchangeRate extends ExchangeRateRecord {
  @Id({ nullable: true, description: 'The job that values anew what stood on an older rate; null where nothing did.' }) readonly revaluationJobId!: string | null;
}

/** A list the company keeps; what is no longer offered only where it is asked for. */
@CountsAs('none')
abstract class ListEntries<Entry> extends Query<Page<Entry>> {
  @Flag({ optional: true, from: 'query', description: 'True answers also what is no longer offered.' }) readonly all?: boolean;
}

@Requires('deals.read')
export class ListPipelines extends ListEntries<PipelineRecord> {}
@Requires('deals.read')
export class ListLossReasons extends ListEntries<LossReasonRecord> {}
@Requires('deals.read')
export class ListProducts extends ListEntries<ProductRecord> {}
@Requires('deals.read')
export class ListCompetitors extends ListEntries<CompetitorRecord> {}
@Requires('deals.read')
@CountsAs('none')
export class ListCurrencies extends Query<Page<CurrencyRecord>> {}

/** The newest rates first. */
@Requires('deals.read')
@CountsAs('none')
export class ListExchangeRates extends Query<Page<ExchangeRateRecord>> {
  @Currency({ optional: true, from: 'query' }) readonly currency?: string;
  @Day({ optional: true, from: 'query', description: 'The day of the last rate seen; with a currency.' }) readonly before?: string;
  @Whole({ optional: true, from: 'query', min: 1, max: 1000 }) readonly limit?: number;
}

@Requires('deals.read')
@Refuses(ResourceNotFound)
@CountsAs('none')
export class GetPipeline extends Query<PipelineRecord> {
  @FromPath() readonly pipelineId!: string;
  static of(pipelineId: string): GetPipeline { return Object.assign(new GetPipeline(), { pipelineId }); }
}
@Requires('deals.read')
@Refuses(ResourceNotFound)
@CountsAs('none')
export class GetLossReason extends Query<LossReasonRecord> {
  @FromPath() readonly lossReasonId!: string;
  static of(lossReasonId: string): GetLossReason { return Object.assign(new GetLossReason(), { lossReasonId }); }
}
@Requires('deals.read')
@Refuses(ResourceNotFound)
@CountsAs('none')
export class GetProduct extends Query<ProductRecord> {
  @FromPath() readonly productId!: string;
  static of(productId: string): GetProduct { return Object.assign(new GetProduct(), { productId }); }
}
@Requires('deals.read')
@Refuses(ResourceNotFound)
@CountsAs('none')
export class GetCompetitor extends Query<CompetitorRecord> {
  @FromPath() readonly competitorId!: string;
  static of(competitorId: string): GetCompetitor { return Object.assign(new GetCompetitor(), { competitorId }); }
}
@Requires('deals.read')
@Refuses(ResourceNotFound)
@CountsAs('none')
export class GetCurrency extends Query<CurrencyRecord> {
  @Currency({ from: 'path' }) readonly code!: string;
  static of(code: string): GetCurrency { return Object.assign(new GetCurrency(), { code }); }
}

/** What is answered to who has just told a rate. */
@Requires('deals.read')
@Refuses(ResourceNotFound)
@CountsAs('none')
export class GetToldRate extends Query<ToldExchangeRate> {
  @FromPath() readonly exchangeRateId!: string;
  readonly revaluationJobId!: string | null;
  static of({ id, revaluationJobId }: ToldRate): GetToldRate { return Object.assign(new GetToldRate(), { exchangeRateId: id, revaluationJobId }); }
}
