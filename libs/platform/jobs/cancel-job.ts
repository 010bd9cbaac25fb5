import { Refuses, SignedIn } from '#platform/access';
import { currentActor, currentTransaction, Handles, inTransaction } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Command, DomainError, ResourceNotFound } from '#platform/kernel';
import { announceLive } from '#platform/live';
import { jobsChannel } from './jobs.ts';
import type { JobState } from './job-record.ts';

export class JobIsOver extends DomainError {
  static override readonly code = 'jobs.is-over';
  static override readonly title = 'The job is over';

  constructor(state: string) {
    super('It has ended already.', { state });
  }
}

/** Ends a job after the step it is at; what is committed stays. */
@SignedIn('one\'s own jobs')
@Refuses(ResourceNotFound, JobIsOver)
export class CancelJob extends Command<string> {
  @FromPath() readonly jobId!: string;
}

@Handles(CancelJob)
export class CancelJobHandler {
  async execute({ jobId }: CancelJob): Promise<string> {
    const userId = currentActor().userId ?? '';
    const text = `with mine as (select id, state from platform.jobs where id = $1 and owner_id = $2 for update),
      cancelled as (update platform.jobs j set state = 'cancelling' from mine where j.id = mine.id and mine.state in ('queued', 'running'))
      select state from mine`;
    const [job] = await inTransaction<{ state: JobState }>(currentTransaction(), text, [jobId, userId]);
    if (!job) throw new ResourceNotFound();
    if (['cancelled', 'succeeded', 'failed'].includes(job.state)) throw new JobIsOver(job.state);
    await inTransaction(currentTransaction(), 'select pg_notify($1, $2)', [jobsChannel, jobId]);
    await announceLive({ userId, topic: 'job', id: jobId });
    return jobId;
  }
}
