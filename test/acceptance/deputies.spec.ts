import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actors } from '#platform/access';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { exported } from './support/exported.ts';
import { password } from './support/hire.ts';
import { added, asNow, idsOf, read, type Answered } from './support/records.ts';

describe('a deputy', () => {
  let company: Company;
  let head: Colleague;
  let taras: Colleague;
  let anna: Colleague;
  let stranger: Colleague;
  let person: Answered;
  let deal: Answered;
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head', team: 'Kyiv' });
    taras = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'Kyiv', position: 'Seller', below: 'Head' });
    anna = await company.signedIn({ role: 'salesperson', name: 'Anna', team: 'Berlin' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Lviv' });
    person = await added(taras, '/persons', { familyName: 'Customer' });
    deal = await added(taras, '/deals', { name: 'Pump' });
  });
  afterAll(async () => { await company.close(); });

  const day = (offset: number): string => new Date(company.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const appoint = (by: Colleague, body: object) => by.post('/delegations').send({ startsOn: day(0), endsOn: day(9), ...body });
  const endAll = async (): Promise<void> => { for (const id of idsOf(await company.admin.get('/delegations').expect(200))) await company.admin.delete(`/delegations/${id}`).expect(204); };
  const sees = async (who: Colleague): Promise<boolean[]> => [
    (await who.get(`/persons/${person.id}`)).status === 200, idsOf(await who.get('/persons')).includes(person.id), idsOf(await who.get('/persons?filter[createdAt][gte]=2020-01-01T00:00:00Z')).includes(person.id),
    idsOf(await who.get('/search?q=customer')).includes(person.id), (await who.get('/deals?count=exact')).body.total.value === 1, (await who.get('/figures/deals')).body.total.identified.count === 1,
    ((await company.app.get(Actors).ofUser(who.userId, null))!.grants.get('contacts.read')!.reach as { readonly owners: readonly string[] }).owners.includes(taras.userId),
  ];
  const [all, none] = [Array<boolean>(7).fill(true), Array<boolean>(7).fill(false)];

  it('sees what the colleague sees from the first day to the last, everywhere, and then no more', async () => {
    expect((await appoint(taras, { toUserId: anna.userId, startsOn: day(1), endsOn: day(2), reason: 'Holiday' })).body.items).toMatchObject([{ fromName: 'Taras Test', toName: 'Anna Test', permissions: null, startsOn: day(1), endsOn: day(2), reason: 'Holiday', mayEnd: true }]);

    const seen: boolean[][] = [];
    const told: unknown[] = [];
    for (let at = 0; at < 4; at++) {
      seen.push(await sees(anna));
      told.push((await anna.get('/me').expect(200)).body.standsInFor.length);
      company.clock.forward({ days: 1 });
    }

    expect(seen).toEqual([none, all, all, none]);
    expect(told).toEqual([0, 1, 1, 0]);
  });

  it('acts in his own name, and the audit says for whom; what is his own stays his own', async () => {
    const mine = await added(anna, '/persons', { familyName: 'Own' });
    await appoint(taras, { toUserId: anna.userId });
    expect((await asNow(anna, 'patch', `/persons/${person.id}`, { description: 'Called' })).status).toBe(200);
    expect((await asNow(anna, 'patch', `/persons/${mine.id}`, { description: 'Called' })).status).toBe(200);
    expect((await asNow(anna, 'post', `/deals/${deal.id}`, {}, '/win')).status).toBe(200);
    const audited = async (id: string) => (await company.admin.get(`/audit-events?filter[recordId]=${id}&limit=1`)).body.items[0] as unknown;

    expect(await audited(person.id)).toMatchObject({ actorId: anna.userId, forId: taras.userId, forName: 'Taras Test' });
    expect(await audited(deal.id)).toMatchObject({ actorId: anna.userId, forId: taras.userId });
    expect(await audited(mine.id)).toMatchObject({ actorId: anna.userId, forId: null });
    expect(idsOf(await company.admin.get(`/audit-events?filter[forId]=${taras.userId}&filter[recordId]=${person.id}`)).length).toBe(1);
    await endAll();
    expect((await asNow(anna, 'patch', `/persons/${person.id}`, { description: 'x' })).status).toBe(404);
    expect(await sees(anna)).toEqual(none);
  });

  it('has never more than the colleague has at that moment', async () => {
    await appoint(taras, { toUserId: anna.userId });
    expect((await anna.get(`/persons/${person.id}`)).status).toBe(200);

    await asNow(company.admin, 'patch', `/users/${taras.userId}`, { roleIds: [] });
    expect(await sees(anna)).toEqual(none);

    const [sells] = idsOf(await company.admin.get('/roles?filter[code]=salesperson'));
    await asNow(company.admin, 'patch', `/users/${taras.userId}`, { roleIds: [sells] });
    expect((await anna.get(`/persons/${person.id}`)).status).toBe(200);
    await asNow(company.admin, 'post', `/users/${taras.userId}`, {}, '/suspend');
    expect(await sees(anna)).toEqual(none);
    await asNow(company.admin, 'post', `/users/${taras.userId}`, {}, '/reactivate');
    await taras.post('/auth/login').send({ email: taras.email, password }).expect(204);
    await endAll();
  });

  it('has only what was chosen, and a permission of the colleague’s that is not his own', async () => {
    await appoint(head, { fromUserId: head.userId, toUserId: anna.userId, permissions: ['contacts.read', 'reporting.export'] });

    expect([(await anna.get(`/persons/${person.id}`)).status, (await asNow(anna, 'patch', `/persons/${person.id}`, { description: 'x' })).status, (await anna.get(`/deals/${deal.id}`)).status]).toEqual([200, 403, 404]);
    expect((await exported(company, anna, { kind: 'person', columns: ['displayName'] })).records.flat()).toContain('Customer');
    await endAll();
    expect((await anna.post('/exports').send({ kind: 'person' })).status).toBe(403);
  });

  it('passes nothing on: not by another deputy, a key, a share, the team of a deal or a right given', async () => {
    await appoint(taras, { toUserId: anna.userId });
    await appoint(anna, { toUserId: stranger.userId });
    expect(await sees(stranger)).toEqual(none);

    const answers = [
      await anna.post(`/shares/person/${person.id}`).send({ granteeKind: 'user', granteeId: stranger.userId, access: 'read' }), await asNow(anna, 'put', `/deals/${deal.id}`, { teamMembers: [{ userId: stranger.userId, role: 'x' }] }, '/team'),
      await appoint(anna, { fromUserId: taras.userId, toUserId: stranger.userId }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([403, 'access.denied']));
    await endAll();

    await appoint(company.admin, { toUserId: head.userId });
    expect((await head.get('/audit-events')).status).toBe(403);
    expect((await head.post('/roles').send({ name: 'Mine', permissions: [] })).body.code).toBe('access.denied');
    await head.post('/auth/proof').send({ password }).expect(204);
    const { secret } = (await head.post('/api-keys').send({ name: 'k', scopes: ['contacts.read', 'contacts.remove'], expiresAt: new Date(company.clock.now().getTime() + 86_400_000).toISOString() }).expect(201)).body as { secret: string };
    const foreign = await added(stranger, '/persons', { familyName: 'Foreign' });
    const byKey = await company.anybody().delete(`/persons/${foreign.id}`).set({ Authorization: `Bearer ${secret}`, 'If-Match': '"1"' });
    expect([byKey.status, (await asNow(head, 'delete', `/persons/${foreign.id}`)).status]).toEqual([403, 204]);
    await endAll();
  });

  it('is appointed by oneself or by a superior, who is not the deputy himself, and never by a key', async () => {
    expect((await appoint(head, { fromUserId: taras.userId, toUserId: anna.userId })).status).toBe(201);
    await endAll();
    await head.post('/auth/proof').send({ password }).expect(204);
    const { secret } = (await head.post('/api-keys').send({ name: 'k', scopes: ['identity.delegate'], expiresAt: new Date(company.clock.now().getTime() + 86_400_000).toISOString() }).expect(201)).body as { secret: string };
    const answers = [
      await appoint(anna, { fromUserId: taras.userId, toUserId: stranger.userId }), await appoint(head, { fromUserId: taras.userId, toUserId: head.userId }), await appoint(taras, { toUserId: taras.userId }), await appoint(taras, { toUserId: '01900000-0000-7000-8000-000000000000' }),
      await appoint(taras, { toUserId: anna.userId, endsOn: day(-1), startsOn: day(-2) }), await appoint(taras, { toUserId: anna.userId, permissions: ['identity.keys', 'no.such'] }), await company.anybody().post('/delegations').set({ Authorization: `Bearer ${secret}` }).send({ toUserId: anna.userId, startsOn: day(0), endsOn: day(1) }),
    ];

    expect(answers.map(({ status, body }) => [status, body.code, body.errors?.[0]?.pointer ?? null])).toEqual([
      [403, 'access.denied', null], [422, 'validation.failed', '/toUserId'], [422, 'validation.failed', '/toUserId'], [422, 'reference.not-found', '/toUserId'],
      [422, 'validation.failed', '/endsOn'], [422, 'validation.failed', '/permissions/0'], [403, 'auth.person-required', null],
    ]);
    expect((await stranger.get('/delegations').expect(200)).body.items).toEqual([]);
  });

  it('may give it up, and a stranger may not end it', async () => {
    await appoint(taras, { toUserId: anna.userId });
    const [id] = idsOf(await anna.get('/delegations'));

    expect((await stranger.delete(`/delegations/${id}`)).status).toBe(404);
    expect((await anna.delete(`/delegations/${id}`)).status).toBe(204);
    expect((await read(taras, '/me'))['standsInFor']).toEqual([]);
    expect(await sees(anna)).toEqual(none);
  });
});
