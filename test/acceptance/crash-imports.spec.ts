import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateGoogleContacts } from '../fixtures/google-contacts.ts';
import { BuiltWorker } from './crash/built-worker.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { stateOfImports } from './support/state-of-imports.ts';
import { strength } from './support/strength.ts';

const kills = strength(15, 4);
const { bytes, expected } = generateGoogleContacts({ rows: strength(5000, 1500), seed: 21, format: 'old', encoding: 'windows-1251' });
const options = { country: 'RU', rule: 'overwrite' } as const;

describe('an import whose workers are killed', () => {
  let calm: Company;
  let stormy: Company;
  let worker: BuiltWorker;
  let last: ChildProcess | undefined;
  beforeAll(async () => {
    [calm, stormy] = [await aCompany(), await aCompany()];
    worker = BuiltWorker.of(stormy.database.loginUrl, 'product-worker');
  }, 120_000);
  afterAll(async () => {
    last?.kill('SIGKILL');
    worker.clean();
    await calm.close();
    await stormy.close();
  });

  it('leaves exactly what one leaves that nobody disturbed', async () => {
    const undisturbed = await anImport(calm, calm.admin, 'contacts.csv', bytes);
    await undisturbed.change(options);
    expect(await undisturbed.run()).toMatchObject({ rows: expected.rows, created: expected.people, updated: expected.duplicates, rejected: expected.rejected });

    const disturbed = await anImport(stormy, stormy.admin, 'contacts.csv', bytes);
    await disturbed.change(options);
    // A slow commit, so that many kills fall between the last statement of a chunk and its commit.
    await stormy.database.rows('create function public.slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(0.2); return null; end $$');
    await stormy.database.rows('create constraint trigger slow_commit after update of created on migration.tallies deferrable initially deferred for each row execute function public.slow_commit()');
    const { id } = (await stormy.admin.post(`/imports/${disturbed.answer.id}/run`).expect(202)).body as { id: string };
    const job = async () => (await stormy.database.rows<{ state: string; done: number; attempt: number }>('select state, done::int, attempt from platform.jobs where id = $1', [id]))[0]!;
    for (let killed = 0; killed < kills; killed++) {
      const child = await worker.start();
      await new Promise((resolve) => setTimeout(resolve, (killed * 271) % 900));
      child.kill('SIGKILL');
    }
    const before = await job();
    last = await worker.start();
    for (const end = Date.now() + 300_000; (await job()).state !== 'succeeded' && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 100));

    expect(before).toMatchObject({ state: 'running' });
    expect(before.done).toBeLessThan(expected.rows);
    expect(await job()).toMatchObject({ state: 'succeeded', done: expected.rows });
    expect((await job()).attempt).toBeGreaterThan(kills / 2);
    expect(await stateOfImports(stormy.database)).toEqual(await stateOfImports(calm.database));
  }, 900_000);
});
