import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, idsOf, read, type Answered } from './support/records.ts';

type Named = { readonly id: string; readonly code: string };

describe('activities', () => {
  let company: Company;
  let olena: Colleague;
  let organization: Answered;
  let person: Answered;
  let deal: Answered;
  const outcome = async (code: string) => ((await olena.get('/activity-outcomes')).body.items as Named[]).find((each) => each.code === code)!.id;
  const inHours = (hours: number): string => new Date(company.clock.now().getTime() + hours * 3_600_000).toISOString();
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    organization = await added(olena, '/organizations', { name: 'Pumping Works' });
    person = await added(olena, '/persons', { givenName: 'Bohdan', familyName: 'Koval' });
    deal = await added(olena, '/deals', { name: 'Second pump', organizationId: organization.id });
  });
  afterAll(async () => { await company.close(); });

  it('begin with outcomes for each type, once', async () => {
    const calls = (await olena.get('/activity-outcomes?type=call')).body.items as Named[];

    expect(calls.map(({ code }) => code)).toEqual(expect.arrayContaining(['talked', 'no-answer', 'call-back', 'voice-mail']));
    expect(calls.map(({ code }) => code)).not.toContain('held');
  });

  it('are planned about a deal, whose organization need not be said again', async () => {
    const call = await added(olena, '/activities', { type: 'call', subject: 'Ask about the drawings', dealId: deal.id, participants: [{ personId: person.id }], startAt: inHours(24), timeZone: 'Europe/Kyiv' });

    expect(call).toMatchObject({ type: 'call', status: 'planned', organization: { id: organization.id, name: 'Pumping Works' }, deal: { id: deal.id, name: 'Second pump' }, owner: { id: olena.userId }, isOverdue: false, collisions: [], next: null });
    expect(call['participants']).toEqual([{ personId: person.id, person: { id: person.id, displayName: 'Bohdan Koval' } }]);
    expect(call['at']).toBe(call['startAt']);
    expect(idsOf(await olena.get(`/activities?filter[dealId]=${deal.id}&filter[personIds]=${person.id}&filter[status]=planned&q=drawings`))).toEqual([call.id]);
  });

  it('name somebody, unless it is a task; and say what, if it is one', async () => {
    const refused = async (body: object) => { const answer = await olena.post('/activities').send(body); return [answer.status, answer.body.errors]; };

    expect(await refused({ type: 'call', startAt: inHours(1) })).toEqual([422, [{ pointer: '/organizationId', code: 'required' }]]);
    expect(await refused({ type: 'meeting', organizationId: organization.id })).toEqual([422, [{ pointer: '/startAt', code: 'required' }]]);
    expect(await refused({ type: 'task' })).toEqual([422, [{ pointer: '/subject', code: 'required' }]]);
    expect((await olena.post('/activities').send({ type: 'note', subject: 'x' })).body.errors[0].code).toBe('unknown-choice');
    expect((await added(olena, '/activities', { type: 'task', subject: 'Order paper' }))['status']).toBe('planned');
  });

  it('are logged with their result and the next step in one go, or not at all', async () => {
    const count = async () => (await olena.get('/activities?count=exact')).body.total.value as number;
    const before = await count();
    const log = { type: 'call', dealId: deal.id, participants: [{ personId: person.id }], outcomeId: await outcome('talked'), outcomeNote: 'Wants an offer' };
    const refused = await olena.post('/activities/log').send({ ...log, next: { type: 'task' } });
    const unfit = await olena.post('/activities/log').send({ ...log, outcomeId: await outcome('held') });
    const same = await count();
    const logged = await added(olena, '/activities/log', { ...log, happenedAt: inHours(-2), next: { type: 'task', subject: 'Send the offer', allDay: true, timeZone: 'Europe/Kyiv', dueOn: '2027-01-15' } });
    const next = await read(olena, `/activities/${(logged['next'] as { id: string }).id}`);

    expect([refused.status, refused.body.errors]).toEqual([422, [{ pointer: '/next/subject', code: 'required' }]]);
    expect([unfit.status, unfit.body.code]).toEqual([422, 'activities.outcome-unfit']);
    expect([same, await count()]).toEqual([before, before + 2]);
    expect(logged).toMatchObject({ status: 'done', completedAt: inHours(-2), at: inHours(-2), outcome: { name: 'Talked' }, outcomeNote: 'Wants an offer', organization: { id: organization.id } });
    expect(next).toMatchObject({ type: 'task', status: 'planned', subject: 'Send the offer', dueOn: '2027-01-15', dueAt: null, followsId: logged.id, deal: { id: deal.id }, personIds: [person.id] });
  });

  it('are not logged before they happened', async () => {
    const answer = await olena.post('/activities/log').send({ type: 'call', organizationId: organization.id, happenedAt: inHours(1) });

    expect([answer.status, answer.body.errors]).toEqual([422, [{ pointer: '/happenedAt', code: 'in-the-future' }]]);
  });

  it('are completed once, cancelled never after', async () => {
    const meeting = await added(olena, '/activities', { type: 'meeting', organizationId: organization.id, startAt: inHours(-30), endAt: inHours(-29) });
    const done = await asNow(olena, 'post', `/activities/${meeting.id}`, { outcomeId: await outcome('held'), next: { type: 'call', startAt: inHours(48) } }, '/complete');
    const again = await asNow(olena, 'post', `/activities/${meeting.id}`, {}, '/complete');
    const cancelled = await asNow(olena, 'post', `/activities/${meeting.id}`, {}, '/cancel');
    const moved = await asNow(olena, 'post', `/activities/${meeting.id}`, { startAt: inHours(2) }, '/reschedule');

    expect([done.status, done.body.status, done.body.completedAt, done.body.next.type]).toEqual([200, 'done', inHours(-29), 'call']);
    expect([again, cancelled, moved].map(({ status, body }) => [status, body.code])).toEqual([[409, 'activities.not-planned'], [409, 'activities.not-planned'], [409, 'activities.not-planned']]);
  });

  it('are planned again as they were, once it is taken back that they were done', async () => {
    const startAt = inHours(30);
    const call = await added(olena, '/activities', { type: 'call', subject: 'Ask twice', organizationId: organization.id, startAt });
    const early = await asNow(olena, 'post', `/activities/${call.id}`, {}, '/reopen');
    await asNow(olena, 'post', `/activities/${call.id}`, { outcomeNote: 'Wrong one' }, '/complete');
    const stale = await olena.post(`/activities/${call.id}/reopen`).set('If-Match', '"1"').send({});
    const reopened = await asNow(olena, 'post', `/activities/${call.id}`, {}, '/reopen');
    const logged = await added(olena, '/activities/log', { type: 'call', organizationId: organization.id });
    const never = await asNow(olena, 'post', `/activities/${logged.id}`, {}, '/reopen');

    expect([early, stale, never].map(({ status, body }) => [status, body.code])).toEqual([[409, 'activities.nothing-to-reopen'], [412, 'conflict.version'], [409, 'activities.nothing-to-reopen']]);
    expect([reopened.status, reopened.body]).toEqual([200, expect.objectContaining({ status: 'planned', startAt, at: startAt, completedAt: null, outcomeNote: null })]);
  });

  it('are put off, pinned, corrected, removed and brought back, each with the version it was seen in', async () => {
    const task = await added(olena, '/activities', { type: 'task', subject: 'Count the pipes', organizationId: organization.id, dueAt: inHours(5) });
    const stale = await olena.post(`/activities/${task.id}/reschedule`).set('If-Match', '"9"').send({ dueAt: inHours(6) });
    const without = await olena.patch(`/activities/${task.id}`).send({ subject: 'x' });
    const later = await asNow(olena, 'post', `/activities/${task.id}`, { allDay: true, timeZone: 'Europe/Berlin', dueOn: '2027-02-01' }, '/reschedule');
    const pinned = await asNow(olena, 'post', `/activities/${task.id}`, { isPinned: true }, '/pin');
    const corrected = await asNow(olena, 'patch', `/activities/${task.id}`, { subject: 'Count all pipes', location: 'Hall 2' });
    const removed = await asNow(olena, 'delete', `/activities/${task.id}`);
    const gone = await olena.get(`/activities/${task.id}`);
    const restored = await olena.post(`/activities/${task.id}/restore`).set('If-Match', removed.headers['etag']!).send({});

    expect([stale.status, stale.body.context.current.id, without.status]).toEqual([412, task.id, 428]);
    expect(later.body).toMatchObject({ allDay: true, dueOn: '2027-02-01', dueAt: null, at: '2027-01-31T23:00:00.000Z' });
    expect([pinned.body.isPinned, corrected.body.subject, corrected.body.location, removed.status, gone.status, restored.status, restored.body.subject]).toEqual([true, 'Count all pipes', 'Hall 2', 204, 404, 200, 'Count all pipes']);
  });

  it('lose no update of two who complete at once', async () => {
    const call = await added(olena, '/activities', { type: 'call', organizationId: organization.id, startAt: inHours(3) });
    const answers = await Promise.all(['One', 'Other'].map((outcomeNote) => olena.post(`/activities/${call.id}/complete`).set('If-Match', `"${call.version}"`).send({ outcomeNote, next: { type: 'call', startAt: inHours(50) } })));
    const [first, second] = answers.toSorted((one, other) => one.status - other.status);
    const following = (await company.database.rows<{ n: number }>('select count(*)::int as n from activities.activities where follows_id = $1', [call.id]))[0]!.n;

    expect([first!.status, second!.status, second!.body.context.current.outcomeNote, following]).toEqual([200, 412, first!.body.outcomeNote, 1]);
  });

  it('are given only to those whose activities one may change', async () => {
    const colleague = await company.signedIn({ role: 'salesperson', name: 'Colleague', team: 'Kyiv' });
    const task = { type: 'task', subject: 'Take over', ownerId: colleague.userId };

    expect((await olena.post('/activities').send(task)).status).toBe(403);
    expect((await company.admin.post('/activities').send(task)).body.owner.id).toBe(colleague.userId);
  });

  it('keep an outcome that is withdrawn, and take it no more', async () => {
    const voiceMail = await outcome('voice-mail');
    const call = await added(olena, '/activities/log', { type: 'call', organizationId: organization.id, outcomeId: voiceMail });
    expect((await asNow(company.admin, 'delete', `/activity-outcomes/${voiceMail}`)).body.isActive).toBe(false);
    const refused = await olena.post('/activities/log').send({ type: 'call', organizationId: organization.id, outcomeId: voiceMail });

    expect([refused.status, refused.body.code]).toEqual([422, 'activities.outcome-unfit']);
    expect((await read(olena, `/activities/${call.id}`))['outcome']).toEqual({ id: voiceMail, name: 'Voice mail' });
    expect(idsOf(await olena.get('/activity-outcomes'))).not.toContain(voiceMail);
    expect((await company.admin.post('/activity-outcomes').send({ code: 'TALKED', name: 'Again', appliesTo: ['call'] })).body.code).toBe('conflict.duplicate');
  });
});
