import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';
import { oneTimeCode } from './support/one-time-code.ts';
import { added } from './support/records.ts';

const people = 60;

describe('the brake on reading in bulk', () => {
  let company: Company;
  let ids: string[];
  beforeAll(async () => {
    company = await aCompany();
    ids = [];
    for (let each = 0; each < people; each++) ids.push((await added(company.admin, '/persons', { familyName: `Reader ${String(each).padStart(2, '0')}` })).id);
    await added(company.admin, '/tags', { name: 'Fair' });
  });
  afterAll(async () => { await company.close(); });

  const coded = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code ?? null];
  const list = (agent: Agent, more = '') => agent.get(`/persons?limit=10${more}`);
  const brake = async (agent: Agent) => (await agent.get('/me/brake').expect(200)).body as { seen: number; norm: number; bound: number; isBraked: boolean; superiors: string[] };
  let made = 0;
  /** Somebody who may see everybody, and is meant to see so many an hour. */
  const reader = async (readNorm: number, place: { position?: string; below?: string } = {}): Promise<Colleague> => {
    await company.admin.post('/auth/proof').send({ password }).expect(204);
    const permissions = ['contacts.read', 'reporting.export', 'identity.read'].map((name) => ({ name, reach: 'all' }));
    const role = (await company.admin.post('/roles').send({ name: `Meant ${++made}`, readNorm, permissions: [...permissions, { name: 'identity.keys', reach: 'own' }] }).expect(201)).body as { code: string };
    return company.signedIn({ role: role.code, name: `Reader${made}`, ...place });
  };
  const readOn = async (agent: Agent, from: number, to: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let page = from; page < to; page++) statuses.push((await agent.post('/persons/search').send({ limit: 10, filter: { and: [{ field: 'id', op: 'in', value: ids.slice(page * 10, page * 10 + 10) }] } })).status);
    return statuses;
  };
  const noticesOf = async (agent: Agent, kind: string) => ((await agent.get('/notices?limit=200').expect(200)).body as { items: { kind: string; details: Record<string, unknown> }[] }).items.filter((each) => each.kind === kind);

  it('counts different records of the last hour, however they are looked at, and no catalogue', async () => {
    const olena = await reader(100);
    await list(olena).expect(200);
    await list(olena).expect(200);
    const [first] = ((await list(olena)).body as { items: { id: string }[] }).items;
    await olena.get(`/persons/${first!.id}`).expect(200);
    for (const path of ['/tags', '/tiers', '/users', '/me']) await olena.get(path).expect(200);
    expect(await brake(olena)).toMatchObject({ seen: 10, norm: 100, bound: 100, isBraked: false });

    await readOn(olena, 0, 6);
    expect((await brake(olena)).seen).toBeGreaterThanOrEqual(people);
    company.clock.forward({ minutes: 61 });
    expect((await brake(olena)).seen).toBe(0);
    await list(olena).expect(200);
    expect((await brake(olena)).seen).toBe(10);
  });

  it('holds lists, searches and exports beyond the norm, and lets single records open at the pace of a person', async () => {
    const taras = await reader(20);
    expect(await readOn(taras, 0, 3)).toEqual([200, 200, 403]);
    const refused = await list(taras);
    expect([...coded(refused), refused.body.context]).toEqual([403, 'access.brake', { seen: 20, norm: 20, helps: ['superior'] }]);
    expect(coded(await taras.get('/search?q=reader'))).toEqual([403, 'access.brake']);
    expect(coded(await taras.post('/exports').send({ kind: 'person' }))).toEqual([403, 'access.brake']);
    await taras.get('/tags').expect(200);
    expect((await brake(taras)).seen).toBe(20);

    const opened = [];
    for (const id of ids.slice(30, 41)) opened.push((await taras.get(`/persons/${id}`)).status);
    expect(opened).toEqual([...Array<number>(10).fill(200), 403]);
    await taras.get(`/persons/${ids[30]}`).expect(200);
    company.clock.forward({ minutes: 1 });
    await taras.get(`/persons/${ids[40]}`).expect(200);
    expect(await company.database.rows('select from platform.jobs where owner_id = $1', [taras.userId])).toEqual([]);
    company.clock.forward({ minutes: 61 });
    await list(taras).expect(200);
  });

  it('lets one of two through that race at the edge', async () => {
    const anna = await reader(15);
    expect(await readOn(anna, 0, 1)).toEqual([200]);
    const racing = await Promise.all([1, 2, 3].map((page) => readOn(anna, page, page + 1)));
    expect(racing.flat().sort()).toEqual([200, 403, 403]);
  });

  it('tells the superior and whoever reads the audit, once an hour and level, not for each request', async () => {
    const head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head of desk' });
    const auditor = await company.signedIn({ role: 'auditor', name: 'Auditor' });
    const petro = await reader(10, { position: 'Desk', below: 'Head of desk' });
    await list(petro).expect(200);
    for (let each = 0; each < 4; each++) expect(coded(await list(petro))).toEqual([403, 'access.brake']);
    expect((await brake(petro)).superiors).toEqual(['Head Test']);
    await company.deliverAll();

    for (const told of [head, auditor]) expect((await noticesOf(told, 'identity.read-norm-exceeded')).filter(({ details }) => details['name'] === 'Reader4 Test')).toMatchObject([{ details: { level: 1, norm: 10, seen: 10 } }]);
    expect(await noticesOf(petro, 'identity.read-norm-exceeded')).toEqual([]);
  });

  it('is lifted for an hour by a code given after it took hold, up to three times the norm', async () => {
    const ivan = await reader(10);
    const { secret } = (await ivan.post('/me/second-factor').expect(201)).body as { secret: string };
    await ivan.post('/me/second-factor/confirm').send({ code: oneTimeCode(secret, company.clock.now()) }).expect(200);
    company.clock.forward({ minutes: 1 });
    expect(await readOn(ivan, 0, 2)).toEqual([200, 403]);
    expect((await list(ivan)).body.context.helps).toEqual(['second-factor', 'superior']);

    company.clock.forward({ minutes: 1 });
    await ivan.post('/auth/proof').send({ code: oneTimeCode(secret, company.clock.now()) }).expect(204);
    expect(await readOn(ivan, 1, 4)).toEqual([200, 200, 403]);
    expect((await list(ivan)).body.context.helps).toEqual(['superior']);
    company.clock.forward({ minutes: 61 });
    expect(await readOn(ivan, 0, 2)).toEqual([200, 403]);
  });

  it('is lifted by whoever is above, for some hours, and by nobody else', async () => {
    const boss = await company.signedIn({ role: 'head-of-sales', name: 'Boss', position: 'Top' });
    const peer = await reader(10, { position: 'Middle two', below: 'Top' });
    const lev = await reader(10, { position: 'Middle one', below: 'Top' });
    expect(await readOn(lev, 0, 2)).toEqual([200, 403]);
    const asked = (await lev.post('/lift-requests').send({ reason: 'Letters for the fair' }).expect(201)).body as { id: string };
    expect(coded(await lev.post('/lift-requests').send({ reason: 'Letters for the fair' }))).toEqual([409, 'access.lift-asked']);
    expect(await noticesOf(boss, 'identity.lift-asked')).toMatchObject([{ details: { name: expect.stringContaining('Reader'), reason: 'Letters for the fair', seen: 10, norm: 10 } }]);

    const approve = (agent: Agent) => agent.post(`/lift-requests/${asked.id}/approve`).send({ hours: 2 });
    for (const other of [lev, peer]) expect(coded(await approve(other))).toEqual([404, 'resource.not-found']);
    expect(coded(await peer.post(`/lift-requests/${asked.id}/refuse`))).toEqual([404, 'resource.not-found']);
    expect((await peer.get('/lift-requests').expect(200)).body.items).toEqual([]);
    expect((await boss.get('/lift-requests').expect(200)).body.items).toMatchObject([{ id: asked.id, mayDecide: true, state: 'open' }]);
    company.clock.forward({ minutes: 16 });
    expect(coded(await approve(boss))).toEqual([403, 'auth.step-up-required']);
    await boss.post('/auth/proof').send({ password }).expect(204);
    await approve(boss).expect(200);
    expect(coded(await approve(boss))).toEqual([409, 'access.lift-decided']);

    expect(await noticesOf(lev, 'identity.lift-approved')).toMatchObject([{ details: { by: 'Boss Test' } }]);
    expect(await brake(lev)).toMatchObject({ bound: 100, isBraked: false });
    expect(await readOn(lev, 1, 4)).toEqual([200, 200, 200]);
    company.clock.forward({ minutes: 121 });
    expect(await readOn(lev, 0, 2)).toEqual([200, 403]);
    const second = (await lev.post('/lift-requests').send({ reason: 'More letters' }).expect(201)).body as { id: string };
    await boss.post(`/lift-requests/${second.id}/refuse`).expect(200);
    expect(await noticesOf(lev, 'identity.lift-refused')).toHaveLength(1);
    expect(coded(await list(lev))).toEqual([403, 'access.brake']);
    const audited = (await company.admin.get(`/audit-events?filter[recordId]=${lev.userId}&limit=4`)).body.items as { action: string; actorId: string }[];
    expect(audited.map(({ action, actorId }) => [action, actorId === boss.userId])).toEqual([['RefuseLift', true], ['AskForLift', false], ['ApproveLift', true], ['AskForLift', false]]);
  });

  it('has a norm for each key, never wider than its owner’s, and tells the owner too', async () => {
    const nina = await reader(30);
    const keyWith = async (readNorm: number) => ({ Authorization: `Bearer ${((await nina.post('/api-keys').send({ name: `k${readNorm}`, scopes: ['contacts.read'], readNorm, expiresAt: new Date(Date.now() + 86_400_000 * 30).toISOString() }).expect(201)).body as { secret: string }).secret}` });
    const [narrow, wide] = [await keyWith(10), await keyWith(1000)];
    const machine = company.anybody();
    await machine.get('/persons?limit=10').set(narrow).expect(200);
    const refused = await machine.get('/persons?limit=10').set(narrow);
    expect([...coded(refused), refused.headers['retry-after']]).toEqual([429, 'access.key-brake', '60']);
    expect(coded(await machine.get(`/persons/${ids[0]}`).set(narrow))).toEqual([429, 'access.key-brake']);
    await machine.get('/persons?limit=30').set(wide).expect(200);
    expect(coded(await machine.get('/persons?limit=10').set(wide))).toEqual([429, 'access.key-brake']);
    await company.deliverAll();

    expect((await noticesOf(nina, 'identity.read-norm-exceeded')).map(({ details }) => [details['key'], details['norm']]).sort()).toEqual([['k10', 10], ['k1000', 30]]);
    await list(nina).expect(200);
  });
});
