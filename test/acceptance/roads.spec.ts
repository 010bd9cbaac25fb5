import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { onTheRoad } from './support/on-the-road.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, bytesOf, type Answered } from './support/records.ts';

interface Audited { readonly entity: string; readonly action: string; readonly actor_id: string | null }

const nowhere = '01900000-0000-7000-8000-000000000000';

describe('the road to an organization one may not see', () => {
  let company: Company;
  let asker: Colleague;
  let owner: Colleague;
  let mate: Colleague;
  let head: Colleague;
  let outsider: Colleague;
  let eager: Colleague;
  let mill: Answered;
  let [mills, name] = [0, ''];
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    owner = await company.signedIn({ role: 'salesperson', name: 'Owner', team: 'Kyiv', position: 'Seller', below: 'Head' });
    mate = await company.signedIn({ role: 'salesperson', name: 'Mate', team: 'Kyiv', position: 'Seller', below: 'Head' });
    asker = await company.signedIn({ role: 'salesperson', name: 'Asker', team: 'Berlin' });
    outsider = (await ownRole(company, 'Outsider', { 'deals.read': 'own' })).colleague;
    eager = (await ownRole(company, 'Eager', { 'contacts.read': 'own' })).colleague;
    // A Wednesday.
    company.clock.forward({ days: (10 - company.clock.now().getUTCDay()) % 7 });
    await company.doDaily();
  }, 120_000);
  afterAll(async () => { await company.close(); });
  beforeEach(async () => {
    // No two of these letters sound alike to the search key.
    name = `Mill ${'abdfklmnoprstuvz'[mills++]!}ondar`;
    await company.database.rows('update identity.sessions set expires_at = $1', [ago(-30)]);
    mill = await added(owner, '/organizations', { name, legalName: 'Canary holding', industry: 'Canaries', website: `https://mill${mills}.example.com`, taxId: `12345670${mills}`, description: 'canary' });
  });

  const { later, ago, look, signOf, ask, asked, mine, decides, grant, refuse, sees, told, contact, hourLater } = onTheRoad(() => ({ company, asker, mill }));

  it('is found by the whole name, the domain and the tax number, and by no part of them', async () => {
    for (const typed of [name, `ООО ${name.toUpperCase()}`, `mill${mills}.example.com`, `12345670${mills}`]) expect(await signOf(typed)).toEqual({ sign: expect.any(String), colleagues: 'one', lastContact: null, isAskedFor: false });
    for (const typed of ['Mill', name.slice(0, -1), 'll', 'example.com', '1234567', 'Canary holding', 'Canaries']) expect((await look(typed)).text).toBe('{"road":null}');
    expect(await signOf(name, mate)).toBeNull();
  });

  it('is told in bands and in nothing else', async () => {
    const answers: unknown[] = [];
    for (const days of [400, 300, 60, 10]) { await contact(owner, days); answers.push((await signOf(name))!.lastContact); }
    expect(answers).toEqual([null, 'within365', 'within90', 'within30']);
    await contact(mate, 20);

    const sign = (await signOf(name))!;
    expect({ ...sign, sign: '' }).toEqual({ sign: '', colleagues: 'several', lastContact: 'within30', isAskedFor: false });
    expect(sign.sign).not.toContain(mill.id);
  });

  it('answers the same bytes whatever else is true of the organization, and shows no word of it', async () => {
    await contact(owner, 12);
    const id = await asked();
    const everything = async (): Promise<string> => {
      const answers = [await look(name), await asker.get('/access-requests/mine'), await asker.get(`/access-requests/mine/${id}`), await asker.get('/notices'), await asker.get(`/search?q=${encodeURIComponent(name)}`), await asker.get('/organizations'), await ask(), await grant(asker, id), await asker.get('/access-requests/to-decide'), await asker.get(`/organizations/${mill.id}`)];
      return answers.map((answer) => bytesOf(answer).replace(/"sign":"[^"]*"/u, '"sign":""')).join('\n');
    };
    const before = await everything();

    await company.database.rows('update contacts.organizations set owner_id = $2, legal_name = $3, alternate_name = $3, description = $3, attention_instruction = $3, city = $3, annual_revenue = 5000, annual_revenue_currency = $4, created_at = now() where id = $1', [mill.id, mate.userId, 'Canary works', 'EUR']);
    await contact(mate, 3);
    await company.database.rows('update activities.activities set owner_id = $2 where organization_id = $1', [mill.id, mate.userId]);
    await added(mate, '/deals', { name: 'Canary pump', organizationId: mill.id, amount: { amount: '1.00', currency: 'EUR' } });
    expect(await everything()).toBe(before);
    for (const secret of [/canar/iu, /Owner/u, /Mate/u, new RegExp(owner.userId, 'u'), new RegExp(mate.userId, 'u')]) expect(before.replaceAll('decider', '')).not.toMatch(secret);
  });

  it('is not there for what is confidential', async () => {
    const { sign } = (await signOf(name))!;
    expect((await asNow(owner, 'patch', `/organizations/${mill.id}`, { confidentiality: 'confidential' })).status).toBe(200);
    const answers = [await look(name), await look(`mill${mills}.example.com`), await look('Nobody knows this')];

    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['{"road":null}']));
    expect((await asker.post('/access-requests').send({ sign, purpose: 'They wrote to us', until: later(20) })).status).toBe(404);
    expect((await asNow(owner, 'patch', `/organizations/${mill.id}`, { confidentiality: 'secret' })).status).toBe(200);
    expect((await look(name)).text).toBe('{"road":null}');
  });

  it('says of a wrong, a foreign and a stale sign what it says of one that never was', async () => {
    const { sign } = (await signOf(name))!;
    const other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'Lviv' });
    const given = { purpose: 'They wrote to us', until: later(20) };
    const answers = [await other.post('/access-requests').send({ ...given, sign }), await asker.post('/access-requests').send({ ...given, sign: 'v1.never' }), await asker.post('/access-requests').send({ ...given, sign: `${sign.slice(0, -4)}AAAA` })];
    company.clock.forward({ hours: 1 });
    answers.push(await asker.post('/access-requests').send({ ...given, sign }), await asker.post(`/access-requests/${nowhere}/withdraw`));

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(answers.map(bytesOf)).size).toBe(1);
  });

  it('leads in when the owner grants it, and ends by itself', async () => {
    const id = await asked();
    expect((await ask()).body).toMatchObject({ code: 'roads.asked-already' });
    expect((await ask({ until: later(91) })).status).toBe(409);
    expect([await decides(owner, id), await decides(head, id), await decides(mate, id), await sees()]).toEqual([true, false, false, false]);
    expect([(await grant(head, id)).status, (await grant(mate, id)).status]).toEqual([404, 404]);
    expect(await told(owner)).toContain('roads.to-decide');

    expect((await grant(owner, id, later(1))).status).toBe(204);
    expect([await sees(), await told(asker)]).toEqual([true, expect.arrayContaining(['roads.granted'])]);
    expect(await mine(id)).toMatchObject({ status: 'granted', grantedUntil: later(1), organization: { id: mill.id, name } });
    expect((await owner.get(`/shares/organization/${mill.id}`)).body.items).toMatchObject([{ granteeId: asker.userId, sharedById: owner.userId, access: 'read', until: later(1) }]);
    expect(await signOf(name)).toBeNull();
    company.clock.forward({ days: 2 });
    expect([await sees(), (await mine(id))['organization']]).toEqual([false, null]);
    const audit = await company.database.rows<Audited>(`select entity, action, actor_id from platform.audit_events where (kind = 'access-request' and record_id = $1) or entity = 'record-share' and record_id = $2 order by id`, [id, mill.id]);
    expect(audit.map(({ entity, action, actor_id: by }) => [entity, action, by])).toEqual(expect.arrayContaining([['access-request', 'AskForRoad', asker.userId], ['access-request', 'GrantAccess', owner.userId], ['record-share', 'GrantAccess', owner.userId]]));
  });

  it('goes to the superior after two working days of silence, without the days off', async () => {
    const calendar = (await company.admin.get('/working-calendar').expect(200)).body as { version: number };
    company.clock.forward({ days: (10 - company.clock.now().getUTCDay()) % 7 });
    await company.admin.patch('/working-calendar').set('If-Match', `"${calendar.version}"`).send({ holidays: [{ day: later(1), name: 'Founding day' }] }).expect(200);
    const id = await asked();
    expect(await mine(id)).toMatchObject({ status: 'asked', dueAt: ago(-5) });

    company.clock.forward({ days: 4 });
    await hourLater(23);
    expect(await decides(owner, id)).toBe(true);
    await hourLater(1);
    expect([await decides(owner, id), await decides(head, id), (await mine(id))['status']]).toEqual([false, true, 'escalated']);
    expect((await head.get('/access-requests/to-decide')).body.items).toContainEqual(expect.objectContaining({ id, escalatedBecause: 'silence', refusals: [], asker: { id: asker.userId, displayName: 'Asker Test' }, organization: { id: mill.id, name } }));
    expect([await told(asker), await told(head)]).toEqual([expect.arrayContaining(['roads.escalated']), expect.arrayContaining(['roads.to-decide'])]);
    expect((await grant(head, id)).status).toBe(204);
    expect(await sees()).toBe(true);
  });

  it('goes to the superior when the owner refuses, who may grant it all the same; his refusal is the end', async () => {
    const first = await asked();
    expect((await refuse(owner, first)).status).toBe(204);
    expect(await mine(first)).toMatchObject({ status: 'escalated', reason: 'Not now', organization: null });
    expect((await head.get('/access-requests/to-decide')).body.items).toContainEqual(expect.objectContaining({ id: first, escalatedBecause: 'refusal', refusals: [{ by: { id: owner.userId, displayName: 'Owner Test' }, at: expect.any(String), reason: 'Not now' }] }));
    expect((await refuse(head, first)).status).toBe(204);
    expect([(await mine(first))['status'], await sees()]).toEqual(['refused', false]);

    const second = await asked();
    await refuse(owner, second);
    expect((await grant(head, second)).status).toBe(204);
    expect([(await mine(second))['status'], await sees()]).toEqual(['granted', true]);
  });

  it('is answered once, whoever answers at once', async () => {
    const id = await asked();
    const answers = await Promise.all([grant(owner, id), grant(owner, id), grant(owner, id)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect([(await refuse(owner, id)).body.code, (await mine(id))['status'], await sees()]).toEqual(['roads.request-closed', 'granted', true]);
  });

  it('does not wait for an owner who is away or has left', async () => {
    await owner.post('/delegations').send({ toUserId: mate.userId, startsOn: later(0), endsOn: later(0) }).expect(201);
    const id = await asked();
    expect([await decides(owner, id), await decides(mate, id), await decides(head, id), (await mine(id))['status']]).toEqual([false, false, true, 'asked']);
    company.clock.forward({ days: 1 });
    await asker.post(`/access-requests/${id}/withdraw`).expect(200);
    expect((await grant(head, id)).body).toMatchObject({ code: 'roads.request-closed' });

    const again = await asked();
    expect(await decides(owner, again)).toBe(true);
    const leaver = await company.signedIn({ role: 'salesperson', name: 'Leaver', team: 'Kyiv', position: 'Seller', below: 'Head' });
    await company.database.rows('update contacts.organizations set owner_id = $2 where id = $1', [mill.id, leaver.userId]);
    await hourLater(1);
    expect([await decides(owner, again), await decides(leaver, again)]).toEqual([false, true]);
    await asNow(company.admin, 'post', `/users/${leaver.userId}`, {}, '/suspend');
    await hourLater(1);
    expect([await decides(head, again), (await mine(again))['status']]).toEqual([true, 'asked']);
  });

  it('is asked for by nobody who has left, and for no longer than it was asked', async () => {
    const short = await ask({ until: later(0) });
    company.clock.forward({ days: 1 });
    await hourLater(1);
    expect([(await mine((short.body as Answered).id))['status'], await told(asker)]).toEqual(['expired', expect.arrayContaining(['roads.expired'])]);

    const leaver = await company.signedIn({ role: 'salesperson', name: 'Leaver', team: 'Berlin' });
    const { id } = await added(leaver, '/access-requests', { sign: (await signOf(name, leaver))!.sign, purpose: 'They wrote to us', until: later(20) });
    await asNow(company.admin, 'post', `/users/${leaver.userId}`, {}, '/suspend');
    expect((await grant(owner, id)).status).toBe(422);
    await hourLater(1);
    expect(await company.database.rows('select status from roads.access_requests where id = $1', [id])).toEqual([{ status: 'withdrawn' }]);
  });

  it('is looked for by people who see some organizations, and a hundred times a day', async () => {
    expect((await look(name, outsider)).status).toBe(403);
    await company.database.rows('insert into roads.looks values ($1, $2, 99)', [eager.userId, later(0)]);

    expect([await look(name, eager), await look(name, eager), await look('Nobody knows this', eager)].map(({ status }) => status)).toEqual([200, 429, 429]);
  });
});
