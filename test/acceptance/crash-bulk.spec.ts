import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDatabase } from '../performance/population/fill-database.ts';
import { BuiltWorker } from './crash/built-worker.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { ordered } from './support/in-bulk.ts';
import { strength } from './support/strength.ts';

const persons = strength(600, 300);
const kills = strength(3, 1);
const everything = { filter: { and: [] } };

interface State { readonly state: string; readonly done: number; readonly attempt: number; readonly result: Readonly<Record<string, unknown>> | null }
interface Change { readonly id: string; readonly from: unknown; readonly to: unknown }

describe('bulk edits with workers of their own', () => {
  let company: Company;
  let worker: BuiltWorker;
  const running = new Set<ChildProcess>();
  beforeAll(async () => {
    company = await aCompany();
    await fillDatabase(company.database.url, 3, persons, [{ ownerId: company.admin.userId, teamId: null as never }]);
    worker = BuiltWorker.of(company.database.loginUrl, 'product-worker');
  }, 120_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    worker.clean();
    await company.close();
  });

  const start = async (): Promise<ChildProcess> => {
    const child = await worker.start();
    running.add(child);
    return child;
  };
  const job = async (id: string) => (await company.database.rows<State>('select state, done::int, attempt, result from platform.jobs where id = $1', [id]))[0]!;
  /** What became of a field, record by record, in the order in which it was written. */
  const written = async (field: string) => {
    const text = `select record_id as id, change -> 'from' as "from", change -> 'to' as "to" from platform.audit_events cross join lateral jsonb_array_elements(changes) change where kind = 'person' and change ->> 'field' = $1 order by record_id, at, id`;
    return company.database.rows<Change>(text, [field]);
  };

  it('go on after a kill, and change each record once', async () => {
    const id = await ordered(company.admin, 'person', { ...everything, changes: { leadSource: 'bulk' } });
    for (let killed = 0; killed < kills; killed++) {
      const { done } = await job(id);
      const child = await start();
      await until(async () => (await job(id)).done > done);
      await new Promise((resolve) => setTimeout(resolve, killed * 61));
      child.kill('SIGKILL');
    }
    const before = await job(id);
    await start();
    await until(async () => (await job(id)).state === 'succeeded');
    const [records] = await company.database.rows<{ n: number; versions: number[] }>(`select count(*)::int as n, array_agg(distinct version) as versions from contacts.persons where lead_source = 'bulk'`);

    expect([before.state, before.done < persons]).toEqual(['running', true]);
    expect(await job(id)).toMatchObject({ state: 'succeeded', done: persons, attempt: kills + 1, result: { selected: persons, changed: persons, unchanged: 0, refused: 0, left: 0 } });
    expect(records).toEqual({ n: persons, versions: [2] });
    expect(new Set((await written('leadSource')).map((each) => each.id)).size).toBe(persons);
    expect(await written('leadSource')).toHaveLength(persons);
  }, 300_000);

  it('run two at once over the same records, and lose nothing of either', async () => {
    await start();
    const ids = [await ordered(company.admin, 'person', { ...everything, changes: { lifecycleStage: 'lead', leadSource: 'first' } }), await ordered(company.admin, 'person', { ...everything, changes: { preferredLanguage: 'uk', leadSource: 'second' } })];
    await until(async () => (await Promise.all(ids.map(job))).every(({ state }) => state === 'succeeded'));
    const [whole] = await company.database.rows<{ n: number }>(`select count(*)::int as n from contacts.persons where lifecycle_stage = 'lead' and preferred_language = 'uk' and lead_source in ('first', 'second')`);
    const changes = await written('leadSource');
    const broken = changes.filter(({ id, from }, at) => changes[at - 1]?.id === id && JSON.stringify(changes[at - 1]!.to) !== JSON.stringify(from));

    for (const id of ids) expect((await job(id)).result).toMatchObject({ selected: persons, changed: persons, refused: 0 });
    expect(whole!.n).toBe(persons);
    expect(changes).toHaveLength(persons * 3);
    expect(broken).toEqual([]);
  }, 300_000);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 140_000; !(await holds()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
}
