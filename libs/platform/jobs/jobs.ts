import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { announceLive } from '#platform/live';

export const jobsChannel = 'holdfast_jobs';

export interface NewJob {
  /** The kind of a class that says `@Runs(kind)`. */
  readonly kind: string;
  /** What the work is about in the words of whoever wants it, such as the name of a file. */
  readonly title: string;
  /** Plain values; what it names is read again when it runs. */
  readonly input: object;
  readonly total?: number | null;
}

/** Begins long work. It belongs to whoever acts now, and starts when the command's transaction has committed. */
export abstract class Jobs {
  /** Answers the job's id. */
  abstract start(job: NewJob): Promise<string>;
  /** The job of this kind that whoever acts now has begun, whose input has these values, and which is not done yet. */
  abstract inHand(kind: string, input: object): Promise<string | null>;
}

@Injectable()
export class PostgresJobs extends Jobs {
  constructor(private readonly clock: Clock) { super(); }

  async start({ kind, title, input, total = null }: NewJob): Promise<string> {
    const { userId, apiKeyId = null } = currentActor();
    if (userId === null) throw new Error(`A job belongs to a user; nobody starts ${kind}.`);
    const id = newId();
    const text = `insert into platform.jobs (id, kind, title, owner_id, api_key_id, input, total, state, created_at) values ($1, $2, $3, $4, $5, $6::jsonb, $7, 'queued', $8)`;
    await inTransaction(currentTransaction(), text, [id, kind, title.slice(0, 300), userId, apiKeyId, JSON.stringify(input), total, this.clock.now()]);
    await inTransaction(currentTransaction(), 'select pg_notify($1, $2)', [jobsChannel, id]);
    await announceLive({ userId, topic: 'job', id });
    return id;
  }

  async inHand(kind: string, input: object): Promise<string | null> {
    const text = `select id from platform.jobs where state in ('queued', 'running') and kind = $1 and owner_id = $2 and input @> $3::jsonb order by id desc limit 1`;
    const [job] = await inTransaction<{ id: string }>(currentTransaction(), text, [kind, currentActor().userId, JSON.stringify(input)]);
    return job?.id ?? null;
  }
}
