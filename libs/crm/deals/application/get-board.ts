import { Requires } from '#platform/access';
import { Decimal, FromPath, Id, Json, Many, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';
import { DealRow, StageCard } from './deal-record.ts';

const perhaps = { optional: true } as const;
const filter = { ...perhaps, from: 'query', description: 'As in the list of deals.' } as const;

export class BoardColumn {
  @Nested(() => StageCard) readonly stage!: StageCard;
  @Whole() readonly count!: number;
  @Decimal({ ...perhaps, description: 'The sum in the base currency; absent where the amount is hidden.' }) readonly sumBase?: string;
  @Decimal(perhaps) readonly weightedBase?: string;
  @Whole({ ...perhaps, description: 'Deals with an amount but no exchange rate: counted, not added up.' }) readonly withoutRate?: number;
  @Many(() => DealRow) readonly cards!: DealRow[];
  @Text({ nullable: true }) readonly nextCursor!: string | null;
}

export class Board {
  @Text() readonly currency!: string;
  @Many(() => BoardColumn) readonly columns!: BoardColumn[];
}

/** The open deals of a pipeline by stage; in each the one that came in last is first. */
@Requires('deals.read')
export class GetBoard extends Query<Board> {
  @Id({ from: 'query' }) readonly pipelineId!: string;
  @Json(filter) readonly filter?: unknown;
  @Text({ ...perhaps, from: 'query', max: 200 }) readonly q?: string;
  @Whole({ ...perhaps, from: 'query', min: 1, max: 50, description: 'Cards of each column.' }) readonly limit?: number;
}

/** More cards of a column, with the filter of the board. */
@Requires('deals.read')
export class ListBoardColumn extends Query<Page<DealRow>> {
  @FromPath() readonly stageId!: string;
  @Json(filter) readonly filter?: unknown;
  @Text({ ...perhaps, from: 'query', max: 200 }) readonly q?: string;
  @Text({ ...perhaps, from: 'query', max: 2000 }) readonly cursor?: string;
  @Whole({ ...perhaps, from: 'query', min: 1, max: 200 }) readonly limit?: number;
}
