import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDatabase } from '../performance/population/fill-database.ts';
import { BuiltWorker } from './crash/built-worker.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { exported } from './support/exported.ts';
import { strength } from './support/strength.ts';

const persons = strength(7_500, 4_000);
const kills = strength(4, 2);
const request = { kind: 'person', columns: ['id', 'displayName', 'contactPoints', 'addresses', 'organization', 'jobTitle'] } as const;

describe('an export whose workers are killed', () => {
  let company: Company;
  let worker: BuiltWorker;
  let last: ChildProcess | undefined;
  beforeAll(async () => {
    company = await aCompany();
    await fillDatabase(company.database.url, 3, persons, [{ ownerId: company.admin.userId, teamId: null as never }]);
    worker = BuiltWorker.of(company.database.loginUrl, 'product-worker');
  }, 120_000);
  afterAll(async () => {
    last?.kill('SIGKILL');
    worker.clean();
    await company.close();
  });

  it('ends with the same bytes as one that nobody disturbed', async () => {
    const undisturbed = await exported(company, company.admin, request);
    // A slow commit, so that most kills fall between the bytes of a page and their commit.
    await company.database.rows('create function public.slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(0.25); return null; end $$');
    await company.database.rows('create constraint trigger slow_commit after insert on platform.file_parts deferrable initially deferred for each row execute function public.slow_commit()');
    const { id } = (await company.admin.post('/exports').send(request).expect(202)).body as { id: string };
    const job = async () => (await company.database.rows<{ state: string; done: number; attempt: number; result: { fileId: string } | null }>('select state, done::int, attempt, result from platform.jobs where id = $1', [id]))[0]!;

    for (let killed = 0; killed < kills; killed++) {
      const { done } = await job();
      const child = await worker.start();
      await until(async () => (await job()).done > done);
      await new Promise((resolve) => setTimeout(resolve, (killed * 137) % 250));
      child.kill('SIGKILL');
    }
    const before = await job();
    last = await worker.start();
    await until(async () => (await job()).state === 'succeeded');
    const after = await job();
    const { body: bytes } = await company.admin.get(`/files/${after.result!.fileId}/content`).buffer(true).responseType('blob').expect(200);

    expect(before.state).toBe('running');
    expect(before.done).toBeLessThan(persons);
    expect(after).toMatchObject({ state: 'succeeded', done: persons });
    expect(after.attempt).toBe(kills + 1);
    expect(undisturbed.records).toHaveLength(persons + 1);
    expect(createHash('sha256').update(bytes as Buffer).digest('hex')).toBe(createHash('sha256').update(undisturbed.bytes).digest('hex'));
  }, 150_000);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
}
