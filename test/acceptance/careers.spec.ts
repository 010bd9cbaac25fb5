import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { added, asNow, idsOf, read, type Answered } from './support/records.ts';

interface Job { readonly id: string; readonly organizationId: string; readonly isPrimary: boolean; readonly isCurrent: boolean; readonly endDate: string | null }

describe('a career', () => {
  let company: Company;
  let [acme, globex, initech]: Answered[] = [];
  beforeAll(async () => {
    company = await aCompany();
    [acme, globex, initech] = await Promise.all(['Acme', 'Globex', 'Initech'].map((name) => added(company.admin, '/organizations', { name })));
  });
  afterAll(async () => { await company.close(); });

  const aPerson = (name: string) => added(company.admin, '/persons', { familyName: name });
  const employ = (personId: string, body: object) => asNow(company.admin, 'post', `/persons/${personId}`, body, '/employments');
  const jobs = async (personId: string) => (await read(company.admin, `/persons/${personId}`))['employments'] as Job[];
  const peopleOf = async (organization: Answered, on = '') => ((await company.admin.get(`/organizations/${organization.id}/people${on && `?on=${on}`}`).expect(200)).body as { items: { personId: string }[] }).items.map(({ personId }) => personId);

  it('can hold several employers at once, one of them the primary', async () => {
    const { id } = await aPerson('Both');
    await employ(id, { organizationId: acme!.id, jobTitle: 'Director' });
    await employ(id, { organizationId: globex!.id, jobTitle: 'Adviser' });
    expect((await jobs(id)).map((job) => [job.organizationId, job.isPrimary, job.isCurrent])).toEqual([[acme!.id, true, true], [globex!.id, false, true]]);
    expect(await read(company.admin, `/persons/${id}`)).toMatchObject({ organization: { name: 'Acme' }, jobTitle: 'Director' });

    const second = (await jobs(id))[1]!;
    await asNow(company.admin, 'patch', `/persons/${id}`, { isPrimary: true }, `/employments/${second.id}`);
    expect((await jobs(id)).map((job) => [job.organizationId, job.isPrimary])).toEqual([[globex!.id, true], [acme!.id, false]]);
    expect(await read(company.admin, `/persons/${id}`)).toMatchObject({ organization: { name: 'Globex' }, jobTitle: 'Adviser' });
  });

  it('that moves on closes the old employment and keeps it', async () => {
    const { id } = await aPerson('Mover');
    await employ(id, { organizationId: acme!.id, jobTitle: 'Buyer', startDate: '2020-01-15' });
    const moved = await asNow(company.admin, 'post', `/persons/${id}`, { organizationId: globex!.id, jobTitle: 'Head of purchase', startDate: '2024-03-01', endReason: 'a better offer' }, '/move');

    expect(moved.body).toMatchObject({ organization: { name: 'Globex' }, jobTitle: 'Head of purchase', employments: [
      { organizationId: globex!.id, startDate: '2024-03-01', endDate: null, isPrimary: true, isCurrent: true },
      { organizationId: acme!.id, jobTitle: 'Buyer', startDate: '2020-01-15', endDate: '2024-02-29', isPrimary: false, isCurrent: false, endReason: 'a better offer' }] });
    expect(await company.database.rows('select 1 from platform.events where type in ($1, $2) and payload::text like $3', ['contacts.employment-started.v1', 'contacts.employment-ended.v1', `%${id}%`])).toHaveLength(3);
    expect(idsOf(await company.admin.get(`/persons?filter[organizationId]=${globex!.id}`))).toContain(id);
    expect(idsOf(await company.admin.get(`/persons?filter[organizationId]=${acme!.id}`))).not.toContain(id);
  });

  it.each([
    ['day', '2024-03-15', '2024-05-20', ['2024-03-15', '2024-05-20', '2024-04-01'], ['2024-03-14', '2024-05-21']],
    ['month', '2024-03-15', '2024-05-20', ['2024-03-01', '2024-05-31', '2024-04-01'], ['2024-02-29', '2024-06-01']],
    ['year', '2023-06-01', '2024-06-01', ['2023-01-01', '2024-12-31'], ['2022-12-31', '2025-01-01']],
  ])('known by the %s says who worked there on a day', async (datePrecision, startDate, endDate, inside, outside) => {
    const { id } = await aPerson(`Precise ${datePrecision}`);
    await employ(id, { organizationId: initech!.id, startDate, endDate, datePrecision });

    for (const day of inside) expect([day, (await peopleOf(initech!, day)).includes(id)]).toEqual([day, true]);
    for (const day of outside) expect([day, (await peopleOf(initech!, day)).includes(id)]).toEqual([day, false]);
    expect(await peopleOf(initech!)).toContain(id);
  });

  it('with open ends lasts from ever and until now', async () => {
    const { id } = await aPerson('Ever');
    await employ(id, { organizationId: initech!.id });

    expect(await peopleOf(initech!, '1950-01-01')).toContain(id);
    expect(await peopleOf(initech!, '2090-01-01')).toContain(id);
  });

  it('of one month is no mistake, and an end before the start is', async () => {
    const { id } = await aPerson('June');
    const month = await employ(id, { organizationId: acme!.id, startDate: '2024-06-15', endDate: '2024-06-01', datePrecision: 'month' });
    const days = await employ(id, { organizationId: acme!.id, startDate: '2024-06-15', endDate: '2024-06-01' });
    const exact = await asNow(company.admin, 'patch', `/persons/${id}`, { datePrecision: 'day' }, `/employments/${(month.body.employments as Job[])[0]!.id}`);

    expect(month.status).toBe(201);
    for (const answer of [days, exact]) expect([answer.status, answer.body.errors]).toEqual([422, [{ pointer: '/endDate', code: 'ends-before-start' }]]);
    expect(await jobs(id)).toHaveLength(1);
  });

  it('that ends by hand leaves the other employer, and an ended one is never the primary', async () => {
    const { id } = await aPerson('Ender');
    await employ(id, { organizationId: acme!.id });
    await employ(id, { organizationId: globex!.id });
    const [primary] = await jobs(id);
    await asNow(company.admin, 'patch', `/persons/${id}`, { endDate: '2025-01-01' }, `/employments/${primary!.id}`);
    expect(await read(company.admin, `/persons/${id}`)).toMatchObject({ organization: { name: 'Globex' } });

    await asNow(company.admin, 'patch', `/persons/${id}`, { isPrimary: true }, `/employments/${primary!.id}`);
    expect((await jobs(id)).find((job) => job.id === primary!.id)).toMatchObject({ isPrimary: false, endDate: '2025-01-01' });
  });

  it('loses an employment that never was', async () => {
    const { id } = await aPerson('Mistaken');
    await employ(id, { organizationId: acme!.id, jobTitle: 'Nothing' });
    const [job] = await jobs(id);
    await asNow(company.admin, 'delete', `/persons/${id}`, undefined, `/employments/${job!.id}`);

    expect(await read(company.admin, `/persons/${id}`)).toMatchObject({ employments: [], organization: null, jobTitle: null });
    expect((await asNow(company.admin, 'delete', `/persons/${id}`, undefined, `/employments/${job!.id}`)).status).toBe(404);
    expect(await peopleOf(acme!)).not.toContain(id);
  });

  it('is one of many at an employer, told page by page: those of today first', async () => {
    const crowd = await added(company.admin, '/organizations', { name: 'Crowd' });
    for (const [name, endDate] of [['Zeta', null], ['Ядро', null], ['ёлка', null], ['Alpha', '2024-01-01'], ['beta', '2023-01-01'], ['Beta', null], ['Alpha', null]] as const) {
      await employ((await aPerson(name)).id, { organizationId: crowd.id, endDate });
    }
    const path = `/organizations/${crowd.id}/people`;
    const paged: { displayName: string; isCurrent: boolean }[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await company.admin.get(`${path}?limit=2${cursor && `&cursor=${cursor}`}`).expect(200)).body as { items: typeof paged; nextCursor: string | null };
      paged.push(...page.items);
      cursor = page.nextCursor;
    }
    const whole = (await company.admin.get(path).expect(200)).body as { items: typeof paged; nextCursor: null };

    expect(paged).toEqual(whole.items);
    expect([paged.map(({ displayName }) => displayName), whole.nextCursor]).toEqual([['Alpha', 'Beta', 'Zeta', 'ёлка', 'Ядро', 'Alpha', 'beta'], null]);
    expect((await company.admin.get(`/organizations/${acme!.id}/people?cursor=nonsense`)).body.code).toBe('query.invalid-cursor');
  });

  it('cannot lead to an organization one may not see, nor to one that is not there', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Short-sighted', team: 'Elsewhere' });
    const mine = await added(seller, '/persons', { familyName: 'Mine' });
    const bodies = await Promise.all([acme!.id, '0190e3a0-0000-7000-8000-000000000000'].map(async (organizationId) => {
      const answers = [await asNow(seller, 'post', `/persons/${mine.id}`, { organizationId }, '/employments'), await asNow(seller, 'post', `/persons/${mine.id}`, { organizationId }, '/move'), await seller.post('/persons').send({ familyName: 'New', employment: { organizationId } })];
      return answers.map(({ status, body }) => [status, body.code, body.detail, body.errors]);
    }));

    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[0]!.map(([status, code]) => [status, code])).toEqual(Array(3).fill([422, 'reference.not-found']));
    expect(await read(seller, `/persons/${mine.id}`)).toMatchObject({ version: 1, employments: [] });
  });
});
