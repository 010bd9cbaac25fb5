import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ReadLog } from '#platform/bus';
import { aCompany, type Company } from './support/a-company.ts';

describe('the log of reads', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  it('is written to its end before the process ends', async () => {
    const log = company.app.get(ReadLog, { strict: false });
    await log.flush();
    const other = new pg.Client({ connectionString: company.database.url });
    await other.connect();
    await other.query('begin; lock table platform.read_log in exclusive mode');
    await company.admin.get('/tags').expect(200);
    const onItsWay = log.flush();

    let isOver = false;
    const ending = log.beforeApplicationShutdown().then(() => { isOver = true; });
    const isHeldUp = async (): Promise<boolean> => (await company.database.rows('select from pg_locks where not granted')).length > 0;
    for (const end = Date.now() + 20_000; !(await isHeldUp()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isOver).toBe(false);

    await other.query('commit');
    await Promise.all([onItsWay, ending]);
    await other.end();
    expect(await company.database.rows(`select query from platform.read_log where query = 'ListTags'`)).toEqual([{ query: 'ListTags' }]);
  });
});
