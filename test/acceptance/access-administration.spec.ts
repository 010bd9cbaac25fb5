import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';
import { ownRole } from './support/own-role.ts';

describe('administering who may what', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });
  const user = async (userId: string) => (await company.admin.get(`/users/${userId}`).expect(200)).body as { version: number; roleIds: string[] };
  const nameOf = async (userId: string) => (await company.admin.get(`/users/${userId}`).expect(200)).body.displayName as string;
  const versionOf = async (userId: string) => `"${(await user(userId)).version}"`;
  const roleCalled = async (code: string) => (await company.admin.get(`/roles?filter[code]=${code}`).expect(200)).body.items[0] as { id: string; version: number; permissions: { name: string; reach: string }[] };
  const inAYear = () => new Date(company.clock.now().getTime() + 365 * 86_400_000).toISOString();

  it('takes the session and the key of a suspended user away at once', async () => {
    const head = await company.signedIn({ role: 'head-of-sales', name: 'Leaver' });
    const key = (await head.post('/api-keys').send({ name: 'phone', scopes: ['identity.read'], expiresAt: inAYear() }).expect(201)).body as { secret: string };
    await company.anybody().get('/users').set(bearer(key.secret)).expect(200);

    await company.admin.post(`/users/${head.userId}/suspend`).set('If-Match', await versionOf(head.userId)).expect(200);

    expect((await head.get('/me')).body).toMatchObject({ status: 401, code: 'auth.required' });
    expect((await company.anybody().get('/users').set(bearer(key.secret))).body).toMatchObject({ status: 401, code: 'auth.token-invalid' });
    expect((await company.anybody().post('/auth/login').send({ email: head.email, password })).status).toBe(401);
  });

  it('does not bring the old ways in back with the user', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Returner' });
    await company.admin.post(`/users/${seller.userId}/suspend`).set('If-Match', await versionOf(seller.userId)).expect(200);
    await company.admin.post(`/users/${seller.userId}/reactivate`).set('If-Match', await versionOf(seller.userId)).expect(200);

    await seller.get('/me').expect(401);
    await seller.post('/auth/login').send({ email: seller.email, password }).expect(204);
  });

  it('puts the changed rights of a role in force with the next request', async () => {
    const trainer = await company.signedIn({ role: 'trainer', name: 'Auditor' });
    await trainer.get('/audit-events').expect(403);
    const role = await roleCalled('trainer');

    const permissions = [...role.permissions, { name: 'identity.audit', reach: 'all' }];
    await company.admin.patch(`/roles/${role.id}`).set('If-Match', `"${role.version}"`).send({ permissions }).expect(200);

    await trainer.get('/audit-events').expect(200);
  });

  it.each([['get', '/audit-events'], ['post', '/users'], ['post', '/roles'], ['post', '/teams']] as const)('refuses a salesperson %s %s', async (method, path) => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
    const given = { '/users': { email: 'new@example.com', givenName: 'New', familyName: 'One', password }, '/roles': { name: 'Mine', permissions: [] }, '/teams': { name: 'Mine' } }[path as string];

    const answer = await (method === 'get' ? seller.get(path) : seller.post(path).send(given));

    expect(answer.body).toMatchObject({ status: 403, code: 'access.denied', context: { grantedBy: [await nameOf(company.admin.userId)] } });
  });

  it('says who can open a field, and names nobody to whoever is not signed in', async () => {
    const { colleague: blind, close } = await ownRole(company, 'Without birthdays', { 'contacts.read': 'all', 'contacts.create': 'all' });
    await close({ kind: 'person', field: 'birthDate', access: 'hidden' });
    const closed = await blind.post('/persons').send({ displayName: 'Born', birthDate: '1980-01-02' });
    const stranger = await company.anybody().get('/users');

    expect([closed.status, closed.body.code, closed.body.context]).toEqual([403, 'field.forbidden', { grantedBy: [await nameOf(company.admin.userId)] }]);
    expect([stranger.status, stranger.body.context]).toEqual([401, undefined]);
  });

  it('always keeps an administrator', async () => {
    const { userId } = company.admin;
    const administrator = await roleCalled('administrator');
    const ifMatch = await versionOf(userId);

    const suspending = await company.admin.post(`/users/${userId}/suspend`).set('If-Match', ifMatch);
    const unrolling = await company.admin.patch(`/users/${userId}`).set('If-Match', ifMatch).send({ roleIds: [] });
    const emptying = await company.admin.patch(`/roles/${administrator.id}`).set('If-Match', `"${administrator.version}"`).send({ permissions: [] });

    for (const answer of [suspending, unrolling, emptying]) expect(answer.body).toMatchObject({ status: 409, code: 'identity.last-administrator' });
    await company.admin.get('/audit-events').expect(200);
  });

  it('lets nobody give more than they have', async () => {
    const deputy = await company.admin.post('/roles').send({ name: 'Deputy', permissions: [{ name: 'identity.administer', reach: 'all' }, { name: 'identity.read', reach: 'all' }] }).expect(201);
    const seller = await company.signedIn({ role: 'salesperson', name: 'Deputy' });
    await company.admin.patch(`/users/${seller.userId}`).set('If-Match', await versionOf(seller.userId)).send({ roleIds: [deputy.body.id] }).expect(200);
    const administrator = await roleCalled('administrator');

    const promoting = await seller.patch(`/users/${seller.userId}`).set('If-Match', await versionOf(seller.userId)).send({ roleIds: [deputy.body.id, administrator.id] });
    const inventing = await seller.post('/roles').send({ name: 'Reader', permissions: [{ name: 'contacts.read', reach: 'all' }] });
    const takingOver = await seller.post(`/users/${company.admin.userId}/password`).set('If-Match', await versionOf(company.admin.userId)).send({ password: 'a-long-new-password' });

    for (const answer of [promoting, inventing, takingOver]) expect(answer.body).toMatchObject({ status: 403, code: 'identity.rights-exceed-own' });
  });

  it('takes no property it does not know, and no change of a version not seen', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Version' });
    const address = `/users/${seller.userId}`;
    const seen = await versionOf(seller.userId);
    await company.admin.patch(address).set('If-Match', seen).send({ familyName: 'First' }).expect(200);

    const unknown = await company.admin.patch(address).set('If-Match', seen).send({ passwordHash: 'x' });
    const missing = await company.admin.patch(address).send({ familyName: 'Second' });
    const stale = await company.admin.patch(address).set('If-Match', seen).send({ familyName: 'Second' });

    expect(unknown.body).toMatchObject({ status: 422, code: 'request.unknown-field' });
    expect(missing.body).toMatchObject({ status: 428, code: 'precondition.required' });
    expect(stale.body).toMatchObject({ status: 412, code: 'conflict.version', context: { current: { familyName: 'First' } } });
  });

  it('refuses a team below itself', async () => {
    const north = (await company.admin.post('/teams').send({ name: 'North' }).expect(201)).body as { id: string; version: number };
    const oslo = (await company.admin.post('/teams').send({ name: 'Oslo', parentId: north.id }).expect(201)).body as { id: string };

    const answer = await company.admin.patch(`/teams/${north.id}`).set('If-Match', `"${north.version}"`).send({ parentId: oslo.id });

    expect(answer.body).toMatchObject({ status: 422, code: 'identity.tree-cycle' });
  });

  it('shows from where each session was opened, and ends it', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Session' });
    const phone = company.anybody();
    await phone.post('/auth/login').set('User-Agent', 'Phone/1').send({ email: seller.email, password }).expect(204);
    const [newest, oldest] = (await phone.get('/sessions').expect(200)).body.items as { id: string; ip: string; userAgent: string; current: boolean }[];

    expect(newest).toMatchObject({ userAgent: 'Phone/1', ip: '127.0.0.1', current: true });
    expect(oldest).toMatchObject({ current: false });
    await phone.delete(`/sessions/${oldest!.id}`).expect(204);
    await seller.get('/me').expect(401);
  });

  it('makes a key only within the rights of its owner, for a year at most, and never with a key', async () => {
    const head = await company.signedIn({ role: 'head-of-sales', name: 'Keys' });
    const make = (given: object) => head.post('/api-keys').send({ name: 'feed', scopes: ['identity.keys'], expiresAt: inAYear(), ...given });
    const { secret } = (await make({}).expect(201)).body as { secret: string };

    expect((await make({ scopes: ['identity.administer'] })).body.code).toBe('identity.rights-exceed-own');
    expect((await make({ expiresAt: '2999-01-01T00:00:00Z' })).body.errors).toMatchObject([{ pointer: '/expiresAt', code: 'too-far' }]);
    expect((await company.anybody().post('/api-keys').set(bearer(secret)).send({ name: 'x', scopes: [], expiresAt: inAYear() })).body.code).toBe('auth.person-required');
    expect(JSON.stringify((await head.get('/api-keys')).body)).not.toContain(secret);
  });

  it('shows an administrator through which doors a colleague comes in, and closes a key for him', async () => {
    const head = await company.signedIn({ role: 'head-of-sales', name: 'Doors' });
    const seller = await company.signedIn({ role: 'salesperson', name: 'Deputy' });
    const { id, secret } = (await head.post('/api-keys').send({ name: 'feed', scopes: ['identity.read'], expiresAt: inAYear() }).expect(201)).body as { id: string; secret: string };
    await head.post('/delegations').send({ toUserId: seller.userId, startsOn: company.clock.today(), endsOn: company.clock.today() }).expect(201);
    const doors = async (userId: string) => (await company.admin.get(`/users/${userId}/access`).expect(200)).body as { sessions: { ip: string }[]; apiKeys: { id: string }[]; delegations: { fromUserId: string; toUserId: string }[] };
    const stands = { fromUserId: head.userId, toUserId: seller.userId };

    expect(await doors(head.userId)).toMatchObject({ sessions: [{ ip: '127.0.0.1' }], apiKeys: [{ id, name: 'feed' }], delegations: [stands] });
    expect(await doors(seller.userId)).toMatchObject({ sessions: [{}], apiKeys: [], delegations: [stands] });
    expect(JSON.stringify(await doors(head.userId))).not.toContain(secret);
    expect((await company.admin.delete(`/users/${seller.userId}/api-keys/${id}`)).status).toBe(404);
    await company.admin.delete(`/users/${head.userId}/api-keys/${id}`).expect(204);
    expect((await company.anybody().get('/users').set(bearer(secret))).status).toBe(401);
    expect((await doors(head.userId)).apiKeys).toEqual([]);
    expect((await head.get(`/users/${seller.userId}/access`)).body.code).toBe('access.denied');
  });

  it('takes a key only from its addresses, and tells when it was last used', async () => {
    const head = await company.signedIn({ role: 'head-of-sales', name: 'Addresses' });
    const make = async (addresses: string[]) => (await head.post('/api-keys').send({ name: `from ${addresses.join()}`, scopes: ['identity.read'], addresses, expiresAt: inAYear() }).expect(201)).body as { secret: string };
    const use = async (addresses: string[]) => (await company.anybody().get('/users').set(bearer((await make(addresses)).secret)).set('X-Forwarded-For', '203.0.113.9')).status;

    expect([await use([]), await use(['127.0.0.0/8']), await use(['2001:db8::/32', '127.0.0.1'])]).toEqual([200, 200, 200]);
    expect([await use(['203.0.113.0/24']), await use(['127.0.0.2'])]).toEqual([401, 401]);
    const keys = (await head.get('/api-keys').expect(200)).body.items as { name: string; addresses: string[]; lastUsedAt: string | null; lastUsedIp: string | null }[];
    expect(keys.find(({ name }) => name === 'from 127.0.0.0/8')).toMatchObject({ addresses: ['127.0.0.0/8'], lastUsedIp: '127.0.0.1', lastUsedAt: expect.any(String) as unknown });
    expect(keys.find(({ name }) => name === 'from 127.0.0.2')).toMatchObject({ addresses: ['127.0.0.2'], lastUsedIp: null, lastUsedAt: null });
    const wrong = await head.post('/api-keys').send({ name: 'x', scopes: ['identity.read'], addresses: ['10.0.0.0/8', '10.0.0.0/33'], expiresAt: inAYear() });
    expect(wrong.body.errors).toEqual([{ pointer: '/addresses/1', code: 'not-an-address' }]);
  });

  it('pages through the audit from the newest, and never shows a password', async () => {
    const first = (await company.admin.get('/audit-events?filter[kind]=user&limit=2').expect(200)).body as { items: { id: string }[]; nextCursor: string };
    const second = (await company.admin.get(`/audit-events?filter[kind]=user&limit=2&cursor=${first.nextCursor}`).expect(200)).body as typeof first;
    const elsewhere = await company.admin.get(`/audit-events?filter[kind]=role&cursor=${first.nextCursor}`);

    expect(first.items[1]!.id > second.items[0]!.id).toBe(true);
    expect(elsewhere.body).toMatchObject({ status: 422, code: 'query.invalid-cursor' });
    expect((await company.admin.get('/audit-events?limit=200')).text).not.toContain('argon2');
  });
});
