import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { announceLive } from '#platform/live';
import { Notices } from '#platform/notices';
import type { JobProblem, JobState } from './job-record.ts';
import type { JobCounts, JobEnd, JobStep } from './job-runner.ts';

export interface ClaimedJob {
  readonly id: string;
  readonly kind: string;
  readonly ownerId: string;
  readonly apiKeyId: string | null;
  readonly input: object;
  readonly checkpoint: object | null;
  readonly counts: JobCounts;
  readonly attempt: number;
  /** Claims since the last step that was committed. */
  readonly stalls: number;
}

/** Somebody else has the job now, or it is over: whoever held it stops, and none of his step is kept. */
export class JobLost extends Error {}

const alive = `state in ('queued', 'running', 'cancelling')`;

/** What a worker may do to a job. Each claim has a number, and every write names it: of two workers only the last one counts. */
@Injectable()
export class JobBoard {
  constructor(private readonly orm: MikroORM, private readonly clock: Clock, private readonly notices: Notices) {}

  async waiting(but: readonly string[] = []): Promise<string[]> {
    const text = `select id from platform.jobs where ${alive} and not (id = any($1::uuid[])) order by id limit 20`;
    return (await inTransaction<{ id: string }>(this.orm.em.fork(), text, [but])).map((row) => row.id);
  }

  async claim(id: string): Promise<ClaimedJob | null> {
    const text = `update platform.jobs set state = case state when 'queued' then 'running' else state end, attempt = attempt + 1, stalls = stalls + 1, started_at = coalesce(started_at, $2)
      where id = $1 and ${alive} returning id, kind, owner_id as "ownerId", api_key_id as "apiKeyId", input, checkpoint, attempt, stalls,
      json_build_object('done', done, 'succeeded', succeeded, 'skipped', skipped, 'failed', failed) as counts`;
    const [job] = await inTransaction<ClaimedJob>(this.orm.em.fork(), text, [id, this.clock.now()]);
    return job ?? null;
  }

  async isCancelled({ id, attempt }: ClaimedJob): Promise<boolean> {
    const [job] = await inTransaction<{ state: JobState }>(this.orm.em.fork(), `select state from platform.jobs where id = $1 and attempt = $2 and ${alive}`, [id, attempt]);
    if (!job) throw new JobLost();
    return job.state === 'cancelling';
  }

  /** Keeps a step's checkpoint and counts in the transaction at work. */
  async keep(job: ClaimedJob, { checkpoint, done, succeeded, skipped, failed, total, phase }: JobStep<object>, rate: number | null): Promise<void> {
    const text = `update platform.jobs set checkpoint = $3::jsonb, done = $4, succeeded = $5, skipped = $6, failed = $7, total = case when $8 then $9::bigint else total end,
      phase = coalesce($10, phase), rate_per_second = coalesce($11::real, rate_per_second), stalls = 0 where id = $1 and attempt = $2 and ${alive} returning id`;
    const kept = await inTransaction(currentTransaction(), text, [job.id, job.attempt, JSON.stringify(checkpoint), done, succeeded, skipped, failed, total !== undefined, total ?? null, phase ?? null, rate]);
    if (kept.length === 0) throw new JobLost();
    await announceLive({ userId: job.ownerId, topic: 'job', id: job.id });
  }

  /** Ends it in the transaction at work; its owner is told, unless it was he who stopped it. */
  async end(job: ClaimedJob, how: JobEnd, result: object | null, problem: JobProblem | null): Promise<void> {
    const text = `update platform.jobs set state = $3, result = $4::jsonb, problem = $5::jsonb, finished_at = $6, rate_per_second = null where id = $1 and attempt = $2 and ${alive}
      returning id, title, done::float8 as done, succeeded::float8 as succeeded, skipped::float8 as skipped, failed::float8 as failed`;
    const [ended] = await inTransaction<{ title: string }>(currentTransaction(), text, [job.id, job.attempt, how, JSON.stringify(result), JSON.stringify(problem), this.clock.now()]);
    if (!ended) throw new JobLost();
    await announceLive({ userId: job.ownerId, topic: 'job', id: job.id });
    if (how === 'cancelled') return;
    const details = { ...ended, kind: job.kind, state: how, result, problem };
    await this.notices.post({ to: job.ownerId, kind: `jobs.${how}`, details, href: null, key: `job ${job.id} ${job.attempt}` });
  }
}
