import { Refuses, SignedIn } from '#platform/access';
import { currentActor, currentTransaction, Handles, inTransaction } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Command, DomainError, ResourceNotFound } from '#platform/kernel';
import { announceLive } from '#platform/live';
import { jobsChannel } from './jobs.ts';
import type { JobState } from './job-record.ts';

export class JobNotFailed extends DomainError {
  static override readonly code = 'jobs.not-failed';
  static override readonly title = 'Only a job that failed can be continued';

  constructor(state: string) {
    super('There is nothing to continue.', { state });
  }
}

/** A job that failed goes on from where it stopped. */
@SignedIn('one\'s own jobs')
@Refuses(ResourceNotFound, JobNotFailed)
export class ResumeJob extends Command<string> {
  @FromPath() readonly jobId!: string;
}

@Handles(ResumeJob)
export class ResumeJobHandler {
  async execute({ jobId }: ResumeJob): Promise<string> {
    const userId = currentActor().userId ?? '';
    const text = `with mine as (select id, state from platform.jobs where id = $1 and owner_id = $2 for update),
      queued as (update platform.jobs j set state = 'queued', problem = null, finished_at = null, result = null, stalls = 0 from mine where j.id = mine.id and mine.state = 'failed')
      select state from mine`;
    const [job] = await inTransaction<{ state: JobState }>(currentTransaction(), text, [jobId, userId]);
    if (!job) throw new ResourceNotFound();
    if (job.state !== 'failed') throw new JobNotFailed(job.state);
    await inTransaction(currentTransaction(), 'select pg_notify($1, $2)', [jobsChannel, jobId]);
    await announceLive({ userId, topic: 'job', id: jobId });
    return jobId;
  }
}
