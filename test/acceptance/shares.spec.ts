import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { inBulk } from './support/in-bulk.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, bytesOf, idsOf, read, type Answered } from './support/records.ts';
import { countOf as count, metBy, waysTo, type Ways } from './support/ways-to-a-record.ts';

const verbs = { 'contacts.read': 'team', 'contacts.change': 'own', 'contacts.share': 'own', 'contacts.transfer': 'own', 'contacts.remove': 'own', 'deals.read': 'team', 'deals.change': 'own', 'deals.share': 'own', 'deals.close': 'own', 'activities.read': 'own', 'activities.create': 'all', 'reporting.export': 'all', 'migration.import': 'own', 'identity.read': 'all' } as const;

describe('a record that is shared', () => {
  let company: Company;
  let owner: Colleague;
  let guest: Colleague;
  let organization: Answered;
  let person: Answered;
  let deal: Answered;
  beforeAll(async () => {
    company = await aCompany();
    owner = await company.signedIn({ role: 'salesperson', name: 'Owner', team: 'Kyiv' });
    guest = (await ownRole(company, 'Guest', verbs, { team: 'Berlin' })).colleague;
    organization = await added(owner, '/organizations', { name: 'Secret factory' });
    person = await added(owner, '/persons', { familyName: 'Secretary', leadSource: 'Fair', contactPoints: [{ kind: 'email', value: 'secretary@example.com' }], employment: { organizationId: organization.id } });
    deal = await added(owner, '/deals', { name: 'Secret pump', organizationId: organization.id, amount: { amount: '100.00', currency: 'EUR' } });
    await added(owner, '/activities', { type: 'call', subject: 'Talked about the price', organizationId: organization.id, dealId: deal.id, startAt: company.clock.now().toISOString() });
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const share = (by: Colleague, kind: string, id: string, body: object = {}) => by.post(`/shares/${kind}/${id}`).send({ granteeKind: 'user', granteeId: guest.userId, access: 'read', ...body });
  const endAll = async (kind: string, id: string): Promise<void> => {
    for (const shareId of idsOf(await owner.get(`/shares/${kind}/${id}`).expect(200))) await owner.delete(`/shares/${kind}/${id}/${shareId}`).expect(204);
  };
  const day = (offset: number): string => new Date(company.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const met = (asked: Ways) => metBy(guest, asked);
  const all = (asked: object, value: boolean) => Object.fromEntries(Object.keys(asked).map((name) => [name, value]));

  it.each(['person', 'organization', 'deal'] as const)('is met in every place as soon as a %s is shared, and in none as soon as it is taken back', async (kind) => {
    const [path, record, word] = { person: ['/persons', person, 'secretary'], organization: ['/organizations', organization, 'factory'], deal: ['/deals', deal, 'pump'] }[kind] as [string, Answered, string];
    const asked = waysTo(company, kind, record, word);
    expect(await met(asked)).toEqual(all(asked, false));

    expect((await share(owner, kind, record.id)).status).toBe(201);
    expect(await met(asked)).toEqual(all(asked, true));

    await endAll(kind, record.id);
    expect(await met(asked)).toEqual(all(asked, false));
    const answers = await Promise.all([guest.get(`${path}/${record.id}`), guest.get(`${path}/01900000-0000-7000-8000-000000000000`)]);
    expect(new Set(answers.map(bytesOf)).size).toBe(1);
  }, 120_000);

  it('discloses its own activities, and neither its people nor its deals', async () => {
    await share(owner, 'organization', organization.id);

    expect(((await read(guest, `/timeline/organizations/${organization.id}`))['items'] as { activity: unknown }[]).filter(({ activity }) => activity)).toMatchObject([{ activity: { subject: 'Talked about the price', deal: null } }]);
    expect((await guest.get(`/organizations/${organization.id}/people`)).body.items).toEqual([]);
    expect([await count(guest, '/persons'), await count(guest, '/deals')]).toEqual([0, 0]);
    expect((await guest.get(`/persons/${person.id}`)).status).toBe(404);
    await endAll('organization', organization.id);
  });

  it('is named as the employer of a person one sees', async () => {
    await share(owner, 'person', person.id);
    expect((await read(guest, `/persons/${person.id}`))['organization']).toBeNull();

    await share(owner, 'organization', organization.id);
    expect((await read(guest, `/persons/${person.id}`))['organization']).toMatchObject({ id: organization.id });
    await endAll('person', person.id);
    await endAll('organization', organization.id);
  });

  it('ends with its last day by itself', async () => {
    await share(owner, 'person', person.id, { until: day(1), note: 'Holiday' });
    const seen: boolean[] = [];
    for (let at = 0; at < 3; at++) {
      seen.push((await guest.get(`/persons/${person.id}`)).status === 200 && (await count(guest, '/persons')) === 1);
      company.clock.forward({ days: 1 });
    }

    expect(seen).toEqual([true, true, false]);
    expect((await owner.get(`/shares/person/${person.id}`)).body.items).toEqual([]);
    await endAll('person', person.id);
  });

  it('reaches a team with the teams below it, and nobody else', async () => {
    const mate = await company.signedIn({ role: 'salesperson', name: 'Mate', team: 'Berlin' });
    const other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'Lviv' });
    const below = (await added(company.admin, '/teams', { name: 'Berlin north', parentId: guest.teamId })).id;
    await asNow(company.admin, 'patch', `/users/${mate.userId}`, { teamIds: [below] });
    expect((await share(owner, 'person', person.id, { granteeKind: 'team', granteeId: guest.teamId })).body.items).toMatchObject([{ granteeKind: 'team', granteeName: 'Berlin', access: 'read', until: null }]);

    expect(await Promise.all([guest, mate, other].map(async (each) => (await each.get(`/persons/${person.id}`)).status))).toEqual([200, 200, 404]);
    await endAll('person', person.id);
  });

  it('is changed only by whom it is shared with to change, and never given on, transferred or removed', async () => {
    const record = `/persons/${person.id}`;
    await share(owner, 'person', person.id);
    expect((await asNow(guest, 'patch', record, { description: 'x' })).status).toBe(403);

    await share(owner, 'person', person.id, { access: 'change' });
    expect((await asNow(guest, 'patch', record, { description: 'By the guest' })).status).toBe(200);
    expect(await inBulk(company, guest, 'person', { ids: [person.id], changes: { leadSource: 'Web' } })).toMatchObject({ result: { changed: 1, refused: 0 } });
    const brought = await anImport(company, guest, 'p.csv', Buffer.from('Last name;E-mail;Description\nSecretary;secretary@example.com;From a file\n'));
    await brought.change({ rule: 'overwrite' });
    await brought.check();
    await brought.run();
    expect((await read(owner, record))['description']).toBe('From a file');

    const answers = [await share(guest, 'person', person.id, { granteeId: company.admin.userId }), await asNow(guest, 'post', record, { ownerId: guest.userId }, '/assign'), await asNow(guest, 'delete', record)];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([403, 'access.denied']));
    await endAll('person', person.id);
  });

  it('is a deal for whoever is named in its team, and who got a deal names nobody', async () => {
    const team = (by: Colleague, ...ids: string[]) => asNow(by, 'put', `/deals/${deal.id}`, { teamMembers: ids.map((userId) => ({ userId, role: 'Engineering' })) }, '/team');
    expect((await team(owner, guest.userId)).status).toBe(200);
    expect([(await guest.get(`/deals/${deal.id}`)).status, await count(guest, '/deals'), (await asNow(guest, 'patch', `/deals/${deal.id}`, { nextStep: 'x' })).status]).toEqual([200, 1, 403]);

    await share(owner, 'deal', deal.id, { access: 'change' });
    expect((await asNow(guest, 'patch', `/deals/${deal.id}`, { nextStep: 'Call' })).status).toBe(200);
    expect([(await team(guest, guest.userId, company.admin.userId)).status, (await asNow(guest, 'post', `/deals/${deal.id}`, {}, '/win')).status]).toEqual([403, 403]);

    await endAll('deal', deal.id);
    await team(owner);
    expect((await guest.get(`/deals/${deal.id}`)).status).toBe(404);
  });

  it('gives no permission that one does not have', async () => {
    // Days have passed since the administrator has proved who he is.
    await company.database.rows('update identity.sessions set proved_at = $1', [company.clock.now()]);
    const { colleague } = await ownRole(company, 'No contacts', { 'deals.read': 'own', 'identity.read': 'all' });
    await share(owner, 'person', person.id, { granteeId: colleague.userId, access: 'change' });

    expect([(await colleague.get(`/persons/${person.id}`)).status, (await colleague.get('/persons')).status, (await colleague.get(`/shares/person/${person.id}`)).status]).toEqual([403, 403, 403]);
    await endAll('person', person.id);
  });

  it('is shared only by whoever holds it, with somebody who is there, from now on; and each share is in the audit', async () => {
    const stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Odesa' });
    const nobody = '01900000-0000-7000-8000-000000000000';
    const answers = [await share(stranger, 'person', person.id), await share(owner, 'person', nobody), await share(owner, 'user', owner.userId), await share(owner, 'person', person.id, { granteeId: nobody }), await share(owner, 'person', person.id, { granteeId: owner.userId }), await share(owner, 'person', person.id, { until: day(-1) })];
    expect(answers.map(({ status, body }) => [status, body.code, body.errors?.[0]?.pointer])).toEqual([[404, 'resource.not-found', undefined], [404, 'resource.not-found', undefined], [404, 'resource.not-found', undefined], [422, 'reference.not-found', '/granteeId'], [422, 'validation.failed', '/granteeId'], [422, 'validation.failed', '/until']]);

    await share(owner, 'person', person.id, { note: 'Audited' });
    const [event] = (await company.admin.get(`/audit-events?filter[recordId]=${person.id}&limit=1`)).body.items;
    expect(event).toMatchObject({ actorId: owner.userId, action: 'ShareRecord', entity: 'record-share', changes: expect.arrayContaining([expect.objectContaining({ field: 'granteeId', to: guest.userId }), expect.objectContaining({ field: 'note', to: 'Audited' })]) });
    await endAll('person', person.id);
  });
});
