import { currentActor, Handles, Reads } from '#platform/bus';
import { asCounted, conditions, ListStatement, SqlText } from '#platform/records';
import { GetForecast, type Forecast } from '../../application/get-forecast.ts';
import { DealKind } from '../../kinds/deal.kind.ts';

/** One statement; what is hidden from the reader is neither added up nor grouped by. */
@Handles(GetForecast)
export class GetForecastSql {
  constructor(private readonly reads: Reads) {}

  async execute({ pipelineId, filter, q }: GetForecast): Promise<Forecast> {
    const list = new ListStatement(DealKind, asCounted(currentActor()), { filter: { and: [{ field: 'pipelineId', value: pipelineId }, { field: 'status', value: 'open' }, ...conditions(filter)] }, ...(q !== undefined && { q }) });
    const sql = new SqlText();
    const sum = (field: string, name: string, column: string) => (list.hidden(field) ? '' : `, '${name}', round(coalesce(n.${column}, 0), base.decimals)::text`);
    const month = list.hidden('closeDate') ? 'null::text' : `to_char(r.close_date, 'YYYY-MM')`;
    const [row] = await this.reads.rows<Forecast>(
      `with n as (select ${month} as month, count(*)::int as count, sum(r.amount_base) as value, sum(r.weighted_base) as weighted from ${list.rows(sql)} group by 1)
       select base.code as currency, coalesce((select json_agg(json_build_object('month', n.month, 'count', n.count ${sum('amountBase', 'sumBase', 'value')} ${sum('weightedBase', 'weightedBase', 'weighted')}) order by n.month nulls last) from n), '[]') as months
       from deals.currencies base where base.is_base`,
      sql.values,
    );
    return row!;
  }
}
