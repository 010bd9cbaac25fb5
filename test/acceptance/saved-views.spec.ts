import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, bytesOf, idsOf, read, type Answered } from './support/records.ts';

const nowhere = '01900000-0000-7000-8000-000000000000';
const fair = { field: 'leadSource', op: 'eq', value: 'fair' };
const berlinOrFair = { and: [{ or: [{ field: 'city', op: 'eq', value: 'Berlin' }, fair] }] };

interface View extends Answered {
  readonly name: string;
  readonly query: { readonly filter?: unknown; readonly columns?: string[]; readonly sort?: string } | null;
  readonly isUsable: boolean;
}

describe('a saved view', () => {
  let company: Company;
  let seller: Colleague;
  let mate: Colleague;
  let stranger: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Kyiv' });
    mate = await company.signedIn({ role: 'salesperson', name: 'Mate', team: 'Kyiv' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Berlin' });
  });
  afterAll(async () => { await company.close(); });

  const save = async (who: Colleague, body: object) => (await added(who, '/saved-views', { kind: 'person', name: 'From the fair', query: { filter: fair }, ...body })) as View;
  const viewsOf = async (who: Colleague, kind = 'person') => ((await who.get(`/saved-views?kind=${kind}`).expect(200)).body as { items: View[] }).items;
  const finds = async (who: Colleague, view: View): Promise<boolean> => (await viewsOf(who)).some(({ id }) => id === view.id);

  it('keeps the whole question: filter groups, search, sort and columns', async () => {
    const query = { filter: berlinOrFair, q: 'ada', sort: '-updatedAt', columns: ['displayName', 'city'] };
    const view = await save(seller, { name: '  Berlin or the fair ', query });

    expect(view).toMatchObject({ name: 'Berlin or the fair', query, visibility: 'private', isMine: true, mayChange: true, isPinned: false, isUsable: true, version: 1, owner: { id: seller.userId } });
    expect(await read(seller, `/saved-views/${view.id}`)).toEqual(view);
  });

  it('is found by nobody else while it is private, by the team, by everybody: as its owner says', async () => {
    const view = await save(seller, {});
    const found = async () => [await finds(seller, view), await finds(mate, view), await finds(stranger, view), await finds(company.admin, view)];

    expect(await found()).toEqual([true, false, false, false]);
    await asNow(seller, 'patch', `/saved-views/${view.id}`, { visibility: 'team' });
    expect(await found()).toEqual([true, true, false, true]);
    await asNow(seller, 'patch', `/saved-views/${view.id}`, { visibility: 'public' });
    expect(await found()).toEqual([true, true, true, true]);
    await asNow(seller, 'patch', `/saved-views/${view.id}`, { visibility: 'private' });
    const [hidden, absent] = [await mate.get(`/saved-views/${view.id}`), await mate.get(`/saved-views/${nowhere}`)];
    expect([hidden.status, bytesOf(hidden)]).toEqual([404, bytesOf(absent)]);
  });

  it('of a team is found in the teams below it', async () => {
    const [team] = await company.database.rows<{ id: string }>(`insert into identity.teams (id, name, parent_id, created_at, updated_at) select gen_random_uuid(), 'Podil', id, now(), now() from identity.teams where name = 'Kyiv' returning id`);
    const below = await company.signedIn({ role: 'salesperson', name: 'Below', team: 'Podil' });
    const view = await save(seller, { visibility: 'team' });

    expect(below.teamId).toBe(team!.id);
    expect(await finds(below, view)).toBe(true);
  });

  it('shows each reader what the reader may see, and no more', async () => {
    const mine = await added(seller, '/persons', { familyName: 'Viewmark', leadSource: 'fair' });
    const theirs = await added(stranger, '/persons', { familyName: 'Viewmark', leadSource: 'fair' });
    const view = await save(seller, { visibility: 'public', query: { filter: fair, q: 'Viewmark' } });
    const asked = async (who: Colleague) => idsOf(await who.post('/persons/search').send({ filter: ((await viewsOf(who)).find(({ id }) => id === view.id))!.query!.filter, q: 'Viewmark' }).expect(200));

    expect(await asked(mate)).toEqual([mine.id]);
    expect(await asked(stranger)).toEqual([theirs.id]);
    expect((await asked(company.admin)).sort()).toEqual([mine.id, theirs.id].sort());
  });

  it('that asks for a field hidden from its reader is refused in whole, and tells neither field nor value', async () => {
    const reader = await ownRole(company, 'Blinkered', { 'contacts.read': 'all' });
    const byFilter = await save(seller, { name: 'By filter', visibility: 'public', query: { filter: { and: [{ field: 'city', value: 'Berlin' }, { or: [{ field: 'leadSource', value: 'secret-fair' }, fair] }] } } });
    const byColumns = await save(seller, { name: 'By columns', visibility: 'public', query: { columns: ['displayName', 'leadSource'] } });
    const bySort = await save(seller, { name: 'By sort', visibility: 'public', query: { sort: '-updatedAt' } });
    await reader.close({ kind: 'person', field: 'leadSource', access: 'hidden' }, { kind: 'person', field: 'updatedAt', access: 'hidden' });
    const answer = await reader.colleague.get('/saved-views').expect(200);
    const seen = new Map((answer.body as { items: View[] }).items.map((each) => [each.id, each]));

    expect(seen.get(byFilter.id)).toMatchObject({ name: 'By filter', query: null, isUsable: false });
    expect(seen.get(bySort.id)).toMatchObject({ query: null, isUsable: false });
    expect(seen.get(byColumns.id)).toMatchObject({ query: { columns: ['displayName'] }, isUsable: true });
    expect(answer.text).not.toMatch(/secret-fair|leadSource/u);
    expect((await reader.colleague.get(`/saved-views/${byFilter.id}`)).text).not.toMatch(/secret-fair|leadSource/u);
    expect((await viewsOf(mate)).find(({ id }) => id === byFilter.id)).toMatchObject({ isUsable: true });
  });

  it('is not there for whoever may not list its kind', async () => {
    const view = await save(company.admin, { kind: 'deal', name: 'Deals', query: {}, visibility: 'public' });
    const { colleague } = await ownRole(company, 'Contactsonly', { 'contacts.read': 'all' });

    expect((await viewsOf(colleague, 'deal')).length).toBe(0);
    expect((await colleague.get(`/saved-views/${view.id}`)).status).toBe(404);
    expect((await viewsOf(mate, 'deal')).map(({ id }) => id)).toContain(view.id);
  });

  it('is changed and removed by its owner and by whoever administers views, with the version that was seen', async () => {
    const view = await save(seller, { visibility: 'public' });
    const foreign = await asNow(mate, 'patch', `/saved-views/${view.id}`, { name: 'Mine now' });
    const blind = await seller.patch(`/saved-views/${view.id}`).send({ name: 'Blind' });
    const renamed = await asNow(seller, 'patch', `/saved-views/${view.id}`, { name: 'Renamed', query: { q: 'ada' } });
    const stale = await seller.patch(`/saved-views/${view.id}`).set('If-Match', '"1"').send({ name: 'Stale' });
    const byAdmin = await asNow(company.admin, 'patch', `/saved-views/${view.id}`, { name: 'By the administrator' });
    const removed = await asNow(seller, 'delete', `/saved-views/${view.id}`);

    expect([foreign.status, foreign.body.code]).toEqual([403, 'views.of-another']);
    expect([blind.status, stale.status, stale.body.context.current.name]).toEqual([428, 412, 'Renamed']);
    expect(renamed.body).toMatchObject({ name: 'Renamed', query: { q: 'ada' }, version: 2 });
    expect(byAdmin.body).toMatchObject({ name: 'By the administrator', isMine: false, mayChange: true });
    expect([removed.status, (await seller.get(`/saved-views/${view.id}`)).status, await finds(mate, view)]).toEqual([204, 404, false]);
  });

  it('is pinned by each for themselves', async () => {
    const view = await save(seller, { name: 'Zzz pinned', visibility: 'public' });
    const pinned = await mate.post(`/saved-views/${view.id}/pin`).send({ isPinned: true }).expect(200);
    await mate.post(`/saved-views/${view.id}/pin`).send({ isPinned: true }).expect(200);

    expect(pinned.body).toMatchObject({ isPinned: true, version: 1 });
    expect((await viewsOf(mate))[0]).toMatchObject({ id: view.id, isPinned: true });
    expect((await viewsOf(seller)).find(({ id }) => id === view.id)).toMatchObject({ isPinned: false });
    await mate.post(`/saved-views/${view.id}/pin`).send({ isPinned: false }).expect(200);
    expect((await viewsOf(mate)).some(({ isPinned }) => isPinned)).toBe(false);
  });

  it('is refused where it could not be asked, or may not be shared', async () => {
    const { colleague: loner } = await ownRole(company, 'Loner', { 'contacts.read': 'all' });
    const refusal = async (who: Colleague, body: object) => {
      const { status, body: problem } = await who.post('/saved-views').send({ kind: 'person', name: 'Refused', query: {}, ...body });
      return [status, (problem as { code: string }).code, (problem as { errors?: { pointer: string }[] }).errors?.[0]?.pointer];
    };

    expect(await refusal(seller, { kind: 'unicorn' })).toEqual([422, 'validation.failed', '/kind']);
    expect(await refusal(seller, { name: '   ' })).toEqual([422, 'validation.failed', '/name']);
    expect(await refusal(seller, { query: { filter: { or: [fair, { field: 'horn', value: 1 }] } } })).toEqual([422, 'validation.failed', '/query/filter/or/1']);
    expect(await refusal(seller, { query: { sort: 'horn' } })).toEqual([422, 'validation.failed', '/query/sort']);
    expect(await refusal(seller, { query: { columns: ['displayName', 'horn'] } })).toEqual([422, 'validation.failed', '/query/columns/1']);
    expect(await refusal(loner, { visibility: 'public' })).toEqual([403, 'access.denied', undefined]);
    expect(await refusal(seller, { visibility: 'team', teamId: stranger.teamId })).toEqual([422, 'reference.not-found', '/teamId']);
    expect(await refusal(company.admin, { visibility: 'team' })).toEqual([422, 'views.team-required', '/teamId']);
  });
});
