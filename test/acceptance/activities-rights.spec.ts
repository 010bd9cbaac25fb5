import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, bytesOf, idsOf, read, type Answered } from './support/records.ts';

const nowhere = '01900000-0000-7000-8000-000000000000';
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

describe('rights over activities', () => {
  let company: Company;
  let olena: Colleague;
  let colleague: Colleague;
  let stranger: Colleague;
  let organization: Answered;
  let person: Answered;
  let deal: Answered;
  let call: Answered;
  let promise: Answered;
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    colleague = await company.signedIn({ role: 'salesperson', name: 'Colleague', team: 'Kyiv' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Berlin' });
    organization = await added(olena, '/organizations', { name: 'Secretmark Works', industry: 'Industrymark' });
    person = await added(olena, '/persons', { givenName: 'Personmark' });
    deal = await added(olena, '/deals', { name: 'Dealmark', organizationId: organization.id, amount: { amount: '777123.00', currency: 'EUR' } });
    call = await added(olena, '/activities', { type: 'call', subject: 'Subjectmark', dealId: deal.id, participants: [{ personId: person.id }], startAt: tomorrow });
    promise = await added(olena, '/promises', { text: 'Promisemark', byKind: 'us', toPersonId: person.id, dealId: deal.id, activityId: call.id, dueOn: '2027-01-01' });
  });
  afterAll(async () => { await company.close(); });

  const verbs = (activityId: string, promiseId: string): (readonly ['post' | 'patch' | 'delete', string, object])[] => [
    ['patch', `/activities/${activityId}`, { subject: 'Mine now' }], ['post', `/activities/${activityId}/complete`, {}], ['post', `/activities/${activityId}/cancel`, {}], ['post', `/activities/${activityId}/reschedule`, { startAt: tomorrow }], ['post', `/activities/${activityId}/pin`, { isPinned: true }], ['delete', `/activities/${activityId}`, {}],
    ['patch', `/promises/${promiseId}`, { dueOn: '2028-01-01' }], ['post', `/promises/${promiseId}/keep`, {}], ['post', `/promises/${promiseId}/break`, { note: 'x' }], ['post', `/promises/${promiseId}/withdraw`, {}],
  ];
  const state = async () => JSON.stringify([await read(company.admin, `/activities/${call.id}`), await read(company.admin, `/promises/${promise.id}`)]);

  it('let the team see, and refuse whatever else it tries', async () => {
    const before = await state();
    const answers = [];
    for (const [method, path, body] of verbs(call.id, promise.id)) answers.push((await colleague[method](path).set('If-Match', '"1"').send(body)).status);

    expect([(await colleague.get(`/activities/${call.id}`)).status, (await colleague.get(`/promises/${promise.id}`)).status]).toEqual([200, 200]);
    expect(answers).toEqual(answers.map(() => 403));
    expect(await state()).toBe(before);
  });

  it('hide everything from a stranger, byte for byte as what was never there', async () => {
    const before = await state();
    const faults: unknown[] = [];
    for (const [at, [method, path, body]] of verbs(call.id, promise.id).entries()) {
      const [one, other] = [await stranger[method](path).set('If-Match', '"1"').send(body), await stranger[method](verbs(nowhere, nowhere)[at]![1]).set('If-Match', '"1"').send(body)];
      if (one.status !== 404 || bytesOf(one) !== bytesOf(other)) faults.push([path, one.status, other.status]);
    }
    for (const [path, id] of [['/activities/', call.id], ['/promises/', promise.id], ['/timeline/organizations/', organization.id], ['/timeline/persons/', person.id], ['/timeline/deals/', deal.id], ['/contact-state/organizations/', organization.id], ['/contact-state/deals/', deal.id]] as const) {
      const [one, other] = [await stranger.get(path + id), await stranger.get(path + nowhere)];
      if (one.status !== 404 || bytesOf(one) !== bytesOf(other)) faults.push([path, one.status]);
    }
    for (const named of ['organizationId', 'dealId'] as const) {
      const body = (id: string) => ({ type: 'call', startAt: tomorrow, [named]: id });
      const [one, other] = [await stranger.post('/activities').send(body(named === 'dealId' ? deal.id : organization.id)), await stranger.post('/activities').send(body(nowhere))];
      if (one.status !== 422 || bytesOf(one) !== bytesOf(other)) faults.push([named, one.status]);
    }
    const [one, other] = [await stranger.post('/collisions/check').send({ organizationId: organization.id }), await stranger.post('/collisions/check').send({ organizationId: nowhere })];

    expect(faults).toEqual([]);
    expect([one.status, bytesOf(one)]).toEqual([422, bytesOf(other)]);
    expect(await state()).toBe(before);
    expect([idsOf(await stranger.get('/activities?q=subjectmark')), idsOf(await stranger.get('/activities')), idsOf(await stranger.get('/promises')), (await stranger.get(`/contact-state/organizations?ids=${organization.id}`)).body.items]).toEqual([[], [], [], []]);
    expect(idsOf(await stranger.get(`/activities?filter[organizationId]=${organization.id}`))).toEqual([]);
  });

  it('show an activity with the one record of it that may be seen, and name none of the others', async () => {
    const known = await added(stranger, '/persons', { givenName: 'Known' });
    const meeting = await added(company.admin, '/activities', { type: 'meeting', subject: 'Together', dealId: deal.id, participants: [{ personId: person.id }, { personId: known.id }], startAt: tomorrow });
    const seen = await read(stranger, `/activities/${meeting.id}`);
    const listed = await stranger.get('/activities');
    const timeline = await stranger.get(`/timeline/persons/${known.id}`);
    const refused = await asNow(stranger, 'post', `/activities/${meeting.id}`, {}, '/cancel');

    expect(seen).toMatchObject({ subject: 'Together', organizationId: null, organization: null, dealId: null, deal: null, personIds: [known.id] });
    expect(seen['participants']).toEqual(expect.arrayContaining([{ personId: known.id, person: { id: known.id, displayName: 'Known' } }, { personId: null, person: null }]));
    expect([idsOf(listed), timeline.body.items[0].activity.organization, refused.status]).toEqual([[meeting.id], null, 403]);
    for (const answer of [JSON.stringify(seen), listed.text, timeline.text]) expect(answer).not.toMatch(/Secretmark|Dealmark|Personmark/u);
    await asNow(company.admin, 'delete', `/activities/${meeting.id}`);
  });

  it('leave on a timeline what is open of a deal, a record and a person, and not a word of the rest', async () => {
    const reader = async (name: string, permissions: Record<string, 'all' | 'own'>) => ownRole(company, name, permissions);
    const { colleague: noDeals } = await reader('No deals', { 'activities.read': 'all', 'contacts.read': 'all' });
    const { colleague: ownDeals } = await reader('Own deals', { 'activities.read': 'all', 'contacts.read': 'all', 'deals.read': 'own' });
    const masked = await reader('Masked', { 'activities.read': 'all', 'contacts.read': 'all', 'deals.read': 'all' });
    await masked.close({ kind: 'organization', field: 'industry', access: 'hidden' }, { kind: 'deal', field: 'amount', access: 'hidden' }, { kind: 'deal', field: 'stage', access: 'hidden' }, { kind: 'activity', field: 'subject', access: 'hidden' }, { kind: 'promise', field: 'text', access: 'hidden' });
    const path = `/timeline/organizations/${organization.id}`;
    const kinds = async (by: Colleague) => [...new Set(((await by.get(path)).body.items as { kind: string }[]).map(({ kind }) => kind))].sort();

    expect(await kinds(olena)).toEqual(['call', 'change', 'promise', 'stage']);
    for (const by of [noDeals, ownDeals]) {
      expect((await by.get(path)).text).not.toMatch(/Dealmark|777123/u);
      expect(await kinds(by)).toEqual(['call', 'change', 'promise']);
    }
    expect((await masked.colleague.get(path)).text).not.toMatch(/Industrymark|777123|Subjectmark|Promisemark/u);
    expect(await kinds(masked.colleague)).toEqual(['call', 'change']);
  });

  it('that hide whom an activity is about leave no way to find it by that', async () => {
    const role = await ownRole(company, 'Blind', { 'activities.read': 'all', 'activities.create': 'all', 'contacts.read': 'all', 'deals.read': 'all' });
    await role.close({ kind: 'activity', field: 'organization', access: 'hidden' });
    const blind = role.colleague;

    expect(((await blind.get(`/timeline/organizations/${organization.id}`)).body.items as { kind: string }[]).filter(({ kind }) => kind === 'call')).toEqual([]);
    expect((await blind.get(`/contact-state/organizations/${organization.id}`)).body).toMatchObject({ nextContactAt: null, hasNextStep: false });
    expect([(await blind.get(`/activities?filter[organizationId]=${organization.id}`)).status, (await blind.get(`/activities/${call.id}`)).text.includes('Secretmark')]).toEqual([422, false]);
    expect((await blind.post('/collisions/check').send({ organizationId: organization.id })).body.items).toEqual([{ kind: null, at: null, days: null, activity: null, owner: null, isHidden: true }]);
    expect((await blind.post('/activities').send({ type: 'task', subject: 'x', organizationId: organization.id })).body.code).toBe('field.forbidden');
  });

  it('that hide the deal of an activity leave the rest of the timeline of its customer', async () => {
    const role = await ownRole(company, 'Without deals', { 'activities.read': 'own', 'contacts.read': 'all', 'deals.read': 'own' });
    await role.close({ kind: 'activity', field: 'deal', access: 'hidden' });
    await added(olena, '/activities/log', { type: 'call', subject: 'Of the works alone', organizationId: organization.id });

    const { status, body } = await role.colleague.get(`/timeline/organizations/${organization.id}?kinds=call`);
    expect([status, (body.items as { title: string }[]).map(({ title }) => title)]).toEqual([200, ['Subjectmark', 'Of the works alone']]);
  });
});

