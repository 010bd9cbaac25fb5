import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actors } from '#platform/access';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, idsOf } from './support/records.ts';

describe('a role that is held for a time', () => {
  let company: Company;
  let foreign: string;
  beforeAll(async () => {
    company = await aCompany();
    foreign = (await added(company.admin, '/persons', { familyName: 'Foreign' })).id;
  });
  afterAll(async () => { await company.close(); });

  const day = (offset: number): string => new Date(company.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const roleId = async (code: string): Promise<string> => idsOf(await company.admin.get(`/roles?filter[code]=${code}`).expect(200))[0]!;
  /** What everything that the role opens answers to a colleague: a record, a list, a search, a key and the work of a job. */
  const sees = async (colleague: Colleague, secret: string): Promise<boolean[]> => [
    (await colleague.get(`/persons/${foreign}`)).status === 200,
    (await colleague.get('/persons?count=exact')).body.total.value === 1,
    idsOf(await colleague.get('/search?q=foreign')).includes(foreign),
    (await company.anybody().get(`/persons/${foreign}`).set({ Authorization: `Bearer ${secret}` })).status === 200,
    (await company.app.get(Actors).ofUser(colleague.userId, null))!.grants.get('contacts.read')!.reach.all,
  ];
  const give = (colleague: Colleague, fields: object) => asNow(company.admin, 'patch', `/users/${colleague.userId}`, fields);

  it('begins and ends by itself, everywhere, with its day', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
    const [sells, reads, head] = await Promise.all(['salesperson', 'read-only', 'head-of-sales'].map(roleId));
    await give(seller, { roleIds: [head] });
    const expiresAt = new Date(company.clock.now().getTime() + 30 * 86_400_000).toISOString();
    const { secret } = (await seller.post('/api-keys').send({ name: 'phone', scopes: ['contacts.read'], expiresAt }).expect(201)).body as { secret: string };
    const answer = await give(seller, { roleIds: [sells, reads], roleTerms: [{ roleId: reads, from: day(1), until: day(2) }] });
    expect(answer.body).toMatchObject({ roleIds: [sells, reads], roleTerms: [{ roleId: reads, from: day(1), until: day(2) }] });

    const seen: boolean[][] = [];
    const roles: string[][] = [];
    for (let at = 0; at < 4; at++) {
      seen.push(await sees(seller, secret));
      roles.push(((await seller.get('/me').expect(200)).body.roles as { name: string }[]).map(({ name }) => name));
      company.clock.forward({ days: 1 });
    }

    const [all, none] = [Array<boolean>(5).fill(true), Array<boolean>(5).fill(false)];
    expect(seen).toEqual([none, all, all, none]);
    expect(roles).toEqual([['Salesperson'], ['Read-only', 'Salesperson'], ['Read-only', 'Salesperson'], ['Salesperson']]);
    expect((await company.admin.get(`/audit-events?filter[recordId]=${seller.userId}&limit=1`)).body.items[0].changes).toContainEqual(expect.objectContaining({ field: 'roleTerms' }));
  });

  it('gives nothing that would outlast it', async () => {
    const guest = await company.signedIn({ role: 'salesperson', name: 'Guest' });
    const administrator = await roleId('administrator');
    await give(guest, { roleIds: [administrator], roleTerms: [{ roleId: administrator, from: null, until: day(3) }] });

    const answers = [
      await asNow(guest, 'patch', `/users/${guest.userId}`, { roleTerms: [] }),
      await asNow(guest, 'patch', `/users/${guest.userId}`, { roleTerms: [{ roleId: administrator, from: null, until: day(9) }] }),
      await guest.post('/roles').send({ name: 'Mine', permissions: [{ name: 'contacts.read', reach: 'own' }] }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([403, 'identity.rights-exceed-own']));
    expect((await asNow(guest, 'patch', `/users/${guest.userId}`, { roleTerms: [{ roleId: administrator, from: null, until: day(1) }] })).status).toBe(200);
  });

  it('does not count where somebody must stay administrator', async () => {
    const administrator = await roleId('administrator');
    const answer = await give(company.admin, { roleTerms: [{ roleId: administrator, from: null, until: day(5) }] });

    expect(answer.body).toMatchObject({ status: 409, code: 'identity.last-administrator' });
  });

  it('is refused for a role one does not have, or an end before its beginning', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Odd' });
    const [sells, reads] = await Promise.all(['salesperson', 'read-only'].map(roleId));
    const answers = [await give(seller, { roleTerms: [{ roleId: reads, from: null, until: day(1) }] }), await give(seller, { roleTerms: [{ roleId: sells, from: day(2), until: day(1) }] })];

    expect(answers.map(({ body }) => body.errors)).toMatchObject([[{ pointer: '/roleTerms/0/roleId', code: 'not-held' }], [{ pointer: '/roleTerms/0/until', code: 'before-start' }]]);
  });
});

describe('the ready-made role of', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  it('a top manager sees what everybody below looks after, and changes none of it', async () => {
    const top = await company.signedIn({ role: 'top-manager', name: 'Top', position: 'Director' });
    const below = await company.signedIn({ role: 'salesperson', name: 'Below', position: 'Seller', below: 'Director' });
    const mine = await added(below, '/persons', { familyName: 'Below' });
    const foreign = await added(company.admin, '/persons', { familyName: 'Foreign' });

    expect(idsOf(await top.get('/persons'))).toEqual([mine.id]);
    expect((await top.get(`/persons/${foreign.id}`)).status).toBe(404);
    expect((await asNow(top, 'patch', `/persons/${mine.id}`, { description: 'x' })).status).toBe(403);
    expect((await top.post('/activities').send({ type: 'call', subject: 'Seen', participants: [{ personId: mine.id }], startAt: company.clock.now().toISOString() })).status).toBe(201);
  });

  it('an auditor reads everything, with who did and who read what, and changes nothing', async () => {
    const auditor = await company.signedIn({ role: 'auditor', name: 'Auditor' });
    const record = (await added(company.admin, '/persons', { familyName: 'Audited' })).id;

    for (const path of ['/audit-events', '/reads', `/persons/${record}`, '/deals', '/activities', '/users']) expect([path, (await auditor.get(path)).status]).toEqual([path, 200]);
    const { permissions } = (await auditor.get('/me')).body as { permissions: { name: string }[] };
    // What he learns himself is his own.
    expect(permissions.map(({ name }) => name.split('.')[1]).filter((verb) => !['read', 'audit', 'explain', 'learn'].includes(verb!))).toEqual([]);
    for (const [path, body] of [['/persons', { familyName: 'x' }], ['/deals', { name: 'x' }], ['/roles', { name: 'x', permissions: [] }]] as const) expect([path, (await auditor.post(path).send(body)).body.code]).toEqual([path, 'access.denied']);
  });
});
