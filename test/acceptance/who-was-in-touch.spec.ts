import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, idsOf, read, type Answered } from './support/records.ts';

describe('who of us was in touch', () => {
  let company: Company;
  let [olena, pavlo, ivan]: Colleague[] = [];
  let [firm, person]: Answered[] = [];
  const daysAgo = (days: number): string => new Date(company.clock.now().getTime() - days * 86_400_000).toISOString();
  const talked = (who: Colleague, days: number, more: object = {}) => added(who, '/activities/log', { type: 'call', organizationId: firm!.id, participants: [{ personId: person!.id }], happenedAt: daysAgo(days), ...more });
  const known = async (path = `/organizations/${firm!.id}`) => {
    const { contactById, contactBy, contactByAt, otherContactAt } = await read(olena!, path);
    return { contactById, contactBy: (contactBy as { displayName: string } | null)?.displayName ?? null, contactByAt, otherContactAt };
  };
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    pavlo = await company.signedIn({ role: 'salesperson', name: 'Pavlo', team: 'Kyiv' });
    ivan = await company.signedIn({ role: 'salesperson', name: 'Ivan', team: 'Kyiv' });
    firm = await added(olena, '/organizations', { name: 'Firm' });
    person = await added(olena, '/persons', { displayName: 'Person' });
  });
  afterAll(async () => { await company.close(); });

  it('is nobody where there was no contact, and what is no contact changes nothing', async () => {
    await talked(olena!, 3, { type: 'note', subject: 'A thought' });
    await added(olena!, '/activities', { type: 'meeting', organizationId: firm!.id, startAt: daysAgo(-3) });

    expect(await known()).toEqual({ contactById: null, contactBy: null, contactByAt: null, otherContactAt: null });
  });

  it('is the one who was last, beside the last contact of anybody else, for an organization and for a person, and moves no version', async () => {
    const before = await read(olena!, `/organizations/${firm!.id}`);
    await talked(olena!, 400);
    await talked(olena!, 20);
    const alone = await known();
    await talked(pavlo!, 90);
    const beside = [await known(), await known(`/persons/${person!.id}`)];
    await talked(pavlo!, 1);

    expect(alone).toEqual({ contactById: olena!.userId, contactBy: 'Olena Test', contactByAt: daysAgo(20), otherContactAt: null });
    expect(beside).toEqual([{ ...alone, otherContactAt: daysAgo(90) }, { ...alone, otherContactAt: daysAgo(90) }]);
    expect(await known()).toEqual({ contactById: pavlo!.userId, contactBy: 'Pavlo Test', contactByAt: daysAgo(1), otherContactAt: daysAgo(20) });
    expect((await read(olena!, `/organizations/${firm!.id}`)).version).toBe(before.version);
  });

  it('filters lists, also those of what names the organization', async () => {
    const deal = await added(olena!, '/deals', { name: 'Pump', organizationId: firm!.id });
    const silent = await added(olena!, '/organizations', { name: 'Silent' });
    await added(olena!, '/deals', { name: 'Valve', organizationId: silent.id });
    await added(olena!, '/deals', { name: 'Nowhere' });
    const found = async (list: string) => idsOf(await olena!.get(list).expect(200));

    expect(await found(`/organizations?filter[contactById]=${pavlo!.userId}&filter[otherContactAt][gte]=${daysAgo(30)}`)).toEqual([firm!.id]);
    expect(await found(`/organizations?filter[contactById]=${pavlo!.userId}&filter[otherContactAt][lt]=${daysAgo(30)}`)).toEqual([]);
    expect(await found(`/persons?filter[contactById][isEmpty]=true`)).toEqual([]);
    expect(await found(`/deals?filter[organization.contactById]=${pavlo!.userId}`)).toEqual([deal.id]);
    expect(await found(`/deals?filter[organization.contactByAt][isEmpty]=true`)).toHaveLength(1);
    expect(await found(`/deals?filter[organization.name][startsWith]=fir`)).toEqual([deal.id]);
  });

  it('follows a call that was another’s, or of somebody else, or is taken away', async () => {
    const [last] = idsOf(await olena!.get(`/activities?filter[organizationId]=${firm!.id}&filter[ownerId]=${pavlo!.userId}&filter[type]=call&sort=-at`).expect(200));
    await asNow(company.admin, 'delete', `/activities/${last}`, {});

    expect(await known()).toMatchObject({ contactBy: 'Olena Test', otherContactAt: daysAgo(90) });
  });

  it('is nobody who has left, until he is back', async () => {
    await talked(ivan!, 0);
    expect(await known()).toMatchObject({ contactBy: 'Ivan Test', otherContactAt: daysAgo(20) });
    await asNow(company.admin, 'post', `/users/${ivan!.userId}`, {}, '/suspend');
    await company.deliverAll();
    const gone = [await known(), await known(`/persons/${person!.id}`)];
    await asNow(company.admin, 'post', `/users/${ivan!.userId}`, {}, '/reactivate');
    await company.deliverAll();

    expect(gone.map(({ contactBy, otherContactAt }) => [contactBy, otherContactAt])).toEqual([['Olena Test', daysAgo(90)], ['Olena Test', daysAgo(90)]]);
    expect(await known()).toMatchObject({ contactBy: 'Ivan Test', otherContactAt: daysAgo(20) });
  });

  it('is hidden with the one who does activities, and with activities themselves', async () => {
    const veiled = await ownRole(company, 'Veiled', { 'contacts.read': 'all', 'activities.read': 'all', 'deals.read': 'all' });
    await veiled.close({ kind: 'activity', field: 'owner', access: 'hidden' });
    const fields = Object.keys(await read(veiled.colleague, `/organizations/${firm!.id}`));

    expect(fields).toContain('lastContactAt');
    expect(fields.filter((field) => ['contactById', 'contactBy', 'contactByAt', 'otherContactAt'].includes(field))).toEqual([]);
    for (const list of ['organizations?filter[contactByAt]', 'deals?filter[organization.contactByAt]']) expect((await veiled.colleague.get(`/${list}[isEmpty]=true`).expect(422)).body).toMatchObject({ errors: [{ code: 'unknown-filter' }] });
  });
});
