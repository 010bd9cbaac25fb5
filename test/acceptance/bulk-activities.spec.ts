import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { inBulk, rowsOf, undone } from './support/in-bulk.ts';
import { added, read, type Answered } from './support/records.ts';

describe('many activities at once', () => {
  let company: Company;
  let head: Colleague;
  let seller: Colleague;
  let [call, task, undated, done]: Answered[] = [];
  const state = async (activity: Answered | undefined, ...fields: readonly string[]) => { const now = await read(head, `/activities/${activity!.id}`); return fields.map((field) => now[field]); };
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Kyiv', position: 'Seller', below: 'Head' });
    const works = await added(head, '/organizations', { name: 'Works' });
    call = await added(head, '/activities', { type: 'call', subject: 'Before the clocks change', organizationId: works.id, startAt: '2027-03-27T08:00:00.000Z', timeZone: 'Europe/Kyiv' });
    task = await added(head, '/activities', { type: 'task', subject: 'All day', allDay: true, timeZone: 'Europe/Kyiv', dueOn: '2027-03-27' });
    undated = await added(head, '/activities', { type: 'task', subject: 'Some day' });
    done = await added(head, '/activities/log', { type: 'call', subject: 'Over', organizationId: works.id });
  });
  afterAll(async () => { await company.close(); });
  const all = () => [call, task, undated, done].map((each) => each!.id);

  it('are put off by days, each at its time of day, and put back', async () => {
    const job = await inBulk(company, head, 'activity', { ids: all(), changes: { putOff: 1 } });
    const after = [await state(call, 'startAt'), await state(task, 'dueOn'), await state(undated, 'dueOn')];
    const undo = await undone(company, head, job.id);

    expect(job.result).toMatchObject({ selected: 4, changed: 2, unchanged: 2, refused: 0 });
    expect(after).toEqual([['2027-03-28T07:00:00.000Z'], ['2027-03-28'], [null]]);
    expect(undo.result).toMatchObject({ changed: 2 });
    expect([await state(call, 'startAt'), await state(task, 'dueOn')]).toEqual([['2027-03-27T08:00:00.000Z'], ['2027-03-27']]);
    expect((await head.post('/bulk/activity').send({ ids: all(), changes: { putOff: 0 } })).body.errors[0]).toMatchObject({ pointer: '/changes/putOff', code: 'out-of-range' });
  });

  it('are called off where they are planned, and planned again by the undoing', async () => {
    const job = await inBulk(company, head, 'activity', { ids: all(), changes: { cancel: true } });
    const refused = await rowsOf(head, job.id, 'refused');
    const cancelled = await state(call, 'status');
    await undone(company, head, job.id);

    expect(job.result).toMatchObject({ changed: 3, refused: 1 });
    expect(refused.map(({ name, reason }) => [name, reason!.code])).toEqual([['Over', 'activities.not-planned']]);
    expect([cancelled, await state(call, 'status', 'startAt'), await state(done, 'status')]).toEqual([['cancelled'], ['planned', '2027-03-27T08:00:00.000Z'], ['done']]);
  });

  it('are given to a colleague by who may change his, and by nobody else', async () => {
    const job = await inBulk(company, head, 'activity', { filter: { field: 'status', value: 'planned' }, changes: { owner: seller.userId } });
    const own = await inBulk(company, seller, 'activity', { ids: all(), changes: { owner: head.userId } });

    expect(job.result).toMatchObject({ selected: 3, changed: 3 });
    expect(await state(task, 'ownerId', 'teamId')).toEqual([seller.userId, seller.teamId]);
    expect(own.result).toMatchObject({ changed: 0, refused: 4 });
  });
});
