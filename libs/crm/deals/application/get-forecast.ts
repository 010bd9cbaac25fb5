import { Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Decimal, Id, Json, Many, Text, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';

const perhaps = { optional: true } as const;

export class ForecastMonth {
  @Text({ nullable: true, example: '2026-12', description: 'Null for deals with no day to close.' }) readonly month!: string | null;
  @Whole() readonly count!: number;
  @Decimal({ ...perhaps, description: 'The sum in the base currency; absent where the amount is hidden.' }) readonly sumBase?: string;
  @Decimal(perhaps) readonly weightedBase?: string;
}

export class Forecast {
  @Text() readonly currency!: string;
  @Many(() => ForecastMonth) readonly months!: ForecastMonth[];
}

/** The open deals of a pipeline by the month they are expected to close in. */
@Requires('deals.read')
@CountsAs('none')
export class GetForecast extends Query<Forecast> {
  @Id({ from: 'query' }) readonly pipelineId!: string;
  @Json({ ...perhaps, from: 'query', description: 'As in the list of deals.' }) readonly filter?: unknown;
  @Text({ ...perhaps, from: 'query', max: 200 }) readonly q?: string;
}
