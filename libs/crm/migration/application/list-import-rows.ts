import { Refuses, Requires } from '#platform/access';
import { Choice, Id, Json, Many, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { rowOutcomes, type RowOutcome } from '../domain/protocol.ts';
import { RowRemarkRecord } from './row-remark-record.ts';

export class ProtocolRecord {
  @Whole() readonly line!: number;
  @Choice(rowOutcomes) readonly outcome!: RowOutcome;
  @Many(() => RowRemarkRecord) readonly errors!: readonly RowRemarkRecord[];
  @Id({ nullable: true }) readonly personId!: string | null;
  @Id({ nullable: true }) readonly organizationId!: string | null;
  @Id({ nullable: true }) readonly dealId!: string | null;
  @Id({ nullable: true }) readonly activityId!: string | null;
}

/** What became of each row, in the order of the file: of the run, before it of the check. `filter[outcome]=rejected` chooses. */
@Requires('migration.import')
@Refuses(ResourceNotFound)
export class ListImportRows extends Query<Page<ProtocolRecord>> {
  @Id({ from: 'path' }) readonly importId!: string;
  @Json({ optional: true, from: 'query', description: '`filter[outcome]=created|updated|skipped|rejected`' }) readonly filter?: unknown;
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Text({ optional: true, from: 'query', max: 20, description: 'The line of the last row seen.' }) readonly cursor?: string;
}
