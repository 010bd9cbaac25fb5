import { SignedIn } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Id, Whole, type Page } from '#platform/fields';
import { Clock, Query } from '#platform/kernel';
import { jobColumns, type JobRecord } from './job-record.ts';

/** My jobs, the newest first. */
@SignedIn('one\'s own jobs')
export class ListJobs extends Query<Page<JobRecord>> {
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Id({ from: 'query', optional: true, description: 'The nextCursor of the page before.' }) readonly cursor?: string;
}

@Handles(ListJobs)
export class ListJobsSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ limit = 50, cursor }: ListJobs): Promise<Page<JobRecord>> {
    const after = cursor === undefined ? '' : 'and id < $4';
    const text = `select ${jobColumns('$2')} from platform.jobs where owner_id = $1 ${after} order by id desc limit $3`;
    const rows = await this.reads.rows<JobRecord>(text, [currentActor().userId, this.clock.now(), limit + 1, ...(cursor === undefined ? [] : [cursor])]);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }
}
