import { Module } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignedIn } from '#platform/access';
import { currentActor, currentTransaction, Handles, inTransaction } from '#platform/bus';
import { buildMessage, Text, Whole } from '#platform/fields';
import { Command, DomainError } from '#platform/kernel';
import { Jobs, JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { Commands, within } from '#platform/bus';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { openStream, sessionOf } from './support/open-stream.ts';

interface Input { readonly upTo: number; readonly fault: string }
interface Place { readonly at: number }

class Refused extends DomainError {
  static override readonly code = 'counting.refused';
  static override readonly title = 'Refused';
  constructor() { super('No further.'); }
}

let faultsLeft = 0;
const seen: string[] = [];
const plans: string[] = [];

/** Writes one row a step; `fault` says what goes wrong at the third. */
@Runs('counting.count')
class Count extends JobRunner<Input, Place, number> {
  async *chunks({ input, checkpoint }: RunningJob<Input, Place>): AsyncGenerator<number> {
    for (let at = checkpoint?.at ?? 0; at < input.upTo; at++) {
      seen.push(currentActor().grants.has('contacts.create') ? 'may' : 'may not');
      yield at;
    }
  }

  async step({ input }: RunningJob<Input, Place>, at: number): Promise<JobStep<Place>> {
    plans.push(...(await inTransaction<{ mode: string }>(currentTransaction(), `insert into public.counted (number) values ($1) returning current_setting('plan_cache_mode') as mode`, [at])).map(({ mode }) => mode));
    if (at === 2 && input.fault === 'refusal') throw new Refused();
    if (at === 2 && input.fault === 'defect' && faultsLeft-- > 0) throw new Error('a defect on purpose');
    if (at === 2 && input.fault === 'cancelled') await cancelMine();
    return { checkpoint: { at: at + 1 }, done: at + 1, succeeded: at + 1, skipped: 0, failed: 0, total: input.upTo, phase: 'counting' };
  }

  async end({ counts }: RunningJob<Input, Place>, how: JobEnd): Promise<object> {
    return { how, counted: counts.succeeded };
  }
}

let cancelMine = async (): Promise<void> => undefined;

@SignedIn('counting')
class StartCounting extends Command<string> {
  @Whole() readonly upTo!: number;
  @Text({ optional: true }) readonly fault?: string;
}

@Handles(StartCounting)
class StartCountingHandler {
  constructor(private readonly jobs: Jobs) {}
  execute({ upTo, fault = '' }: StartCounting): Promise<string> { return this.jobs.start({ kind: 'counting.count', title: 'Counting', input: { upTo, fault } }); }
}

@Module({ providers: [Count, StartCountingHandler] })
class CountingModule {}

describe('a job', () => {
  let company: Company;
  let olena: Colleague;
  const counted = async (): Promise<number[]> => (await company.database.rows<{ number: number }>('select number from public.counted order by 1')).map((row) => row.number);
  const start = async (upTo: number, fault?: string): Promise<string> => {
    await company.database.rows('truncate public.counted');
    const actor = { userId: olena.userId, name: 'Olena', kind: 'user', sessionId: null, grants: new Map(), mask: { hidden: new Set<string>(), readOnly: new Set<string>() } } as const;
    return within({ actor, traceId: '' }, () => company.app.get(Commands).send(buildMessage(StartCounting, { upTo, ...(fault && { fault }) })));
  };
  const job = async (id: string) => (await olena.get(`/jobs/${id}`)).body as Record<string, unknown>;
  beforeAll(async () => {
    company = await aCompany(CountingModule);
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena' });
    await company.database.rows('create table public.counted (number int not null)');
    await company.database.rows('grant select, insert on public.counted to public');
  });
  afterAll(async () => { await company.close(); });

  it('runs to its end and says what came of it', async () => {
    const id = await start(5);
    expect(await job(id)).toMatchObject({ state: 'queued', done: 0, total: null, result: null });
    await company.runJobs();

    expect(await job(id)).toMatchObject({ id, kind: 'counting.count', title: 'Counting', state: 'succeeded', phase: 'counting', done: 5, total: 5, succeeded: 5, result: { how: 'succeeded', counted: 5 }, problem: null });
    expect((await olena.get('/jobs')).body.items[0].id).toBe(id);
    expect([await counted(), [...new Set(plans)]]).toEqual([[0, 1, 2, 3, 4], ['force_custom_plan']]);
  });

  it('goes on from its last step after a defect, and does nothing twice', async () => {
    faultsLeft = 2;
    const id = await start(5, 'defect');
    await company.runJobs();

    expect(await job(id)).toMatchObject({ state: 'succeeded', done: 5 });
    expect(await counted()).toEqual([0, 1, 2, 3, 4]);
  });

  it('fails in words when the defect stays, keeps what is done, and can be continued', async () => {
    faultsLeft = 5;
    const id = await start(5, 'defect');
    await company.runJobs();
    expect(await job(id)).toMatchObject({ state: 'failed', done: 2, problem: { code: 'jobs.failed' }, result: { how: 'failed', counted: 2 } });
    expect(JSON.stringify(await job(id))).not.toContain('on purpose');

    expect((await olena.post(`/jobs/${id}/resume`)).status).toBe(202);
    await company.runJobs();
    expect(await job(id)).toMatchObject({ state: 'succeeded', done: 5, problem: null });
    expect(await counted()).toEqual([0, 1, 2, 3, 4]);
    expect((await olena.post(`/jobs/${id}/resume`)).body.code).toBe('jobs.not-failed');
  }, 30_000);

  it('that is refused fails at once, with the refusal', async () => {
    const id = await start(5, 'refusal');
    await company.runJobs();

    expect(await job(id)).toMatchObject({ state: 'failed', done: 2, problem: { code: 'counting.refused', title: 'Refused', detail: 'No further.' } });
    expect(await counted()).toEqual([0, 1]);
  });

  it('is cancelled after the step it is at', async () => {
    const id = await start(5, 'cancelled');
    cancelMine = async () => void (await olena.delete(`/jobs/${id}`).expect(202));
    await company.runJobs();

    expect(await job(id)).toMatchObject({ state: 'cancelled', done: 3, result: { how: 'cancelled', counted: 3 } });
    expect(await counted()).toEqual([0, 1, 2]);
    expect((await olena.delete(`/jobs/${id}`)).body.code).toBe('jobs.is-over');
  });

  it('that waits is cancelled before it begins', async () => {
    const id = await start(5);
    await olena.delete(`/jobs/${id}`).expect(202);
    await company.runJobs();

    expect(await job(id)).toMatchObject({ state: 'cancelled', done: 0 });
  });

  it('has the rights its owner has now, and ends with his right to act', async () => {
    const id = await start(6, 'cancelled');
    seen.length = 0;
    cancelMine = async () => void (await company.database.rows(`update identity.users set role_ids = '{}' where id = $1`, [olena.userId]));
    await company.runJobs();
    expect([await job(id), seen]).toEqual([expect.objectContaining({ state: 'succeeded' }), ['may', 'may', 'may', 'may not', 'may not', 'may not']]);

    const suspended = await start(6, 'cancelled');
    cancelMine = async () => void (await company.database.rows(`update identity.users set status = 'suspended' where id = $1`, [olena.userId]));
    await company.runJobs();
    await company.database.rows(`update identity.users set status = 'active', role_ids = (select array_agg(id) from identity.roles where code = 'salesperson') where id = $1`, [olena.userId]);
    expect(await job(suspended)).toMatchObject({ state: 'failed', problem: { code: 'jobs.owner-gone' } });
  });

  it('does not exist for anybody else', async () => {
    const id = await start(1);

    expect((await company.admin.get(`/jobs/${id}`)).status).toBe(404);
    expect((await company.admin.delete(`/jobs/${id}`)).status).toBe(404);
    expect((await company.admin.post(`/jobs/${id}/resume`)).status).toBe(404);
    expect((await company.admin.get('/jobs')).body.items).toEqual([]);
    await company.runJobs();
  });

  it('tells its progress to open streams of its owner only, and a stream ends with its session', async () => {
    const [own, other] = [await openStream(company, await sessionOf(company, olena)), await openStream(company, await sessionOf(company, company.admin))];
    const id = await start(3);
    await company.runJobs();
    await own.until((text) => text.includes('"succeeded"'));

    expect(own.text).toMatch(new RegExp(`event: job\\ndata: \\{"id":"${id}"`, 'u'));
    expect(other.text).not.toContain('event:');
    await company.database.rows('update identity.sessions set ended_at = now() where user_id = $1', [olena.userId]);
    await own.ended;
    expect(other.isOpen()).toBe(true);
    other.close();
  }, 20_000);
});
