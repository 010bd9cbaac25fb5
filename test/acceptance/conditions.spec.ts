import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { inBulk } from './support/in-bulk.ts';
import { ownRole, permissionsOf, type Given } from './support/own-role.ts';
import { added, asNow, bytesOf, idsOf, read, type Answered } from './support/records.ts';
import { countOf, metBy, pathOf, waysTo, type Kind } from './support/ways-to-a-record.ts';

const all = (when: Readonly<Record<string, readonly string[]>>): Given => ({ reach: 'all', when });
const open = { confidentiality: ['open'] } as const;
const beside = { 'activities.read': 'own', 'activities.create': 'all', 'reporting.export': 'all', 'migration.import': 'own', 'identity.read': 'all' } as const;

describe('a right under a condition', () => {
  let company: Company;
  let owner: Colleague;
  let trainee: Colleague;
  const records = {} as Record<Kind, Answered>;
  beforeAll(async () => {
    company = await aCompany();
    owner = await company.signedIn({ role: 'salesperson', name: 'Owner', team: 'Kyiv' });
    trainee = (await ownRole(company, 'Trainee', { 'contacts.read': all(open), 'contacts.change': all(open), 'contacts.transfer': all(open), 'deals.read': all(open), 'deals.change': all(open), 'deals.close': all(open), ...beside })).colleague;
    records.organization = await added(owner, '/organizations', { name: 'Hidden factory' });
    records.person = await added(owner, '/persons', { familyName: 'Hiddenperson', leadSource: 'Fair', contactPoints: [{ kind: 'email', value: 'hidden@example.com' }], employment: { organizationId: records.organization.id } });
    records.deal = await added(owner, '/deals', { name: 'Hidden pump', organizationId: records.organization.id, amount: { amount: '100.00', currency: 'EUR' } });
    for (const about of [{ organizationId: records.organization.id }, { participants: [{ personId: records.person.id }] }, { dealId: records.deal.id }]) await added(owner, '/activities', { type: 'call', subject: `Talked of ${Object.keys(about).join()}`, startAt: company.clock.now().toISOString(), ...about });
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const words: Readonly<Record<Kind, string>> = { person: 'hiddenperson', organization: 'factory', deal: 'pump' };
  const at = (kind: Kind): string => `${pathOf[kind]}/${records[kind].id}`;
  const set = async (kind: Kind, fields: object): Promise<void> => { expect((await asNow(company.admin, 'patch', at(kind), fields)).status).toBe(200); };

  it.each(['person', 'organization', 'deal'] as const)('is met nowhere by whom a %s is too confidential for, from the moment that is said', async (kind) => {
    const asked = waysTo(company, kind, records[kind], words[kind]);
    // That of a deal names its organization too, and is seen with that one.
    if (kind !== 'deal') asked['activities'] = async (agent) => (await countOf(agent, `/activities?q=${{ person: 'participants', organization: 'organizationId' }[kind]}`)) > 0;
    const every = (value: boolean) => Object.fromEntries(Object.keys(asked).map((name) => [name, value]));
    expect(await metBy(trainee, asked)).toEqual(every(true));

    await set(kind, { confidentiality: 'confidential' });
    expect(await metBy(trainee, asked)).toEqual(every(false));
    const answers = await Promise.all([trainee.get(at(kind)), trainee.get(`${pathOf[kind]}/01900000-0000-7000-8000-000000000000`)]);
    expect(new Set(answers.map(bytesOf)).size).toBe(1);

    await set(kind, { confidentiality: 'open' });
    expect(await metBy(trainee, asked)).toEqual(every(true));
  }, 120_000);

  it('names no record it does not reach, wherever another one does', async () => {
    await set('organization', { confidentiality: 'secret' });

    expect((await read(trainee, at('person')))['organization']).toBeNull();
    expect((await read(trainee, at('deal')))['organization']).toBeNull();
    expect((await trainee.get(`/organizations/${records.organization.id}/people`)).status).toBe(404);
    expect(idsOf(await trainee.get(`/deals?filter[organizationId]=${records.organization.id}`))).toEqual([]);
    await set('organization', { confidentiality: 'open' });
  });

  it('changes, gives, closes and brings in only what it reaches', async () => {
    const { colleague } = await ownRole(company, 'Reader of all', { 'contacts.read': 'all', 'contacts.change': all(open), 'contacts.transfer': all(open), 'deals.read': 'all', 'deals.change': all(open), 'deals.close': all({ confidentiality: ['open', 'confidential'] }), 'migration.import': 'own' });
    const brought = async (): Promise<unknown> => {
      const file = await anImport(company, colleague, 'p.csv', Buffer.from('Last name;E-mail;Description;Confidentiality\nHiddenperson;hidden@example.com;From a file;open\n'));
      await file.change({ rule: 'overwrite' });
      await file.check();
      const { created, updated, rejected } = await file.run();
      return { created, updated, rejected };
    };
    const done = async () => ({
      changed: (await asNow(colleague, 'patch', at('person'), { description: 'x' })).status, given: (await asNow(colleague, 'post', at('person'), { ownerId: owner.userId }, '/assign')).status,
      deal: (await asNow(colleague, 'patch', at('deal'), { nextStep: 'Call' })).status, bulk: (await inBulk(company, colleague, 'person', { ids: [records.person.id], changes: { leadSource: 'Web' } })).result,
      allowed: (await colleague.post('/bulk/person/preview').send({ ids: [records.person.id], changes: { leadSource: 'Y' } })).body.allowed, brought: await brought(),
    });
    await set('person', { confidentiality: 'secret' });
    await set('deal', { confidentiality: 'secret' });
    expect(await done()).toMatchObject({ changed: 403, given: 403, deal: 403, bulk: { changed: 0, refused: 1 }, allowed: 0, brought: { rejected: 1 } });
    expect((await asNow(colleague, 'post', at('deal'), {}, '/win')).status).toBe(403);

    await set('person', { confidentiality: 'open', leadSource: 'Fair' });
    await set('deal', { confidentiality: 'open' });
    expect(await done()).toMatchObject({ changed: 200, given: 200, deal: 200, bulk: { changed: 1, refused: 0 }, allowed: 1, brought: { updated: 1, rejected: 0 } });
  }, 60_000);

  it('tells of nothing that has become too confidential since', async () => {
    const { colleague } = await ownRole(company, 'Owner of open ones', { 'contacts.read': { reach: 'own', when: open }, 'identity.read': 'all' });
    const { id } = await added(company.admin, '/persons', { familyName: 'Given' });
    await asNow(company.admin, 'post', `/persons/${id}`, { ownerId: colleague.userId }, '/assign');
    await company.deliverAll();
    const told = async () => ((await colleague.get('/notices')).body.items as { recordId: string }[]).length;
    expect(await told()).toBe(1);

    await asNow(company.admin, 'patch', `/persons/${id}`, { confidentiality: 'secret' });
    expect([await told(), (await colleague.get(`/persons/${id}`)).status]).toEqual([0, 404]);
  });

  it('sees open deals until they are closed, and closed ones as soon as they are', async () => {
    const { colleague: hunter } = await ownRole(company, 'Hunter', { 'deals.read': all({ status: ['open'] }), 'deals.change': all({ status: ['open'] }), 'deals.close': all({ status: ['open'] }) });
    const { colleague: builder } = await ownRole(company, 'Builder', { 'deals.read': all({ status: ['won'] }) });
    const deal = await added(owner, '/deals', { name: 'To be won', amount: { amount: '5.00', currency: 'EUR' } });
    const seen = async () => [(await hunter.get(`/deals/${deal.id}`)).status, (await builder.get(`/deals/${deal.id}`)).status];
    expect(await seen()).toEqual([200, 404]);

    const won = await asNow(hunter, 'post', `/deals/${deal.id}`, {}, '/win');
    expect([won.status, await seen()]).toEqual([200, [404, 200]]);
    expect(idsOf(await builder.get('/deals'))).toEqual([deal.id]);
  });

  it('is widened by a share of the single record, and lent as it is to a deputy', async () => {
    await set('person', { confidentiality: 'secret' });
    expect((await company.admin.post(`/shares/person/${records.person.id}`).send({ granteeKind: 'user', granteeId: trainee.userId, access: 'read' })).status).toBe(201);
    expect([(await trainee.get(at('person'))).status, (await asNow(trainee, 'patch', at('person'), { description: 'x' })).status]).toEqual([200, 403]);
    for (const shareId of idsOf(await company.admin.get(`/shares/person/${records.person.id}`))) await company.admin.delete(`/shares/person/${records.person.id}/${shareId}`).expect(204);

    const { colleague: deputy } = await ownRole(company, 'Deputy', { 'contacts.read': 'own', 'contacts.change': 'own' });
    const today = company.clock.now().toISOString().slice(0, 10);
    await company.admin.post('/delegations').send({ fromUserId: trainee.userId, toUserId: deputy.userId, startsOn: today, endsOn: today }).expect(201);
    expect([(await deputy.get(at('person'))).status, (await deputy.get(at('organization'))).status]).toEqual([404, 200]);
    expect((await asNow(deputy, 'patch', at('organization'), { industry: 'Pumps' })).status).toBe(200);
    expect((await company.admin.get(`/audit-events?filter[recordId]=${records.organization.id}&limit=1`)).body.items[0]).toMatchObject({ actorId: deputy.userId, forId: trainee.userId });
    await set('person', { confidentiality: 'open' });
  });

  it('is given on only as narrow, and only on what a permission can depend', async () => {
    const { colleague: head } = await ownRole(company, 'Narrow head', { 'identity.administer': 'all', 'identity.read': 'all', 'contacts.read': all({ confidentiality: ['open', 'confidential'] }), 'contacts.change': 'line' });
    const give = async (given: Record<string, Given>): Promise<Response> => head.post('/roles').send({ name: 'Narrower', permissions: permissionsOf(given) });
    const given: [Record<string, Given>, number, string?][] = [
      [{ 'contacts.read': all(open) }, 201], [{ 'contacts.read': { reach: 'team', when: { ...open, tier: ['none'] } } }, 201], [{ 'contacts.change': 'own' }, 201], [{ 'contacts.change': { reach: 'line', when: open } }, 201],
      [{ 'contacts.read': 'all' }, 403, 'identity.rights-exceed-own'], [{ 'contacts.read': 'own' }, 403, 'identity.rights-exceed-own'], [{ 'contacts.read': all({ confidentiality: ['open', 'secret'] }) }, 403, 'identity.rights-exceed-own'], [{ 'contacts.change': 'team' }, 403, 'identity.rights-exceed-own'],
      [{ 'contacts.read': all({ status: ['open'] }) }, 422, 'validation.failed'], [{ 'contacts.read': all({ confidentiality: ['odd'] }) }, 422, 'validation.failed'], [{ 'contacts.read': all({ confidentiality: [] }) }, 422, 'validation.failed'], [{ 'contacts.read': all({ tier: ['vip'] }) }, 422, 'validation.failed'], [{ 'activities.read': all(open) }, 422, 'validation.failed'], [{ 'activities.read': 'line' }, 422, 'validation.failed'],
    ];
    for (const [what, status, code] of given) expect([JSON.stringify(what), await give(what).then((answer) => [answer.status, answer.ok ? undefined : answer.body.code])]).toEqual([JSON.stringify(what), [status, code]]);

    const role = (await give({ 'contacts.read': all(open) })).body as { id: string };
    const widen = (permissions: Record<string, Given>) => asNow(head, 'patch', `/roles/${role.id}`, { permissions: permissionsOf(permissions) });
    expect([(await widen({ 'contacts.read': 'all' })).status, (await widen({ 'contacts.read': all({ confidentiality: ['open', 'confidential'] }) })).status, (await widen({ 'contacts.read': all(open) })).status]).toEqual([403, 200, 200]);
    expect(((await read(head, `/roles/${role.id}`))['permissions'])).toEqual(permissionsOf({ 'contacts.read': all(open) }));
    const [reader] = (await company.admin.get('/roles?filter[code]=read-only')).body.items as { id: string }[];
    expect((await asNow(head, 'patch', `/users/${trainee.userId}`, { roleIds: [reader!.id] })).body.code).toBe('identity.rights-exceed-own');
  });
});
