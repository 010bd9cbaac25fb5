import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDatabase, type TestDatabase } from '#platform/testing';
import { PreparingClient } from './preparing-client.ts';

describe('a connection that prepares', () => {
  let database: TestDatabase;
  let client: PreparingClient;
  beforeAll(async () => {
    database = await aDatabase();
    client = new PreparingClient({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  const rows = async (text: string, values?: unknown[]): Promise<unknown[]> => ((await (client.query as (...args: unknown[]) => unknown)(text, values)) as { rows: unknown[] }).rows;
  const prepared = (word: string) => rows(`select statement from pg_prepared_statements where statement like '%${word}%' and statement not like '%pg_prepared%'`);

  it('plans what comes again once, and answers each time by its own values', async () => {
    const sums = [];
    for (const value of [1, 2, 3, 4]) sums.push(...(await rows('select $1::int + 1 as often', [value])));
    await rows('select $1::int + 1 as rarely', [1]);

    expect(sums).toEqual([{ often: 2 }, { often: 3 }, { often: 4 }, { often: 5 }]);
    expect(await prepared('often')).toHaveLength(1);
    expect(await prepared('rarely')).toEqual([]);
  });

  it('goes on after a statement that failed', async () => {
    const divide = (by: number) => rows('select 6 / $1::int as parts', [by]);
    await divide(1);
    await divide(2);
    await expect(divide(0)).rejects.toThrow('division by zero');

    expect([await divide(3), await divide(6)]).toEqual([[{ parts: 2 }], [{ parts: 1 }]]);
  });
});
