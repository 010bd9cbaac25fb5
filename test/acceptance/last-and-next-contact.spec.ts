import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '#platform/kernel';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, idsOf, read, type Answered } from './support/records.ts';

async function connected(url: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: name });
  await client.connect();
  return client;
}

describe('the last and the next contact', () => {
  let company: Company;
  let olena: Colleague;
  let [spoken, planned, silent, other, buyer, deal]: Answered[] = [];
  const inDays = (days: number): string => new Date(company.clock.now().getTime() + days * 86_400_000).toISOString();
  const sorted = async (sort: string): Promise<string[]> => {
    const found: string[] = [];
    for (let cursor = ''; ;) {
      const { items, nextCursor } = (await olena.get(`/organizations?limit=1&sort=${sort}${cursor}`).expect(200)).body as { items: { name: string }[]; nextCursor: string | null };
      found.push(...items.map(({ name }) => name));
      if (!nextCursor) return found;
      cursor = `&cursor=${nextCursor}`;
    }
  };
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    [spoken, planned, silent, other] = await Promise.all(['Spoken', 'Planned', 'Silent', 'Other'].map((name) => added(olena, '/organizations', { name })));
    buyer = await added(olena, '/persons', { displayName: 'Buyer' });
    deal = await added(olena, '/deals', { name: 'Pump', organizationId: planned!.id });
  });
  afterAll(async () => { await company.close(); });

  it('are told of a party and a deal by what is done and planned, and move no version', async () => {
    const before = [await read(olena, `/organizations/${spoken!.id}`), await read(olena, `/deals/${deal!.id}`)];
    await added(olena, '/activities/log', { type: 'call', organizationId: spoken!.id, participants: [{ personId: buyer!.id }], happenedAt: inDays(-2) });
    await added(olena, '/activities/log', { type: 'note', subject: 'Not a contact', organizationId: spoken!.id });
    await added(olena, '/activities', { type: 'meeting', dealId: deal!.id, startAt: inDays(3) });
    const [party, person, bargain] = [await read(olena, `/organizations/${spoken!.id}`), await read(olena, `/persons/${buyer!.id}`), await read(olena, `/deals/${deal!.id}`)];

    expect(before).toEqual([expect.objectContaining({ lastContactAt: null, nextContactAt: null }), expect.objectContaining({ nextActivityAt: null, hasNextStep: false })]);
    expect(party).toMatchObject({ lastContactAt: inDays(-2), nextContactAt: null, version: before[0]!.version, updatedAt: before[0]!['updatedAt'] });
    expect(person).toMatchObject({ lastContactAt: inDays(-2), nextContactAt: null });
    expect(bargain).toMatchObject({ nextActivityAt: inDays(3), hasNextStep: true, version: before[1]!.version });
    expect(await read(olena, `/organizations/${planned!.id}`)).toMatchObject({ lastContactAt: null, nextContactAt: inDays(3) });
  });

  it('sort and filter lists, page by page', async () => {
    await added(olena, '/activities/log', { type: 'email', organizationId: other!.id, happenedAt: inDays(-9) });
    const named = async (filter: string) => ((await olena.get(`/organizations?${filter}`).expect(200)).body.items as { name: string }[]).map(({ name }) => name);

    expect((await sorted('lastContactAt')).slice(2)).toEqual(['Other', 'Spoken']);
    expect((await sorted('-lastContactAt')).slice(0, 2)).toEqual(['Spoken', 'Other']);
    expect((await sorted('nextContactAt'))[0]).toBe('Planned');
    expect(await named(`filter[lastContactAt][lt]=${inDays(-5)}`)).toEqual(['Other']);
    expect(await named('filter[lastContactAt][isEmpty]=true&filter[nextContactAt][isEmpty]=true')).toEqual(['Silent']);
  });

  it('of a deal say that it has a next step on the board, in the list and in the filter, and no longer once it is called off', async () => {
    const [meeting] = idsOf(await olena.get(`/activities?filter[dealId]=${deal!.id}`));
    const without = async () => idsOf(await olena.get('/deals?filter[status]=open&filter[hasNextStep]=false').expect(200));
    const board = (await olena.get(`/deals/board?pipelineId=${String(deal!['pipelineId'])}`)).body.columns as { cards: { nextActivityAt: string }[] }[];

    expect(board.flatMap(({ cards }) => cards.map(({ nextActivityAt }) => nextActivityAt))).toEqual([inDays(3)]);
    expect(await without()).toEqual([]);
    await asNow(olena, 'post', `/activities/${meeting}`, {}, '/cancel');
    expect(await without()).toEqual([deal!.id]);
    expect(await read(olena, `/organizations/${planned!.id}`)).toMatchObject({ nextContactAt: null });
    await asNow(olena, 'post', `/activities/${meeting}`, {}, '/reopen');
    expect(await without()).toEqual([]);
  });

  it('follow an activity that turns out to be about somebody else, and go with one that is removed', async () => {
    const [call] = idsOf(await olena.get(`/activities?filter[organizationId]=${spoken!.id}&filter[type]=call`));
    await asNow(olena, 'patch', `/activities/${call}`, { organizationId: silent!.id, participants: [] });

    expect(await read(olena, `/organizations/${spoken!.id}`)).toMatchObject({ lastContactAt: null });
    expect(await read(olena, `/persons/${buyer!.id}`)).toMatchObject({ lastContactAt: null });
    expect(await read(olena, `/organizations/${silent!.id}`)).toMatchObject({ lastContactAt: inDays(-2) });
    await asNow(company.admin, 'delete', `/activities/${call}`);
    expect(await read(olena, `/organizations/${silent!.id}`)).toMatchObject({ lastContactAt: null });
  });

  it('of two who write at once, neither is forgotten: the later waits, and tells what both have written', async () => {
    const [one, two] = await Promise.all(['one', 'two'].map((name) => connected(company.database.url, name)));
    const insert = `insert into activities.activities (id, type, status, name_key, time_zone, start_at, organization_id, deal_id, person_ids, created_at, updated_at) values ($1, 'call', 'planned', '', 'UTC', $2, $3, $4, $5, now(), now())`;
    const about = [silent!.id, deal!.id, [buyer!.id]];
    await one!.query('begin');
    await one!.query(insert, [newId(), inDays(1), ...about]);
    await one!.query('set constraints all immediate');
    const later = two!.query(insert, [newId(), inDays(5), ...about]);
    for (let waits = 0; waits === 0;) waits = (await company.database.rows<{ n: number }>(`select count(*)::int as n from pg_stat_activity where application_name = 'two' and wait_event_type = 'Lock'`))[0]!.n;
    await one!.query('commit');
    await later;
    await Promise.all([one!.end(), two!.end()]);

    expect(await read(olena, `/organizations/${silent!.id}`)).toMatchObject({ nextContactAt: inDays(1) });
    expect(await read(olena, `/persons/${buyer!.id}`)).toMatchObject({ nextContactAt: inDays(1) });
    expect(await read(olena, `/deals/${deal!.id}`)).toMatchObject({ nextActivityAt: inDays(1) });
  });

  it('name the people on their side, as far as one may see them', async () => {
    const { colleague: narrow } = await ownRole(company, 'Narrow', { 'contacts.read': 'own', 'deals.read': 'all', 'activities.read': 'all' });
    const people = async (who: Colleague) => ((await who.get(`/contact-state/deals/${deal!.id}`).expect(200)).body as { nextContact: { people: unknown } }).nextContact.people;

    expect([await people(olena), await people(narrow)]).toEqual([[{ id: buyer!.id, displayName: 'Buyer' }], []]);
  });

  it('are not there for whoever may not see activities, nor where what they are made of is hidden', async () => {
    const { colleague: clerk } = await ownRole(company, 'Clerk', { 'contacts.read': 'all', 'deals.read': 'all' });
    const role = await ownRole(company, 'Reader', { 'contacts.read': 'all', 'deals.read': 'all', 'activities.read': 'all' });
    await role.close({ kind: 'activity', field: 'deal', access: 'hidden' });
    const seen = async (who: Colleague) => [Object.keys(await read(who, `/organizations/${silent!.id}`)), Object.keys(await read(who, `/deals/${deal!.id}`))].flat().filter((field) => ['lastContactAt', 'nextContactAt', 'nextActivityAt', 'hasNextStep'].includes(field));
    const refused = async (who: Colleague, path: string) => (await who.get(path)).body.errors?.[0]?.code as unknown;

    expect([await seen(clerk), await seen(role.colleague)]).toEqual([[], ['lastContactAt', 'nextContactAt']]);
    expect([await refused(clerk, '/organizations?sort=lastContactAt'), await refused(clerk, `/persons?filter[nextContactAt][gt]=${inDays(0)}`), await refused(role.colleague, '/deals?filter[hasNextStep]=false')]).toEqual(['query.invalid-sort', 'unknown-filter', 'unknown-filter']);
  });
});
