import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateActivities } from '../fixtures/activities.ts';
import { generateDeals } from '../fixtures/deals.ts';
import { BuiltWorker } from './crash/built-worker.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';

describe('an import of deals or activities whose workers are killed', () => {
  let company: Company;
  let worker: BuiltWorker;
  let last: ChildProcess | undefined;
  beforeAll(async () => {
    company = await aCompany();
    worker = BuiltWorker.of(company.database.loginUrl, 'product-worker');
    // Slow at what it is killed at: between the statements of a chunk, and between the last of them and its commit.
    await company.database.rows('create function public.slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(0.4); return null; end $$');
    await company.database.rows('create constraint trigger slow_commit after update of created on migration.tallies deferrable initially deferred for each row execute function public.slow_commit()');
    await company.database.rows('create trigger slow_steps after insert on deals.stage_changes for each statement execute function public.slow_commit()');
  }, 120_000);
  afterAll(async () => {
    last?.kill('SIGKILL');
    worker.clean();
    await company.close();
  });

  /** Runs an import and kills its worker whenever one of these statements is at work. */
  async function killed(name: string, bytes: Buffer, rows: number, statements: readonly string[]): Promise<object> {
    const file = await anImport(company, company.admin, name, bytes);
    await file.change({ rule: 'overwrite' });
    const { id } = (await company.admin.post(`/imports/${file.answer.id}/run`).expect(202)).body as { id: string };
    const job = async () => (await company.database.rows<{ state: string; done: number; attempt: number }>('select state, done::int, attempt from platform.jobs where id = $1', [id]))[0]!;
    const isAt = async (statement: string) => (await company.database.rows(`select 1 from pg_stat_activity where datname = current_database() and state = 'active' and query ~* $1`, [statement])).length > 0;
    for (const statement of statements) {
      const child = await worker.start();
      for (const end = Date.now() + 60_000; !(await isAt(statement)) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 10));
      child.kill('SIGKILL');
    }
    const before = await job();
    last = await worker.start();
    for (const end = Date.now() + 120_000; (await job()).state !== 'succeeded' && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 100));
    last.kill('SIGKILL');
    expect(before).toMatchObject({ state: 'running' });
    expect(before.done).toBeLessThan(rows);
    expect(await job()).toMatchObject({ state: 'succeeded', done: rows });
    expect((await job()).attempt).toBeGreaterThan(1);
    expect(await company.database.rows(`select count(*)::int as rows, count(distinct line)::int as lines from migration.import_rows r join migration.tallies t on t.job_id = r.job_id where t.import_id = $1`, [file.answer.id])).toEqual([{ rows, lines: rows }]);
    return (await company.admin.get(`/imports/${file.answer.id}`)).body as object;
  }

  it('loses no deal and doubles none', async () => {
    const { bytes, expected } = generateDeals({ rows: 1100, seed: 41, program: 'hubspot' });
    const { rows, created, updated, rejected, sums } = expected;
    expect(await killed('deals.csv', bytes, rows, ['^insert into "deals"."stage_changes"', '^commit'])).toMatchObject({ rows, created, updated, skipped: 0, rejected });
    expect(await company.database.rows(`select count(*)::int as deals, count(distinct external_id)::int as ids, (select count(*)::int from deals.stage_changes) - count(*) filter (where status <> 'open')::int as steps, (select count(*)::int from deals.deal_people) as people from deals.deals`))
      .toEqual([{ deals: created, ids: created, steps: created, people: created }]);
    const money = await company.database.rows<{ status: string; cents: string }>('select status, (sum(amount) * 100)::bigint::text as cents from deals.deals group by 1');
    expect(Object.fromEntries(money.map(({ status, cents }) => [status, Number(cents)]))).toEqual(sums);
  }, 300_000);

  it('loses no activity and doubles none', async () => {
    const { bytes, expected } = generateActivities({ rows: 600, seed: 42, program: 'pipedrive' });
    const { rows, created, updated, rejected } = expected;
    expect(await killed('activities.csv', bytes, rows, ['^commit'])).toMatchObject({ rows, created, updated, skipped: 0, rejected });
    expect(await company.database.rows('select count(*)::int as activities, count(distinct external_id)::int as ids from activities.activities')).toEqual([{ activities: created, ids: created }]);
  }, 300_000);
});
