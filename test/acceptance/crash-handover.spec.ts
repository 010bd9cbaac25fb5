import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdings } from '#platform/holdings';
import { BuiltWorker } from './crash/built-worker.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { everythingOf } from './support/everything-of.ts';
import { asNow } from './support/records.ts';
import { differences, rowsOf } from './support/rows-of.ts';
import { strength } from './support/strength.ts';

const things = strength(5600, 600);
const kills = strength(3, 1);

interface State { readonly state: string; readonly done: number; readonly failed: number; readonly attempt: number; readonly seconds: number }
interface Bundle { readonly id: string; readonly state: string }

describe('the hand-over of a salesperson on whom much hangs', () => {
  let company: Company;
  let head: Colleague;
  let leaver: Colleague;
  let mates: Colleague[];
  let worker: BuiltWorker;
  let hanging: number;
  let handoverId: string;
  let before: ReadonlyMap<string, string>;
  let results: unknown;
  const running = new Set<ChildProcess>();
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'administrator', name: 'Head', position: 'Head', team: 'Kyiv' });
    leaver = await company.signedIn({ role: 'salesperson', name: 'Leaver', team: 'Kyiv', position: 'Seller', below: 'Head' });
    mates = [];
    for (const name of ['One', 'Two', 'Three']) mates.push(await company.signedIn({ role: 'salesperson', name, team: 'Kyiv', position: 'Seller', below: 'Head' }));
    const other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'Lviv' });
    hanging = await everythingOf(company.database, leaver, other.userId, things);
    await company.database.rows('analyze');
    worker = BuiltWorker.of(company.database.loginUrl, 'product-worker');
    results = await won();
    before = await rowsOf(company.database);
  }, 300_000);
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
  const job = async (id: string) => (await company.database.rows<State>('select state, done::int, failed::int, attempt, extract(epoch from finished_at - started_at)::float8 as seconds from platform.jobs where id = $1', [id]))[0]!;
  const won = async (): Promise<unknown> => ((await company.admin.get('/figures/deals?groupBy=owner')).body as { groups: { key: string; won: { count: number; amount: string } }[] }).groups.filter(({ won: figure }) => figure.count > 0).map(({ key, won: figure }) => [key, figure.count, figure.amount]).sort();
  const led = (verb: string, body: object = {}) => asNow(head, 'post', `/handovers/${handoverId}`, body, `/${verb}`);
  const onLeaver = async (): Promise<Record<string, number>> => {
    const counts: [string, number][] = [];
    for (const { name, way, table, hangs } of holdings()) if (way === 'moves') counts.push([name, Number((await company.database.rows<{ n: string }>(`select count(*) as n from ${table} r where $2::date is not null and (${hangs})`, [leaver.userId, company.clock.today()]))[0]!.n)]);
    return Object.fromEntries(counts.filter(([, n]) => n > 0));
  };
  /** Runs a job with workers of which some are killed in the middle. */
  const withKills = async (id: string): Promise<State> => {
    for (let killed = 0; killed < kills; killed++) {
      const { done } = await job(id);
      const child = await start();
      await until(async () => (await job(id)).done > done);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
    }
    expect(await job(id)).toMatchObject({ state: 'running' });
    const child = await start();
    await until(async () => (await job(id)).state === 'succeeded');
    child.kill('SIGKILL');
    return job(id);
  };

  it('writes down everything, whatever it is', async () => {
    handoverId = (await head.post('/handovers').send({ userId: leaver.userId, reason: 'leaves' }).expect(201)).body.id;
    expect((await head.get(`/handovers/${handoverId}`)).body).toMatchObject({ things: hanging });
    expect(Object.values(await onLeaver()).reduce((sum, n) => sum + n, 0)).toBe(hanging);
    expect(Object.keys(await onLeaver()).sort()).toEqual(holdings().filter(({ way }) => way === 'moves').map(({ name }) => name).sort());
  }, 60_000);

  it('goes on after a kill, ends without an orphan, and leaves every result as it was', async () => {
    expect((await led('distribute', { candidates: mates.map(({ userId }) => userId) })).status).toBe(200);
    const { id } = (await head.post(`/handovers/${handoverId}/move`).send({}).expect(202)).body;
    const ended = await withKills(id);
    const bundles = await company.database.rows<Bundle>('select id, state from handover.bundles where handover_id = $1', [handoverId]);
    const torn = await company.database.rows(`select b.id from handover.bundles b join handover.items i on i.bundle_id = b.id where b.handover_id = $1 and i.state = 'moved' group by b.id having count(distinct i.holder_id) > 1`, [handoverId]);

    expect(ended).toMatchObject({ state: 'succeeded', done: hanging, failed: 0, attempt: kills + 1 });
    expect(ended.seconds).toBeLessThan(strength(60, 600));
    expect(await onLeaver()).toEqual({});
    expect(new Set(bundles.map(({ state }) => state))).toEqual(new Set(['moved']));
    expect(torn).toEqual([]);
    expect(await won()).toEqual(results);
    expect(await company.database.rows('select count(*)::int as n from activities.activities where deleted_at is not null')).toEqual([{ n: 0 }]);
  }, 300_000);

  it('is put back to a database that is equal row by row, by workers that are killed too', async () => {
    const { id } = (await head.post(`/handovers/${handoverId}/reverse`).send({}).expect(202)).body;
    const ended = await withKills(id);
    const { gone, other, made } = differences(before, await rowsOf(company.database));
    const introductions = await company.database.rows<{ key: string }>(`select 'activities.activities ' || id as key from activities.activities where subject like 'Introduce yourself%' and deleted_at is not null`);

    expect(ended).toMatchObject({ state: 'succeeded', failed: 0 });
    expect([gone, other.slice(0, 3)]).toEqual([[], []]);
    expect(made.sort()).toEqual(introductions.map(({ key }) => key).sort());
    expect(await won()).toEqual(results);
  }, 300_000);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 140_000; !(await holds()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
}