describe('a collision', () => {
  let company: Company;
  let olena: Colleague;
  let colleague: Colleague;
  let organization: Answered;
  const inDays = (days: number): string => new Date(company.clock.now().getTime() + days * 86_400_000).toISOString();
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    colleague = await company.signedIn({ role: 'salesperson', name: 'Colleague', team: 'Kyiv' });
    organization = await added(olena, '/organizations', { name: 'Pumping Works' });
    const about = { organizationId: organization.id };
    await added(colleague, '/activities/log', { ...about, type: 'call', subject: 'Called', happenedAt: inDays(-3) });
    await added(colleague, '/activities/log', { ...about, type: 'email', subject: 'Long ago', happenedAt: inDays(-8) });
    await added(colleague, '/activities/log', { ...about, type: 'note', description: 'No contact' });
    await added(colleague, '/activities', { ...about, type: 'task', subject: 'No contact', dueAt: inDays(1) });
    await added(colleague, '/activities', { ...about, type: 'meeting', subject: 'Visit', startAt: inDays(6.9) });
    const cancelled = await added(colleague, '/activities', { ...about, type: 'meeting', subject: 'Off', startAt: inDays(1) });
    await asNow(colleague, 'post', `/activities/${cancelled.id}`, {}, '/cancel');
  });
  afterAll(async () => { await company.close(); });

  const check = async (by: Colleague, at?: string) => ((await by.post('/collisions/check').send({ organizationId: organization.id, ...(at && { at }) }).expect(200)).body.items as { kind: string; days: number; activity: { subject: string }; owner: { id: string } }[]).map(({ kind, days, activity, owner }) => [kind, days, activity?.subject, owner?.id]);

  it('is any contact of a colleague within seven days either way', async () => {
    expect(await check(olena)).toEqual([['contacted', -3, 'Called', colleague.userId], ['planned', 7, 'Visit', colleague.userId]]);
    expect(await check(olena, inDays(-6))).toEqual([['contacted', -2, 'Long ago', colleague.userId], ['contacted', 3, 'Called', colleague.userId]]);
    expect(await check(colleague)).toEqual([]);
  });

  it('is told to whoever plans or logs, not to whoever writes a note', async () => {
    const planned = await added(olena, '/activities', { type: 'call', organizationId: organization.id, startAt: inDays(5) });
    const logged = await added(olena, '/activities/log', { type: 'call', organizationId: organization.id });
    const note = await added(olena, '/activities/log', { type: 'note', description: 'x', organizationId: organization.id });

    expect((planned['collisions'] as { activity: { subject: string } }[]).map(({ activity }) => activity.subject)).toEqual(['Visit']);
    expect([(logged['collisions'] as unknown[]).length, note['collisions']]).toEqual([2, []]);
  });

  it('tells who may not see it that there is one, not even how many', async () => {
    const { colleague: writer } = await ownRole(company, 'Writer', { 'contacts.read': 'all', 'activities.create': 'all' });
    const answer = await writer.post('/collisions/check').send({ organizationId: organization.id });
    const free = await added(olena, '/organizations', { name: 'Nobody calls' });
    const met = await added(olena, '/organizations', { name: 'Met once' });
    await added(olena, '/activities/log', { organizationId: met.id, type: 'call', happenedAt: '2026-03-10T15:00:00Z' });
    const told = async (at: string) => ((await writer.post('/collisions/check').send({ organizationId: met.id, at }).expect(200)).body.items as unknown[]).length;

    expect(answer.body).toEqual({ items: [{ kind: null, at: null, days: null, activity: null, owner: null, isHidden: true }] });
    expect((await writer.post('/collisions/check').send({ organizationId: free.id })).body).toEqual({ items: [] });
    // However the moment is moved, no more comes out than the day.
    expect([await told('2026-03-02T23:59:59Z'), await told('2026-03-03T00:00:00Z'), await told('2026-03-03T23:59:59Z'), await told('2026-03-17T00:00:00Z'), await told('2026-03-17T23:59:59Z'), await told('2026-03-18T00:00:00Z')]).toEqual([0, 1, 1, 1, 1, 0]);
    expect((await company.admin.post('/collisions/check').send({ organizationId: organization.id, at: 'yesterday' })).status).toBe(422);
  });
});
