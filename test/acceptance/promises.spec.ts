import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, idsOf, read, type Answered } from './support/records.ts';

describe('promises', () => {
  let company: Company;
  let olena: Colleague;
  let organization: Answered;
  let person: Answered;
  let deal: Answered;
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    organization = await added(olena, '/organizations', { name: 'Pumping Works' });
    person = await added(olena, '/persons', { givenName: 'Bohdan', familyName: 'Koval' });
    deal = await added(olena, '/deals', { name: 'Second pump', organizationId: organization.id });
  });
  afterAll(async () => { await company.close(); });

  it('of ours say who, to whom and until when; what the activity tells need not be said again', async () => {
    const call = await added(olena, '/activities/log', { type: 'call', subject: 'They asked', dealId: deal.id, participants: [{ personId: person.id }] });
    const promise = await added(olena, '/promises', { text: 'Send the drawings', byKind: 'us', toPersonId: person.id, activityId: call.id, dueOn: '2027-01-10' });

    expect(promise).toMatchObject({ status: 'open', byUser: { id: olena.userId }, toPerson: { displayName: 'Bohdan Koval' }, organization: { id: organization.id }, deal: { id: deal.id }, activity: { id: call.id, type: 'call', subject: 'They asked' }, owner: { id: olena.userId }, isOverdue: false });
    expect((await read(olena, `/activities/${call.id}`))['promises']).toBe(1);
    expect(idsOf(await olena.get(`/promises?filter[organizationId]=${organization.id}&filter[status]=open&q=drawings`))).toEqual([promise.id]);
  });

  it('of theirs are made to us', async () => {
    const promise = await added(olena, '/promises', { text: 'Pay the first half', byKind: 'them', byPersonId: person.id, dueOn: '2026-01-10' });
    const mixed = await olena.post('/promises').send({ text: 'x', byKind: 'them', byUserId: olena.userId, organizationId: organization.id, dueOn: '2027-01-10' });
    const nobody = await olena.post('/promises').send({ text: 'x', byKind: 'us', dueOn: '2027-01-10' });

    expect(promise).toMatchObject({ byPerson: { id: person.id }, toUser: { id: olena.userId }, byUser: null, isOverdue: true });
    expect([mixed.status, mixed.body.errors]).toEqual([422, [{ pointer: '/byUserId', code: 'other-side' }]]);
    expect([nobody.status, nobody.body.errors]).toEqual([422, [{ pointer: '/organizationId', code: 'required' }]]);
    expect(idsOf(await olena.get('/promises?filter[isOverdue]=true'))).toContain(promise.id);
  });

  it('are kept, broken with a reason, or withdrawn; once', async () => {
    const make = async () => added(olena, '/promises', { text: 'Call the plant', byKind: 'us', dealId: deal.id, dueOn: '2027-01-10' });
    const [kept, broken, withdrawn] = [await make(), await make(), await make()];
    const withoutReason = await asNow(olena, 'post', `/promises/${broken.id}`, {}, '/break');
    const answers = [await asNow(olena, 'post', `/promises/${kept.id}`, {}, '/keep'), await asNow(olena, 'post', `/promises/${broken.id}`, { note: 'The plant was closed' }, '/break'), await asNow(olena, 'post', `/promises/${withdrawn.id}`, { note: 'Not needed' }, '/withdraw')];
    const again = await asNow(olena, 'post', `/promises/${kept.id}`, { note: 'No' }, '/break');
    const changed = await asNow(olena, 'patch', `/promises/${kept.id}`, { dueOn: '2028-01-01' });

    expect([withoutReason.status, withoutReason.body.errors[0].pointer]).toEqual([422, '/note']);
    expect(answers.map(({ status, body }) => [status, body.status, body.closedNote])).toEqual([[200, 'kept', null], [200, 'broken', 'The plant was closed'], [200, 'withdrawn', 'Not needed']]);
    expect([again.body.code, changed.body.code, (await read(olena, `/promises/${kept.id}`))['dueOn']]).toEqual(['activities.promise-closed', 'activities.promise-closed', '2027-01-10']);
  });

  it('are told to the events of the company', async () => {
    const types = (await company.database.rows<{ type: string }>(`select distinct type from platform.events where type like 'activities.%' order by 1`)).map(({ type }) => type);

    expect(types).toEqual(['activities.activity-logged.v1', 'activities.promise-broken.v1', 'activities.promise-kept.v1', 'activities.promise-made.v1', 'activities.promise-withdrawn.v1']);
  });

  it('surface on the person, the organization and the deal', async () => {
    const open = await Promise.all([`persons/${person.id}`, `organizations/${organization.id}`, `deals/${deal.id}`].map(async (each) => (await olena.get(`/contact-state/${each}`)).body.openPromises as number));

    expect(open).toEqual([2, 1, 1]);
  });
});
