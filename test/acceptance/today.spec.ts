import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, type Answered } from './support/records.ts';

type Today = Readonly<Record<'overdue' | 'today' | 'next' | 'undated' | 'promises' | 'rotting' | 'withoutNextStep', readonly { readonly id: string; readonly subject?: string; readonly name?: string; readonly text?: string }[]>> & { readonly day: string; readonly counts: Readonly<Record<string, number>> };

describe('a day', () => {
  let company: Company;
  let olena: Colleague;
  let head: Colleague;
  let organization: Answered;
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv', position: 'Seller', below: 'Head' });
    organization = await added(olena, '/organizations', { name: 'Pumping Works' });
  });
  afterAll(async () => { await company.close(); });

  const day = async (query: string, by = olena): Promise<Today> => {
    const answer = await by.get(`/today?${query}`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body as Today;
  };
  const subjects = ({ overdue, today, next }: Today) => [overdue, today, next].map((list) => list.map(({ subject }) => subject));
  const call = (subject: string, startAt: string) => added(olena, '/activities', { type: 'call', subject, organizationId: organization.id, startAt, timeZone: 'Europe/Berlin' });
  const allDay = (subject: string, days: object, timeZone = 'Europe/Berlin') => added(olena, '/activities', { type: 'task', subject, allDay: true, timeZone, ...days });

  it('on which clocks go forward has 23 hours, and every call in its place', async () => {
    await call('the day before, 23:30', '2027-03-27T22:30:00Z');
    await call('half past midnight', '2027-03-27T23:30:00Z');
    await call('last half hour', '2027-03-28T21:30:00Z');
    await call('the day after', '2027-03-28T22:30:00Z');
    await call('a week later, 23:30', '2027-04-04T21:30:00Z');
    await call('eight days later', '2027-04-04T22:30:00Z');

    expect(subjects(await day('day=2027-03-28&timeZone=Europe/Berlin'))).toEqual([['the day before, 23:30'], ['half past midnight', 'last half hour'], ['the day after', 'a week later, 23:30']]);
    expect(subjects(await day('day=2027-03-28&timeZone=America/New_York'))[1]).toEqual(['last half hour', 'the day after']);
  });

  it.each([['Europe/Berlin', '2027-10-31', '2027-10-30T22:00:00.000Z', 25], ['Europe/Kyiv', '2027-03-28', '2027-03-27T22:00:00.000Z', 23], ['Africa/Cairo', '2027-04-30', '2027-04-29T22:00:00.000Z', 23]])('in %s that is all of %s begins with its first moment and is never another date', async (timeZone, dueOn, at, hours) => {
    const task = await allDay(`all ${dueOn}`, { dueOn }, timeZone);
    const [{ overdue }] = (await company.database.rows<{ overdue: Date }>('select overdue_from as overdue from activities.activities where id = $1', [task.id])) as [{ overdue: Date }];

    expect([task['dueOn'], task['dueAt'], task['at']]).toEqual([dueOn, null, at]);
    expect((new Date(overdue).getTime() - Date.parse(at)) / 3_600_000).toBe(hours);
    for (const zone of ['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles']) expect(subjects(await day(`day=${dueOn}&timeZone=${zone}`))[1]).toContain(`all ${dueOn}`);
  });

  it('holds what lasts several days until its last one', async () => {
    await allDay('fair', { startOn: '2027-06-07', endOn: '2027-06-09' });
    const fair = async (on: string) => subjects(await day(`day=${on}&timeZone=UTC`)).map((list) => list.includes('fair'));

    expect([await fair('2027-06-06'), await fair('2027-06-07'), await fair('2027-06-09'), await fair('2027-06-10')]).toEqual([[false, false, true], [false, true, false], [false, true, false], [true, false, false]]);
  });

  it('refuses times of an all-day activity, and days of another', async () => {
    const refused = async (body: object) => (await olena.post('/activities').send({ type: 'task', subject: 'x', ...body })).body.errors;

    expect(await refused({ allDay: true, timeZone: 'Europe/Berlin', dueAt: '2027-03-28T10:00:00Z' })).toEqual([{ pointer: '/dueAt', code: 'all-day' }]);
    expect(await refused({ dueOn: '2027-03-28' })).toEqual([{ pointer: '/dueOn', code: 'not-all-day' }]);
    expect(await refused({ allDay: true, dueOn: '2027-03-28' })).toEqual([{ pointer: '/timeZone', code: 'required' }]);
    expect(await refused({ startAt: '2027-03-28T10:00:00Z', endAt: '2027-03-28T09:00:00Z' })).toEqual([{ pointer: '/endAt', code: 'before-start' }]);
    expect(await refused({ timeZone: '+02:00' })).toEqual([{ pointer: '/timeZone', code: 'unknown-time-zone' }]);
    expect((await olena.get('/today?timeZone=Mars/Olympus')).status).toBe(422);
  });

  it('tells of promises that are due, of tasks without a date, and of deals nobody cares for', async () => {
    const due = await added(olena, '/promises', { text: 'Due now', byKind: 'us', organizationId: organization.id, dueOn: '2027-05-05' });
    const late = await added(olena, '/promises', { text: 'Long due', byKind: 'them', organizationId: organization.id, dueOn: '2027-04-01' });
    await added(olena, '/promises', { text: 'Not yet', byKind: 'us', organizationId: organization.id, dueOn: '2027-05-06' });
    const undated = await added(olena, '/activities', { type: 'task', subject: 'Some day' });
    const cared = await added(olena, '/deals', { name: 'Cared for' });
    const said = await added(olena, '/deals', { name: 'Step said', nextStep: 'Send it' });
    const lonely = await added(olena, '/deals', { name: 'Lonely' });
    const step = await added(olena, '/activities', { type: 'task', subject: 'Step', dealId: cared.id, dueAt: '2027-05-05T10:00:00Z' });
    const before = await day('day=2027-05-05');
    await asNow(olena, 'post', `/activities/${step.id}`, {}, '/complete');
    await company.database.rows(`update deals.deals set stage_entered_at = now() - interval '40 days', stage_id = (select id from deals.stages where name = 'Proposal') where id = $1`, [said.id]);
    const after = await day('day=2027-05-05');

    expect(before.promises.map(({ id }) => id)).toEqual([late.id, due.id]);
    expect([before.undated.map(({ id }) => id), before.withoutNextStep.map(({ id }) => id), before.rotting]).toEqual([[undated.id], [lonely.id], []]);
    expect(after.withoutNextStep.map(({ id }) => id)).toEqual([cared.id, lonely.id]);
    expect(after.rotting.map(({ name }) => name)).toEqual(['Step said']);
    expect(after.counts).toMatchObject({ promises: 2, undated: 1, withoutNextStep: 2, rotting: 1, overdue: after.overdue.length, today: 0 });
  });

  it('of a colleague is seen from above, and by nobody else', async () => {
    const stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Berlin' });
    const refused = await stranger.get(`/today?ownerId=${olena.userId}`);
    const nobody = await stranger.get('/today?ownerId=01900000-0000-7000-8000-000000000000');

    expect(subjects(await day(`day=2027-03-28&timeZone=Europe/Berlin&ownerId=${olena.userId}`, head))[1]).toEqual(expect.arrayContaining(['half past midnight', 'last half hour']));
    expect([refused.status, nobody.status, refused.body.errors, nobody.body.errors]).toEqual([422, 422, [{ pointer: '/ownerId', code: 'reference.not-found' }], [{ pointer: '/ownerId', code: 'reference.not-found' }]]);
    expect((await day('day=2027-03-28', stranger)).counts).toEqual({ overdue: 0, today: 0, next: 0, undated: 0, promises: 0, rotting: 0, withoutNextStep: 0 });
  });

  it('is that of the zone which is said, else of UTC', async () => {
    company.clock.set('2026-11-25T23:30:00Z');

    expect([(await day('')).day, (await day('timeZone=Europe/Kyiv')).day, (await day('timeZone=America/New_York')).day]).toEqual(['2026-11-25', '2026-11-26', '2026-11-25']);
  });
});
