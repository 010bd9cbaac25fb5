import { Query } from '#platform/kernel';
import { Choice, Json, Text, Whole } from './decorators.ts';

/** One page of a keyset list. `total` is there only where it was asked for. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly total?: { readonly value: number; readonly exact: boolean };
}

/** What every list understands; the registry says which fields filter and sort. */
export abstract class PageQuery<Row> extends Query<Page<Row>> {
  @Json({ optional: true, from: 'query', description: '`filter[field]=value` or `filter[field][op]=value`; op is eq, ne, gt, gte, lt, lte, in, contains, startsWith, isEmpty. Groups of AND and OR are nested JSON: `filter={"or":[…]}` here, or as it is in POST …/search.' })
  readonly filter?: unknown;

  @Text({ optional: true, from: 'query', max: 200, example: '-updatedAt', description: 'Fields, comma-separated; a minus turns the order round.' })
  readonly sort?: string;

  @Whole({ optional: true, from: 'query', min: 1, max: 200 })
  readonly limit?: number;

  @Text({ optional: true, from: 'query', max: 2000 })
  readonly cursor?: string;

  @Text({ optional: true, from: 'query', max: 200, description: 'Finds by part of a name, e-mail or phone.' })
  readonly q?: string;

  @Text({ optional: true, from: 'query', max: 2000, description: 'The fields to answer, comma-separated: then a row has these and its id, and no others.' })
  readonly fields?: string;

  @Choice(['exact', 'estimate'], { optional: true, from: 'query' })
  readonly count?: 'exact' | 'estimate';
}
