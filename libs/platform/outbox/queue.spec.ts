import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aDatabase, type TestDatabase } from '#platform/testing';
import { deliveries, Queue } from './index.ts';
import { deadLettersOf, queueSettings } from './queue-settings.ts';

describe('the queue', () => {
  let database: TestDatabase;
  let queue: Queue;
  beforeEach(async () => {
    database = await aDatabase();
    queue = new Queue(database.url, 'works');
    await queue.open([deliveries]);
  });
  afterEach(async () => {
    await queue.onApplicationShutdown();
    await database.drop();
  });

  const add = (data: object) => database.rows(`insert into pgboss.job (name, data, retry_limit, heartbeat_seconds, dead_letter) values ($1, $2, 0, 15, $3)`, [deliveries, data, deadLettersOf(deliveries)]);
  const until = async (isSo: () => Promise<boolean>, seconds: number) => {
    const began = Date.now();
    while (!(await isSo()) && Date.now() - began < seconds * 1000) await new Promise((resolve) => setTimeout(resolve, 100));
    return (Date.now() - began) / 1000;
  };

  it('hands the work of a killed worker on within 30 seconds', async () => {
    await add({ of: 'a killed worker' });
    await database.rows(`update pgboss.job set state = 'active', retry_limit = 20, retry_backoff = true, retry_delay = 1, started_on = now(), heartbeat_on = now() - heartbeat_seconds * interval '1 second' where name = $1`, [deliveries]);
    const done: object[] = [];
    await queue.work(deliveries, 10, ({ data }) => Promise.resolve(void done.push(data)));

    const noticed = await until(async () => done.length > 0, 30);

    expect(done).toEqual([{ of: 'a killed worker' }]);
    expect(queueSettings.heartbeatSeconds + noticed).toBeLessThan(30);
  });

  it('puts aside what fails every time, and goes on with the rest', async () => {
    for (const number of [1, 2, 3]) await add({ number });
    const done: object[] = [];
    await queue.work<{ number: number }>(deliveries, 10, ({ data }) => (data.number === 2 ? Promise.reject(new Error('poison')) : Promise.resolve(void done.push(data))));

    const dead = () => database.rows<{ data: object; why: string }>(`select data, source_output->>'message' as why from pgboss.job where name = $1`, [deadLettersOf(deliveries)]);
    await until(async () => done.length === 2 && (await dead()).length === 1, 20);

    expect(done).toEqual(expect.arrayContaining([{ number: 1 }, { number: 3 }]));
    expect(await dead()).toEqual([{ data: { number: 2 }, why: 'poison' }]);
    expect(await queue.lengths()).toContainEqual({ queue: deadLettersOf(deliveries), waiting: 1 });
  });

  it('takes back what was put aside, once somebody has mended the cause', async () => {
    await add({ number: 2 });
    let mended = false;
    const done: object[] = [];
    await queue.work<{ number: number }>(deliveries, 10, ({ data }) => (mended ? Promise.resolve(void done.push(data)) : Promise.reject(new Error('poison'))));
    await until(async () => (await queue.lengths()).some(({ queue: name, waiting }) => name === deadLettersOf(deliveries) && waiting === 1), 20);
    mended = true;

    expect(await queue.handBack(deliveries)).toBe(1);

    await until(async () => done.length > 0, 20);
    expect(done).toEqual([{ number: 2 }]);
    expect(await queue.lengths()).toContainEqual({ queue: deadLettersOf(deliveries), waiting: 0 });
  });

  it('keeps what no worker has taken for years', async () => {
    await add({ number: 1 });
    await database.rows(`update pgboss.job set created_on = now() - interval '400 days', start_after = now() - interval '400 days', keep_until = now() - interval '400 days' + (select retention_seconds from pgboss.queue where name = $1) * interval '1 second' where name = $1`, [deliveries]);

    const [kept] = await database.rows<{ kept: boolean }>('select keep_until > now() as kept from pgboss.job where name = $1', [deliveries]);
    expect(kept).toEqual({ kept: true });
  });

  it('brings the queues of an older version to its settings', async () => {
    await database.rows(`update pgboss.queue set retention_seconds = 1209600, heartbeat_seconds = 60, dead_letter = null where name = $1`, [deliveries]);
    const next = new Queue(database.url, 'sends');
    await next.open([deliveries]);
    await next.onApplicationShutdown();

    const [settings] = await database.rows('select heartbeat_seconds as heartbeat, dead_letter as dead from pgboss.queue where name = $1', [deliveries]);
    expect(settings).toEqual({ heartbeat: 15, dead: deadLettersOf(deliveries) });
  });
});
