import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Agent, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';
import { added } from './support/records.ts';

/** What the house promises, in milliseconds. */
const limit = 5000;
const people = 60;

describe('how many records an hour a role is meant for that says nothing of it', () => {
  let company: Company;
  let beside: Awaited<ReturnType<Company['another']>>;
  beforeAll(async () => {
    company = await aCompany();
    await company.database.rows(`update identity.roles set read_norm = null where code = 'salesperson'`);
    beside = await company.another();
    for (let each = 0; each < people; each++) await added(company.admin, '/persons', { familyName: `Normal ${String(each).padStart(2, '0')}` });
  });
  afterAll(async () => {
    await beside.close();
    await company.close();
  });

  const coded = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code ?? null];
  const norm = async (agent: Agent = company.admin) => (await agent.get('/reading-norm').expect(200)).body as { usual: number; version: number };
  const change = async (usual: unknown, agent: Agent = company.admin) => agent.patch('/reading-norm').set('If-Match', `"${(await norm()).version}"`).send({ usual });
  const brakeOf = async (agent: Agent) => (await agent.get('/me/brake').expect(200)).body as { norm: number; isBraked: boolean };

  it('is one number of the company, at first two thousand, and holds at once for roles without one of their own', async () => {
    const olena = await company.signedIn({ role: 'salesperson', name: 'Olena' });
    expect([await norm(olena), await brakeOf(olena)]).toEqual([expect.objectContaining({ usual: 2000 }), expect.objectContaining({ norm: 2000 })]);

    expect((await change(50)).body).toMatchObject({ usual: 50, version: 2 });
    expect((await brakeOf(olena)).norm).toBe(50);
    await company.database.rows(`update contacts.persons set owner_id = $1`, [olena.userId]);
    await olena.get('/persons?limit=50').expect(200);
    expect(coded(await olena.get('/persons?limit=50&sort=-displayName'))).toEqual([403, 'access.brake']);
    expect((await brakeOf(company.admin)).norm).toBe(1_000_000);

    await change(500);
    await olena.get('/persons?limit=50&sort=-displayName').expect(200);
    const [told] = (await company.admin.get('/audit-events?filter[kind]=reading-norm').expect(200)).body.items as { action: string; changes: object[] }[];
    expect(told).toMatchObject({ action: 'ChangeReadingNorm', changes: [{ field: 'usual', from: 50, to: 500 }] });
  });

  it('holds for a key of whoever has such a role, and gives way to the role that has a number', async () => {
    await change(300);
    const day = new Date(company.clock.now().getTime() + 86_400_000).toISOString();
    await company.admin.post('/auth/proof').send({ password }).expect(204);
    const given = ['contacts.read', 'identity.read'].map((name) => ({ name, reach: 'all' }));
    const { id, code, version } = (await company.admin.post('/roles').send({ name: 'Reader', permissions: [...given, { name: 'identity.keys', reach: 'own' }] }).expect(201)).body as { id: string; code: string; version: number };
    const reader = await company.signedIn({ role: code, name: 'Reader' });
    const { secret } = (await reader.post('/api-keys').send({ name: 'k', scopes: ['contacts.read', 'identity.read'], expiresAt: day }).expect(201)).body as { secret: string };
    const byKey = async () => (await company.anybody().get('/me/brake').set('Authorization', `Bearer ${secret}`).expect(200)).body.norm as number;
    expect([(await brakeOf(reader)).norm, await byKey()]).toEqual([300, 300]);

    await company.admin.patch(`/roles/${id}`).set('If-Match', `"${version}"`).send({ readNorm: 70 }).expect(200);
    expect([(await brakeOf(reader)).norm, await byKey()]).toEqual([70, 70]);
  });

  it('holds in another process within five seconds', async () => {
    const mine = await company.signedIn({ role: 'salesperson', name: 'Both' });
    const { headers } = await company.anybody().post('/auth/login').send({ email: mine.email, password }).expect(204);
    const there = beside.anybody().set('cookie', String(headers['set-cookie']).split(';')[0]!);
    await change(400);
    expect((await brakeOf(there)).norm).toBe(400);
    await change(410);
    const start = performance.now();
    while ((await brakeOf(there)).norm !== 410 && performance.now() - start < 2 * limit);
    expect([(await brakeOf(there)).norm, performance.now() - start < limit]).toEqual([410, true]);
  });

  it('is refused outside of its bounds, without the version, to who may not, and without a fresh proof', async () => {
    const before = await norm();
    for (const usual of [49, 0, -1, 1_000_001, 60.5, null, '100']) expect(coded(await change(usual))).toEqual([422, 'validation.failed']);
    expect(coded(await company.admin.patch('/reading-norm').send({ usual: 100 }))).toEqual([428, 'precondition.required']);
    expect(coded(await company.admin.patch('/reading-norm').set('If-Match', '"1"').send({ usual: 100 }))).toEqual([412, 'conflict.version']);
    const seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
    expect(coded(await change(100, seller))).toEqual([403, 'access.denied']);
    company.clock.forward({ minutes: 16 });
    expect(coded(await change(100))).toEqual([403, 'auth.step-up-required']);
    expect(await norm()).toEqual(before);
  });
});
