import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { kindNamed, SqlText, visibleTo } from '#platform/records';
import {
  GetCompetitor, GetCurrency, GetLossReason, GetPipeline, GetProduct, GetToldRate, ListCompetitors, ListCurrencies, ListExchangeRates, ListLossReasons, ListPipelines, ListProducts,
  type CompetitorRecord, type CurrencyRecord, type ExchangeRateRecord, type LossReasonRecord, type PipelineRecord, type ProductRecord, type ToldExchangeRate,
} from '../../application/list-records.ts';
import { isoInstant, money } from '../../kinds/field.ts';

const pipelines = `select r.id, r.version, r.name, r.business_line_id as "businessLineId", case when line.id is null then null else json_build_object('id', line.id, 'name', line.name) end as "businessLine", r.position, r.is_active as "isActive",
    (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'position', s.position, 'probability', s.probability, 'type', s.type, 'requiredFields', s.required_fields, 'maxDays', s.max_days) order by s.position, s.id), '[]')
      from deals.stages s where s.pipeline_id = r.id and s.deleted_at is null) as stages
  from deals.pipelines r left join contacts.business_line_card line on line.id = r.business_line_id where r.deleted_at is null`;
const reasons = `select r.id, r.version, r.code, r.name, r.category, r.kinds, r.requires_note as "requiresNote", r.requires_competitor as "requiresCompetitor", r.is_active as "isActive" from deals.loss_reasons r where true`;
const products = `select r.id, r.version, r.sku, r.name, r.family, r.unit_of_measure as "unitOfMeasure", ${money('r.list_price', 'r.currency')} as "listPrice", r.is_active as "isActive" from deals.products r where true`;
const currencies = `select r.code, r.decimals, r.is_base as "isBase", case when r.is_base then '1' else trim_scale(rate.rate)::text end as rate, rate.day::text as "rateDay"
  from deals.currencies r left join lateral (select e.rate, e.day from deals.exchange_rates e where e.currency = r.code order by e.day desc limit 1) rate on true where true`;
const rates = `select r.id, r.currency, r.day::text as day, trim_scale(r.rate)::text as rate, ${isoInstant('r.updated_at')} as "updatedAt" from deals.exchange_rates r where true`;

function competitors(sql: SqlText): string {
  return `select r.id, r.version, r.name, org.id as "organizationId", case when org.id is null then null else json_build_object('id', org.id, 'name', org.name) end as organization, r.strengths, r.weaknesses, r.is_active as "isActive"
    from deals.competitors r left join contacts.organization_card org on org.id = r.organization_id and ${visibleTo(currentActor(), kindNamed('organization'), 'org', sql)} where true`;
}

const offered = (all: boolean | undefined): string => (all ? '' : ' and r.is_active');

abstract class Lists {
  constructor(private readonly reads: Reads) {}

  protected async page<Row extends object>(text: string, values: unknown[] = []): Promise<Page<Row>> {
    return { items: await this.reads.rows<Row>(text, values), nextCursor: null };
  }

  protected async one<Row extends object>(text: string, by: string, value: string, sql = new SqlText()): Promise<Row> {
    const [row] = await this.reads.rows<Row>(`${text} and r.${by} = ${sql.bind(value)}`, sql.values);
    if (!row) throw new ResourceNotFound();
    return row;
  }
}

@Handles(ListPipelines)
export class ListPipelinesSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ all }: ListPipelines): Promise<Page<PipelineRecord>> { return this.page(`${pipelines}${offered(all)} order by r.position, r.id`); }
}

@Handles(GetPipeline)
export class GetPipelineSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ pipelineId }: GetPipeline): Promise<PipelineRecord> { return this.one(pipelines, 'id', pipelineId); }
}

@Handles(ListLossReasons)
export class ListLossReasonsSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ all }: ListLossReasons): Promise<Page<LossReasonRecord>> { return this.page(`${reasons}${offered(all)} order by r.name, r.id`); }
}

@Handles(GetLossReason)
export class GetLossReasonSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ lossReasonId }: GetLossReason): Promise<LossReasonRecord> { return this.one(reasons, 'id', lossReasonId); }
}

@Handles(ListProducts)
export class ListProductsSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ all }: ListProducts): Promise<Page<ProductRecord>> { return this.page(`${products}${offered(all)} order by r.name, r.id`); }
}

@Handles(GetProduct)
export class GetProductSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ productId }: GetProduct): Promise<ProductRecord> { return this.one(products, 'id', productId); }
}

@Handles(ListCompetitors)
export class ListCompetitorsSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ all }: ListCompetitors): Promise<Page<CompetitorRecord>> {
    const sql = new SqlText();
    return this.page(`${competitors(sql)}${offered(all)} order by r.name, r.id`, sql.values);
  }
}

@Handles(GetCompetitor)
export class GetCompetitorSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ competitorId }: GetCompetitor): Promise<CompetitorRecord> {
    const sql = new SqlText();
    return this.one(competitors(sql), 'id', competitorId, sql);
  }
}

@Handles(ListCurrencies)
export class ListCurrenciesSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute(): Promise<Page<CurrencyRecord>> { return this.page(`${currencies} order by r.is_base desc, r.code`); }
}

@Handles(GetCurrency)
export class GetCurrencySql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ code }: GetCurrency): Promise<CurrencyRecord> { return this.one(currencies, 'code', code); }
}

@Handles(ListExchangeRates)
export class ListExchangeRatesSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  execute({ currency, before, limit = 200 }: ListExchangeRates): Promise<Page<ExchangeRateRecord>> {
    const sql = new SqlText();
    const where = [currency && `and r.currency = ${sql.bind(currency)}`, before && `and r.day < ${sql.bind(before, 'date')}`].filter(Boolean).join(' ');
    return this.page(`${rates} ${where} order by r.day desc, r.currency limit ${sql.bind(limit)}`, sql.values);
  }
}

@Handles(GetToldRate)
export class GetToldRateSql extends Lists {
  constructor(reads: Reads) { super(reads); }
  async execute({ exchangeRateId, revaluationJobId }: GetToldRate): Promise<ToldExchangeRate> { return { ...(await this.one<ExchangeRateRecord>(rates, 'id', exchangeRateId)), revaluationJobId }; }
}
