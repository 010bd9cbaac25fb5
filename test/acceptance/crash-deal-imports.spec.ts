import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateDeals } from '../fixtures/deals.ts';
import { BuiltWorker } from './crash/built-worker.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';

const { bytes, expected } = generateDeals({ rows: 1100, seed: 41, program: 'hubspot' });

describe('an import of deals whose workers are killed', () => {
  let company: Company;
  let worker: BuiltWorker;
  let last: ChildProcess | undefined;
  beforeAll(async () => {
    company = await aCompany();
    worker = new BuiltWorker(company.database.url, 'product-worker');
  }, 120_000);
  afterAll(async () => {
    last?.kill('SIGKILL');
    worker.clean();
    await company.close();
  });

  it('loses no row and doubles none', async () => {
    const file = await anImport(company, company.admin, 'deals.csv', bytes);
    await file.change({ rule: 'overwrite' });
    // A slow commit, so that a kill falls between the last statement of a chunk and its commit.
    await company.database.rows('create function public.slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(0.4); return null; end $$');
    await company.database.rows('create constraint trigger slow_commit after update of created on migration.tallies deferrable initially deferred for each row execute function public.slow_commit()');
    const { id } = (await company.admin.post(`/imports/${file.answer.id}/run`).expect(202)).body as { id: string };
    const job = async () => (await company.database.rows<{ state: string; done: number; attempt: number }>('select state, done::int, attempt from platform.jobs where id = $1', [id]))[0]!;
    const isAt = async (statement: string) => (await company.database.rows(`select 1 from pg_stat_activity where datname = current_database() and query ~* $1`, [statement])).length > 0;
    for (const statement of ['^insert into "deals"."stage_changes"', '^commit']) {
      const child = await worker.start();
      for (const end = Date.now() + 60_000; !(await isAt(statement)) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 10));
      child.kill('SIGKILL');
    }
    const before = await job();
    last = await worker.start();
    for (const end = Date.now() + 120_000; (await job()).state !== 'succeeded' && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 100));

    expect(before).toMatchObject({ state: 'running' });
    expect(before.done).toBeLessThan(expected.rows);
    expect(await job()).toMatchObject({ state: 'succeeded', done: expected.rows });
    expect((await job()).attempt).toBeGreaterThan(1);
    const { rows, created, updated, rejected, sums } = expected;
    expect((await company.admin.get(`/imports/${file.answer.id}`)).body).toMatchObject({ rows, created, updated, skipped: 0, rejected });
    expect(await company.database.rows('select count(*)::int as rows, count(distinct line)::int as lines from migration.import_rows')).toEqual([{ rows, lines: rows }]);
    expect(await company.database.rows(`select count(*)::int as deals, count(distinct external_id)::int as ids, (select count(*)::int from deals.stage_changes) - count(*) filter (where status <> 'open')::int as steps, (select count(*)::int from deals.deal_people) as people from deals.deals`))
      .toEqual([{ deals: created, ids: created, steps: created, people: created }]);
    const money = await company.database.rows<{ status: string; cents: string }>('select status, (sum(amount) * 100)::bigint::text as cents from deals.deals group by 1');
    expect(Object.fromEntries(money.map(({ status, cents }) => [status, Number(cents)]))).toEqual(sums);
  }, 300_000);
});
