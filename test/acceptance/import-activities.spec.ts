import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateActivities } from '../fixtures/activities.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { added } from './support/records.ts';

const csv = (...rows: string[]): Buffer => Buffer.from(`${rows.join('\r\n')}\r\n`);
const head = 'Activity type,Subject,Date,End,Duration,Done,Outcome,Text,Organization,Contact person,Email,Deal,Owner,Activity ID';

describe('bringing activities in from a file', () => {
  let company: Company;
  let seller: Colleague;
  let colleague: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'East', position: 'Seller' });
    colleague = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'East', position: 'Seller' });
  });
  afterAll(async () => { await company.close(); });

  const found = (where: string) => company.database.rows<Record<string, unknown>>(`select a.type, a.status, a.subject, a.completed_at as done, a.start_at as start, a.end_at as "end", a.due_on::text as due, a.start_on::text as day, o.name as organization, d.name as deal, u.display_name as owner, c.code as outcome,
    (select string_agg(p.display_name, ', ') from contacts.persons p where p.id = any(a.person_ids)) as people from activities.activities a left join contacts.organizations o on o.id = a.organization_id left join deals.deals d on d.id = a.deal_id left join identity.users u on u.id = a.owner_id left join activities.outcomes c on c.id = a.outcome_id where ${where} order by a.subject`);
  const bring = async (agent: Colleague, fields: object, ...rows: string[]) => {
    const file = await anImport(company, agent, 'activities.csv', csv(head, ...rows));
    await file.change(fields);
    return file;
  };

  it.each([['pipedrive', 620], ['spreadsheet', 160]] as const)('accounts for every row of a file of %s, checked and then run', async (program, size) => {
    await company.database.rows('truncate activities.activities, contacts.persons, contacts.organizations, contacts.contact_points, contacts.employments cascade');
    const { bytes, expected } = generateActivities({ rows: size, seed: 51, program });
    const file = await anImport(company, company.admin, `${program}.csv`, bytes);
    expect(file.answer).toMatchObject({ contents: 'activities' });
    await file.change({ rule: 'overwrite', timeZone: 'Europe/Kyiv' });

    const { rows, created, updated, rejected } = expected;
    expect(await file.check()).toMatchObject({ state: 'checked', rows, created, updated, skipped: 0, rejected });
    expect(await company.database.rows('select id from activities.activities union all select id from contacts.organizations union all select activity_id from activities.rehearsed_activities union all select party_id from contacts.rehearsed_parties')).toEqual([]);
    expect(await file.run()).toMatchObject({ state: 'finished', rows, created, updated, skipped: 0, rejected });

    const codes = await company.database.rows<{ code: string; count: number }>(`select e ->> 'code' as code, count(*)::int from migration.import_rows r, jsonb_array_elements(r.errors) e where job_id = $1 and outcome = 'rejected' group by 1`, [file.answer.runJobId]);
    expect(Object.fromEntries(codes.map(({ code, count }) => [code, count]))).toEqual(expected.codes);
    const types = await company.database.rows<{ type: string; count: number }>('select type, count(*)::int from activities.activities group by 1');
    expect(Object.fromEntries(types.map(({ type, count }) => [type, count]))).toEqual(expected.byType);
    expect(await company.database.rows('select 1 from activities.activities where organization_id is null or cardinality(person_ids) <> 1')).toEqual([]);
  });

  it('knows when it was, in the hours of its place, about whom and which deal, and finds it again', async () => {
    const acme = await added(company.admin, '/organizations', { name: 'Acme Ltd' });
    const deal = await added(company.admin, '/deals', { name: 'Boiler', organizationId: acme.id });
    await company.database.rows(`update deals.deals set external_id = 'D-1' where id = $1`, [deal.id]);
    const rows = [
      `Call,About the boiler,2025-03-29 12:00,,,Done,talked,He said yes,ACME,Anna Novak,anna@acme.example,boiler,${seller.email},`, 'Meeting,After the clocks,3/31/2025 12:00 PM,,90 min,yes,held,,,,,D-1,Olena Test,', 'Task,Send the offer,2099-05-02,,,no,,,Acme,,,,,', 'Note,,2025-04-01T10:00:00Z,,,,,Likes tea,Acme,,,,,N-1',
      'call,about the boiler,29.03.2025 12:00,,,,,"told again",Acme,,anna@acme.example,Boiler,,',
    ];
    const file = await bring(company.admin, { rule: 'overwrite', timeZone: 'Europe/Kyiv', dateOrder: 'month-day' }, ...rows);

    expect(await file.check()).toMatchObject({ created: 4, updated: 1, rejected: 0 });
    expect(await file.run()).toMatchObject({ created: 4, updated: 1, rejected: 0 });
    // The clocks were put forward between the call and the meeting.
    expect(await found(`a.organization_id = '${acme.id}'`)).toMatchObject([
      { type: 'call', status: 'done', done: new Date('2025-03-29T10:00:00Z'), organization: 'Acme Ltd', deal: 'Boiler', owner: 'Olena Test', outcome: 'talked', people: 'Anna Novak' },
      { type: 'meeting', status: 'done', start: new Date('2025-03-31T09:00:00Z'), end: new Date('2025-03-31T10:30:00Z'), deal: 'Boiler', organization: 'Acme Ltd', outcome: 'held', owner: 'Olena Test' },
      { type: 'task', status: 'planned', due: '2099-05-02', done: null, deal: null },
      { type: 'note', status: 'done', done: new Date('2025-04-01T10:00:00Z'), subject: null },
    ]);
    const timeline = (await company.admin.get(`/timeline/deals/${deal.id}`)).body as { items: object[] };
    expect(timeline.items.filter((each) => 'activity' in each)).toHaveLength(2);
    const [call] = (await file.rows()).filter(({ line }) => line === 2) as { activityId: string; dealId: string }[];
    expect(call).toMatchObject({ dealId: deal.id });
    expect((await company.admin.get(`/activities/${call!.activityId}`)).body).toMatchObject({ description: 'told again' });

    const again = await bring(company.admin, { rule: 'never', timeZone: 'Europe/Kyiv', dateOrder: 'month-day' }, ...rows);
    expect(await again.run()).toMatchObject({ created: 0, updated: 0, skipped: 5 });
    const done = await bring(company.admin, { rule: 'overwrite', timeZone: 'Europe/Kyiv' }, 'Meeting,Visit,2099-01-02 10:00,,,no,,,Acme,,,,,V-1', 'Meeting,Visit,2025-01-02 10:00,,,yes,held,,Acme,,,,,V-1', 'Meeting,Visit,2099-01-02 10:00,,,no,,,Acme,,,,,V-1');
    expect(await done.check()).toMatchObject({ created: 1, updated: 1, rejected: 1 });
    expect(await done.run()).toMatchObject({ created: 1, updated: 1, rejected: 1 });
    expect(await found(`a.external_id = 'V-1'`)).toMatchObject([{ status: 'done', outcome: 'held' }]);
  });

  it('refuses what is not known, not clear or not possible, names it, and leaves nothing of it behind', async () => {
    for (let twin = 0; twin < 2; twin++) await added(company.admin, '/deals', { name: 'Twin deal' });
    const file = await bring(company.admin, { rule: 'overwrite' },
      'Call,Bad 1,2025-01-02,,,,Unheard of,,Fresh One,,,,,', 'Note,Bad 2,2025-01-02,,,,talked,,Fresh Two,,,,,', 'Call,Bad 3,2025-01-02,,,,,,Fresh Three,,,Twin deal,,', 'Call,Bad 4,2025-01-02,,,,,,Fresh Four,,,No such deal,,', 'Call,Bad 5,2025-01-02,,,,,,Fresh Five,,,,Nobody Here,',
      'Meeting,Bad 6,2025-01-02 10:00,2025-01-02 09:00,,,,,Fresh Six,,,,,', 'Call,Bad 7,2025-01-02,,many hours,,,,Fresh Seven,,,,,', 'Task,,2025-01-02,,,,,,Fresh Eight,,,,,', ',Bad 9,2025-01-02,,,,,,Fresh Nine,,,,,', 'Call,Good,2025-01-02,,,,,,Fresh Good,,,,,');
    expect(await file.check()).toMatchObject({ created: 1, rejected: 9 });
    expect(await file.run()).toMatchObject({ created: 1, rejected: 9 });

    const told = (await file.rows('&filter[outcome]=rejected')) as { errors: { code: string; heading: string | null; value: string | null }[] }[];
    expect(told.map(({ errors: [first] }) => [first!.code, first!.heading, first!.value])).toEqual([
      ['outcome-unknown', 'Outcome', 'Unheard of'], ['outcome-unfit', 'Outcome', 'talked'], ['deal-ambiguous', 'Deal', 'Twin deal'], ['deal-unknown', 'Deal', 'No such deal'], ['owner-unknown', 'Owner', 'Nobody Here'],
      ['ends-before-start', 'End', null], ['duration-invalid', 'Duration', 'many hours'], ['subject-missing', 'Subject', null], ['type-missing', 'Activity type', ''],
    ]);
    expect(await company.database.rows(`select name from contacts.organizations where name like 'Fresh%'`)).toEqual([{ name: 'Fresh Good' }]);
  });

  it('keeps to the rights of whoever brings them', async () => {
    const theirs = await added(colleague, '/activities/log', { type: 'call', subject: 'Seen only', happenedAt: '2025-05-05T10:00:00.000Z', organizationId: (await added(colleague, '/organizations', { name: 'Their customer' })).id });
    const file = await bring(seller, { rule: 'overwrite' }, 'Call,Seen only,2025-05-05 10:00,,,,,changed,Their customer,,,,,', `Call,For another,2025-05-05 11:00,,,,,,Their customer,,,,${colleague.email},`, 'Call,My own,2025-05-05 12:00,,,,,,Their customer,,,,,');

    expect(await file.run()).toMatchObject({ created: 1, rejected: 2 });
    expect((await file.rows()).map(({ outcome, errors }) => [outcome, (errors as { code: string }[])[0]?.code])).toEqual([['rejected', 'not-yours-to-change'], ['rejected', 'owner-not-allowed'], ['created', undefined]]);
    expect((await company.admin.get(`/activities/${theirs.id}`)).body).toMatchObject({ version: theirs.version });
  });
});
