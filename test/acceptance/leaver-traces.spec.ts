import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Files } from '#platform/files';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';
import { added } from './support/records.ts';

interface Taken { readonly id: string; readonly holds: string; readonly fileName: string; readonly rows: number | null; readonly createdAt: string; readonly takenAt: string | null }
interface Reading { readonly from: string; readonly usual: number; readonly days: { day: string; records: number; isUnusual: boolean }[]; readonly passed: { at: string; seen: number; norm: number; level: number; keyName: string | null }[]; readonly keys: { name: string; lastUsedAt: string | null; records: number; isOver: boolean }[] }

const people = 60;

describe('what a leaver read and took out', () => {
  let company: Company;
  let head: Colleague;
  let leaver: Colleague;
  let handoverId: string;
  const ids: string[] = [];

  beforeAll(async () => {
    company = await aCompany();
    const permissions = ['contacts.read', 'reporting.export', 'identity.read'].map((name) => ({ name, reach: 'all' }));
    await company.admin.post('/auth/proof').send({ password }).expect(204);
    const role = (await company.admin.post('/roles').send({ name: 'Taker', readNorm: 50, permissions: [...permissions, { name: 'identity.keys', reach: 'own' }] }).expect(201)).body as { code: string };
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    leaver = await company.signedIn({ role: role.code, name: 'Leaver', position: 'Seller', below: 'Head' });
    for (let each = 0; each < people; each++) ids.push((await added(company.admin, '/persons', { familyName: `Known ${String(each).padStart(2, '0')}` })).id);
  });
  afterAll(async () => { await company.close(); });

  const search = (count: number, from = 0) => leaver.post('/persons/search').send({ limit: Math.max(count, 1), filter: { and: [{ field: 'id', op: 'in', value: ids.slice(from, from + count) }] } });
  const download = (id: string) => leaver.get(`/files/${id}/content`).expect(200);
  const takenOut = async (by: Colleague = head, more = ''): Promise<{ items: Taken[]; nextCursor: string | null }> => (await by.get(`/handovers/${handoverId}/taken-out${more}`).expect(200)).body as never;
  const reading = async (by: Colleague = head): Promise<Reading> => (await by.get(`/handovers/${handoverId}/reading`).expect(200)).body as Reading;
  /** Everything read so far is counted in the database. */
  const counted = () => leaver.get('/me/brake').expect(200);
  const exportOf = async (body: object): Promise<string> => {
    await leaver.post('/exports').send({ kind: 'person', ...body }).expect(202);
    await company.runJobs();
    return ((await leaver.get('/exports?limit=1').expect(200)).body as { items: { fileId: string }[] }).items[0]!.fileId;
  };

  it('is told to whoever leads the hand-over: each file, how much is in it, and whether he has it', async () => {
    await exportOf({ q: 'Known 0' });
    company.clock.forward({ days: 40 });
    const has = await exportOf({ filter: { and: [{ field: 'id', op: 'in', value: ids.slice(0, 12) }] } });
    company.clock.forward({ minutes: 5 });
    await download(has);
    company.clock.forward({ minutes: 5 });
    await download(has);
    await exportOf({ filter: { and: [{ field: 'id', op: 'in', value: ids.slice(0, 3) }] } });
    await leaver.post('/files?name=own.csv').set('content-type', 'text/csv').send('a,b\n1,2\n').expect(201);
    handoverId = ((await head.post('/handovers').send({ userId: leaver.userId, reason: 'leaves' }).expect(201)).body as { id: string }).id;

    const { items } = await takenOut();
    expect(items).toMatchObject([{ holds: 'person', rows: 3, takenAt: null }, { id: has, holds: 'person', rows: 12 }]);
    expect(items[1]!.fileName).toMatch(/^People \d{4}-\d\d-\d\d\.csv$/u);
    expect(Date.parse(items[1]!.takenAt!) - Date.parse(items[1]!.createdAt)).toBe(5 * 60_000);
  });

  it('holds every file that the product makes, not only lists of records', async () => {
    const files = company.app.get(Files);
    const write = (holds: string | null) => files.write({ name: `${holds}.zip`, mediaType: 'application/zip', ownerId: leaver.userId, holds }, (async function* () { yield Buffer.from('x'); })());
    for (const holds of ['knowledge-folder', 'bulk-refused', null]) await write(holds);
    expect((await takenOut()).items.map(({ holds }) => holds)).toEqual(['bulk-refused', 'knowledge-folder', 'person', 'person']);

    const first = await takenOut(head, '?limit=3');
    const rest = await takenOut(head, `?limit=3&cursor=${first.nextCursor}`);
    expect([first.items.length, rest.items.map(({ rows }) => rows), rest.nextCursor]).toEqual([3, [12], null]);
  });

  it('tells the days on which he read far more than usual, and the hours in which he passed the norm', async () => {
    for (const count of [4, 5, 4, 6, 5]) {
      company.clock.forward({ days: 1 });
      await search(count).expect(200);
      await counted();
    }
    company.clock.forward({ days: 1 });
    expect([(await search(30)).status, (await search(30, 30)).status, (await search(5)).status]).toEqual([200, 200, 403]);
    await counted();

    const { usual, days, passed } = await reading();
    expect(usual).toBe(5);
    expect(days.filter(({ isUnusual }) => isUnusual)).toEqual([{ day: company.clock.now().toISOString().slice(0, 10), records: 60, isUnusual: true }]);
    expect(passed).toMatchObject([{ seen: 60, norm: 50, level: 1, keyName: null }]);
  });

  it('tells of his keys what they read', async () => {
    company.clock.forward({ days: 1 });
    await leaver.post('/auth/proof').send({ password }).expect(204);
    const { secret } = (await leaver.post('/api-keys').send({ name: 'At night', scopes: ['contacts.read'], expiresAt: new Date(company.clock.now().getTime() + 30 * 86_400_000).toISOString() }).expect(201)).body as { secret: string };
    const keyed = company.anybody().set('Authorization', `Bearer ${secret}`);
    await keyed.get('/persons?limit=7').expect(200);
    await keyed.get('/me/brake').expect(200);

    expect((await reading()).keys).toMatchObject([{ name: 'At night', isOver: false, records: 7 }]);
    expect((await reading()).days.at(-1)).toMatchObject({ records: 7 });
    // Of what is his own and goes to nobody the hand-over says only that it is there.
    expect((await head.get(`/handovers/${handoverId}/items?holding=api-key`).expect(200)).body).toMatchObject({ items: [{ holding: 'api-key', title: null, state: 'ends' }] });
  });

  it('keeps of old minutes one sum an hour, so that it can still be told', async () => {
    const before = (await reading()).days;
    company.clock.forward({ days: 9 });
    await company.doDaily();
    const odd = (await company.database.rows<{ minute: number }>('select extract(minute from minute)::int as minute from platform.read_counts')).filter(({ minute }) => minute !== 0);
    expect(odd).toEqual([]);
    expect((await reading()).days).toEqual(before);
  });

  it('is told to nobody who may not lead it', async () => {
    const auditor = await company.signedIn({ role: 'auditor', name: 'Auditor' });
    const elsewhere = await company.signedIn({ role: 'head-of-sales', name: 'Elsewhere', position: 'Elsewhere' });
    for (const path of ['taken-out', 'reading']) {
      expect((await elsewhere.get(`/handovers/${handoverId}/${path}`)).status).toBe(404);
      for (const who of [auditor, leaver]) expect((await who.get(`/handovers/${handoverId}/${path}`)).status).toBe(403);
      await company.admin.get(`/handovers/${handoverId}/${path}`).expect(200);
    }
  });
});
