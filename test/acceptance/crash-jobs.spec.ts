import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aDatabase, type TestDatabase } from '#platform/testing';
import { BuiltWorker } from './crash/built-worker.ts';
import { strength } from './support/strength.ts';

const steps = strength(400, 200);
const kills = strength(10, 4);

describe('a job whose workers are killed', () => {
  let database: TestDatabase;
  let worker: BuiltWorker;
  let last: ChildProcess | undefined;
  const id = newId();
  const state = async () => (await database.rows<{ state: string; done: number; attempt: number }>('select state, done::int, attempt from platform.jobs where id = $1', [id]))[0]!;
  const written = async (): Promise<number> => (await database.rows<{ n: number }>('select count(*)::int as n from public.crash_steps'))[0]!.n;

  beforeAll(async () => {
    database = await aDatabase();
    await database.rows('create table public.crash_steps (number int not null, worker int not null)');
    await database.rows('grant select, insert on public.crash_steps to public');
    // A slow commit, so that most kills fall between the last statement of a step and its commit.
    await database.rows('create function public.slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(0.015); return null; end $$');
    await database.rows('create constraint trigger slow_commit after insert on public.crash_steps deferrable initially deferred for each row execute function public.slow_commit()');
    worker = BuiltWorker.of(database.loginUrl);
  });

  afterAll(async () => {
    last?.kill('SIGKILL');
    worker.clean();
    await database.drop();
  });

  it('ends with every step once: none is missing, none is doubled', async () => {
    await database.rows(`insert into platform.jobs (id, kind, title, owner_id, input, state, created_at) values ($1, 'crash.count', 'Counting', $1, $2, 'queued', now())`, [id, { steps }]);

    for (let killed = 0; killed < kills; killed++) {
      const child = await worker.start();
      await new Promise((resolve) => setTimeout(resolve, (killed * 137) % 300));
      child.kill('SIGKILL');
    }
    const before = await written();
    last = await worker.start();
    const began = Date.now();
    await until(async () => (await written()) > before, 30_000);
    const idle = Date.now() - began;
    await until(async () => (await state()).state === 'succeeded', 60_000);

    expect(before).toBeLessThan(steps);
    expect(idle).toBeLessThan(10_000);
    expect(await state()).toMatchObject({ state: 'succeeded', done: steps });
    expect((await state()).attempt).toBeGreaterThan(kills / 2);
    expect(await database.rows(`select count(*)::int as rows, count(distinct number)::int as numbers, count(distinct worker) > ${Math.floor(kills / 3)} as "manyWorkers" from public.crash_steps`)).toEqual([{ rows: steps, numbers: steps, manyWorkers: true }]);
  }, 200_000);

  it('of two workers that live, one runs it', async () => {
    const both = [await worker.start(), await worker.start()];
    const other = newId();
    await database.rows('truncate public.crash_steps');
    await database.rows(`insert into platform.jobs (id, kind, title, owner_id, input, state, created_at) values ($1, 'crash.count', 'Counting', $1, $2, 'queued', now())`, [other, { steps: 100 }]);
    await until(async () => (await database.rows<{ state: string }>('select state from platform.jobs where id = $1', [other]))[0]!.state === 'succeeded', 30_000);
    for (const child of both) child.kill('SIGTERM');

    expect(await database.rows('select count(*)::int as rows, count(distinct number)::int as numbers, count(distinct worker)::int as workers from public.crash_steps')).toEqual([{ rows: 100, numbers: 100, workers: 1 }]);
    expect(await database.rows('select attempt from platform.jobs where id = $1', [other])).toEqual([{ attempt: 1 }]);
  }, 60_000);
});

async function until(holds: () => Promise<boolean>, patience: number): Promise<void> {
  for (const end = Date.now() + patience; !(await holds()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 50));
}
