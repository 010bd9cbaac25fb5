import { Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Choice, FromPath, Id, Many, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { bulkOutcomes, type BulkOutcome } from './row-outcome.ts';

export class BulkViolation {
  @Text() readonly pointer!: string;
  @Text() readonly code!: string;
}

export class BulkReasonRecord {
  @Text({ description: 'The code of the refusal.' }) readonly code!: string;
  @Text() readonly title!: string;
  @Text() readonly detail!: string;
  @Many(() => BulkViolation) readonly errors!: readonly BulkViolation[];
}

export class BulkRowRecord {
  @Whole() readonly position!: number;
  @Id() readonly recordId!: string;
  @Text({ nullable: true, description: 'Of a record that was refused and that could be seen.' }) readonly name!: string | null;
  @Choice(bulkOutcomes, { nullable: true, description: 'Null while it has not been reached.' }) readonly outcome!: BulkOutcome | null;
  @Nested(() => BulkReasonRecord, { nullable: true }) readonly reason!: BulkReasonRecord | null;
}

/** What became of each record of a bulk edit of one's own. */
@SignedIn('one\'s own jobs')
@Refuses(ResourceNotFound)
export class ListBulkRows extends Query<Page<BulkRowRecord>> {
  @FromPath() readonly jobId!: string;
  @Choice(bulkOutcomes, { from: 'query', optional: true }) readonly outcome?: BulkOutcome;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Whole({ from: 'query', optional: true, description: 'The position of the last row seen.' }) readonly cursor?: number;
}

@Handles(ListBulkRows)
export class ListBulkRowsSql {
  constructor(private readonly reads: Reads) {}

  async execute({ jobId, outcome, limit = 50, cursor = 0 }: ListBulkRows): Promise<Page<BulkRowRecord>> {
    const [edit] = await this.reads.rows('select from platform.bulk_edits where job_id = $1 and owner_id = $2', [jobId, currentActor().userId]);
    if (!edit) throw new ResourceNotFound();
    const reason = `case when reason is null then null else json_build_object('code', reason ->> 'code', 'title', reason ->> 'title', 'detail', reason ->> 'detail',
      'errors', coalesce((select json_agg(json_build_object('pointer', each ->> 'pointer', 'code', each ->> 'code')) from jsonb_array_elements(reason -> 'errors') each), '[]')) end`;
    const text = `select position, record_id as "recordId", name, outcome, ${reason} as reason from platform.bulk_rows
      where job_id = $1 and position > $2 ${outcome ? 'and outcome = $4' : ''} order by position limit $3`;
    const rows = await this.reads.rows<BulkRowRecord>(text, [jobId, cursor, limit + 1, ...(outcome ? [outcome] : [])]);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? String(items.at(-1)!.position) : null };
  }
}
