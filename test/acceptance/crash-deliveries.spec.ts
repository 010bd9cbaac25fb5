import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDatabase, type TestDatabase } from '#platform/testing';
import { BuiltWorker } from './crash/built-worker.ts';
import { strength } from './support/strength.ts';

const events = strength(1500, 600);
const kills = strength(50, 16);
const atOnce = 2;

/** Drains while workers are killed at moments of no pattern; a kill comes between 0 and 400 ms after a worker began. */
async function killWorkers(worker: BuiltWorker): Promise<number> {
  let killed = 0;
  await Promise.all(Array.from({ length: atOnce }, async (_, lane) => {
    while (killed < kills) {
      const child = await worker.start();
      await new Promise((resolve) => setTimeout(resolve, (killed * 137 + lane * 61) % 400));
      child.kill('SIGKILL');
      killed++;
    }
  }));
  return killed;
}

describe('deliveries under a storm of kills', () => {
  let database: TestDatabase;
  let worker: BuiltWorker;
  let last: ChildProcess | undefined;

  beforeAll(async () => {
    database = await aDatabase();
    await database.rows('create table public.crash_effects (number int not null)');
    await database.rows('grant select, insert on public.crash_effects to public');
    worker = BuiltWorker.of(database.loginUrl);
  });

  afterAll(async () => {
    last?.kill('SIGKILL');
    worker.clean();
    await database.drop();
  });

  it('take effect once each: none is missing, none is doubled', async () => {
    await worker.publish(events);

    const killed = await killWorkers(worker);
    const [before] = await database.rows<{ n: number }>('select count(*)::int as n from public.crash_effects');
    last = await worker.start();
    const since = Date.now();
    const distinct = async (): Promise<number> => (await database.rows<{ n: number }>('select count(distinct number)::int as n from public.crash_effects'))[0]!.n;
    for (const end = Date.now() + 180_000; (await distinct()) < events && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 500));

    expect((Date.now() - since) / 1000).toBeLessThan(45);
    expect(killed).toBeGreaterThanOrEqual(kills);
    expect(before!.n).toBeLessThan(events);
    expect(await distinct()).toBe(events);
    expect(await database.rows('select number from public.crash_effects group by number having count(*) > 1')).toEqual([]);
  }, 300_000);
});
