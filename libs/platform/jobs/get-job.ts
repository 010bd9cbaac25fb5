import { Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Query, ResourceNotFound } from '#platform/kernel';
import { jobColumns, type JobRecord } from './job-record.ts';

@SignedIn('one\'s own jobs')
@Refuses(ResourceNotFound)
export class GetJob extends Query<JobRecord> {
  @FromPath() readonly jobId!: string;

  static of(this: void, jobId: string): GetJob {
    return Object.assign(new GetJob(), { jobId });
  }
}

@Handles(GetJob)
export class GetJobSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ jobId }: GetJob): Promise<JobRecord> {
    const text = `select ${jobColumns('$3')} from platform.jobs where id = $1 and owner_id = $2`;
    const [job] = await this.reads.rows<JobRecord>(text, [jobId, currentActor().userId, this.clock.now()]);
    if (!job) throw new ResourceNotFound();
    return job;
  }
}
