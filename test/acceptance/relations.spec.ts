import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, read, type Answered } from './support/records.ts';

interface Told extends Answered { readonly kind: string; readonly from: { readonly id: string; readonly name: string }; readonly to: { readonly id: string; readonly name: string }; readonly mayChange: boolean; readonly isCurrent: boolean; readonly note: string | null; readonly toldBy: { readonly displayName: string } | null }

/** What two of them are to one another, as somebody of us tells it. */
describe('a relation', () => {
  let company: Company;
  let [olena, taras]: Colleague[] = [];
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    taras = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'Kyiv' });
  });
  afterAll(async () => { await company.close(); });

  const person = (displayName: string, owner: Colleague = olena!) => added(company.admin, '/persons', { displayName, ownerId: owner.userId });
  const firm = (name: string, owner: Colleague = olena!, more: object = {}) => added(company.admin, '/organizations', { name, ownerId: owner.userId, ...more });
  const tell = (kind: string, from: Answered, to: Answered, more: object = {}, by: Agent = olena!) => by.post('/relations').send({ kind, fromId: from.id, toId: to.id, ...more });
  const told = async (...asked: Parameters<typeof tell>): Promise<Told> => {
    const answer = await tell(...asked);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body as Told;
  };
  const of = async (party: Answered, by: Agent = olena!, kind = 'persons') => ((await by.get(`/${kind}/${party.id}/relations`).expect(200)).body as { items: Told[] }).items;
  const codes = (answer: { body: unknown }) => (answer.body as { errors?: { pointer: string; code: string }[]; code: string }).errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? (answer.body as { code: string }).code;
  const parentOf = async ({ id }: Answered) => ((await read(company.admin, `/organizations/${id}`))['parentOrganization'] as { name: string } | null)?.name ?? null;

  it('is seen from both sides, with who told it and since when', async () => {
    const [irina, petro, mykola] = [await person('Irina'), await person('Petro'), await person('Mykola')];
    const relation = await told('introduced', petro, irina, { startDate: '2024-03-01', datePrecision: 'month', note: 'At the fair in Poznan' });
    expect(relation).toMatchObject({ kind: 'introduced', between: 'person', from: { id: petro.id, name: 'Petro' }, to: { id: irina.id, name: 'Irina' }, startDate: '2024-03-01', endDate: null, datePrecision: 'month', isCurrent: true, note: 'At the fair in Poznan', toldBy: { displayName: 'Olena Test' }, mayChange: true });
    const ended = await told('friend', irina, mykola, { endDate: '2020-12-31', datePrecision: 'year' });
    expect((await of(irina)).map(({ id }) => id)).toEqual([relation.id, ended.id]);
    expect((await of(petro)).map(({ id }) => id)).toEqual([relation.id]);
    expect(await company.database.rows(`select type from platform.events where payload ->> 'relationId' = $1`, [relation.id])).toEqual([{ type: 'contacts.relation-told.v1' }]);
    expect((await company.admin.get(`/audit-events?filter[kind]=relation&filter[recordId]=${relation.id}`)).body).toMatchObject({ items: [{ action: 'TellRelation' }] });
  });

  it('has a version, ends rather than goes, and is removed where it never was', async () => {
    const [one, other] = [await person('Hanna'), await person('Ivan')];
    const relation = await told('relative', one, other);
    await olena!.patch(`/relations/${relation.id}`).send({ note: 'Cousins' }).expect(428);
    const changed = await asNow(olena!, 'patch', `/relations/${relation.id}`, { note: 'Cousins', startDate: '2001-01-01', datePrecision: 'year' });
    expect(changed.body).toMatchObject({ version: 2, note: 'Cousins' });
    const late = await olena!.patch(`/relations/${relation.id}`).set('If-Match', '"1"').send({ note: 'Brothers' }).expect(412);
    expect((late.body as { context: { current: Told } }).context.current).toMatchObject({ note: 'Cousins', version: 2 });
    expect(codes(await asNow(olena!, 'patch', `/relations/${relation.id}`, { endDate: '2000-05-05' }))).toEqual(['/endDate ends-before-start']);
    expect((await asNow(olena!, 'patch', `/relations/${relation.id}`, { endDate: '2025-12-31' })).body).toMatchObject({ isCurrent: false, endDate: '2025-12-31' });
    expect(await of(one)).toHaveLength(1);

    expect((await asNow(olena!, 'delete', `/relations/${relation.id}`)).status).toBe(204);
    expect(await of(one)).toEqual([]);
    await olena!.get(`/relations/${relation.id}`).expect(404);
    expect(await company.database.rows('select deleted_at is not null as gone from contacts.relations where id = $1', [relation.id])).toEqual([{ gone: true }]);
  });

  it('is with somebody else of the same sort, once for the same time, and not the other way round', async () => {
    const [boss, clerk] = [await person('Boss'), await person('Clerk')];
    const [mill, shop] = [await firm('Mill'), await firm('Shop')];
    expect(codes(await tell('friend', boss, boss))).toEqual(['/toId with-itself']);
    expect(codes(await tell('friend', boss, mill))).toEqual(['/toId reference.not-found']);
    expect(codes(await tell('competitor', boss, clerk))).toEqual([expect.stringContaining('reference.not-found')]);
    await told('reports-to', clerk, boss, { startDate: '2020-01-01', endDate: '2021-12-31' });
    expect(codes(await tell('reports-to', clerk, boss, { startDate: '2021-06-01' }))).toBe('contacts.relation-told-already');
    expect(codes(await tell('reports-to', boss, clerk, { startDate: '2021-06-01' }))).toBe('contacts.relation-told-already');
    const again = await told('reports-to', boss, clerk, { startDate: '2022-01-01' });
    expect(codes(await asNow(olena!, 'patch', `/relations/${again.id}`, { startDate: '2021-01-01' }))).toBe('contacts.relation-told-already');
    await told('supplier', mill, shop);
    await told('supplier', shop, mill);
    expect(codes(await tell('supplier', mill, shop))).toBe('contacts.relation-told-already');
  });

  it('is told once by two who tell it at the same moment', async () => {
    const [one, other] = [await person('Twice one'), await person('Twice other')];
    const answers = await Promise.all([tell('friend', one, other), tell('friend', other, one, {}, company.admin), tell('friend', one, other, {}, company.admin)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('says whose an organization is, as its own field does, without a circle and one at a time', async () => {
    const [group, holding, plant] = [await firm('Group'), await firm('Holding'), await firm('Plant')];
    const first = await told('parent', holding, plant, { startDate: '2019-05-01' });
    expect(await parentOf(plant)).toBe('Holding');
    expect(codes(await tell('parent', group, plant))).toEqual(['/kind has-a-parent']);
    await told('parent', group, plant, { endDate: '2019-04-30' });
    await told('parent', group, holding);
    expect(codes(await tell('parent', plant, group, { startDate: '2022-01-01' }))).toEqual(['/fromId part-of-itself']);

    await asNow(olena!, 'patch', `/relations/${first.id}`, { endDate: '2024-01-31' });
    expect(await parentOf(plant)).toBeNull();
    expect((await asNow(olena!, 'patch', `/organizations/${plant.id}`, { parentOrganizationId: group.id })).status).toBe(200);
    const open = (await of(plant, olena, 'organizations')).filter(({ isCurrent }) => isCurrent);
    expect(open).toMatchObject([{ kind: 'parent', from: { name: 'Group' }, startDate: company.clock.today() }]);
    await asNow(olena!, 'patch', `/organizations/${plant.id}`, { parentOrganizationId: null });
    expect((await of(plant, olena, 'organizations')).map(({ isCurrent }) => isCurrent)).toEqual([false, false, false]);
    expect(await parentOf(await firm('Branch', olena, { parentOrganizationId: plant.id }))).toBe('Plant');
    expect(await of(plant, olena, 'organizations')).toHaveLength(4);
    const born = await firm('Born', olena, { parentOrganizationId: group.id });
    const [birth] = await of(born, olena, 'organizations');
    expect((await asNow(olena!, 'delete', `/relations/${birth!.id}`)).status).toBe(204);
    expect(await parentOf(born)).toBeNull();
  });

  it('makes no circle of what several tell at the same moment', async () => {
    // Of each ring two parts are told; the two that close it share no firm, so no lock of a firm keeps one from the other.
    const rings = await Promise.all(Array.from({ length: 6 }, (_, at) => Promise.all(['A', 'B', 'C', 'D'].map((name) => firm(`Ring ${at} ${name}`)))));
    for (const [a, b, c, d] of rings) for (const [one, other] of [[a, b], [c, d]]) await told('parent', one!, other!);
    const answers = await Promise.all(rings.flatMap(([a, b, c, d]) => [tell('parent', b!, c!), tell('parent', d!, a!)]));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(6).fill(201), ...Array<number>(6).fill(422)]);
  });

  it('is there for whoever sees both, and changed by whoever may change one of them', async () => {
    const { colleague: stranger } = await ownRole(company, 'Own', { 'contacts.read': 'own', 'contacts.change': 'own' }, { team: 'Kyiv' });
    const [hers, his, foreign] = [await person('Hers'), await person('His', taras), await person('Foreign', stranger)];
    const relation = await told('friend', hers, his);
    expect(await of(his, taras)).toMatchObject([{ id: relation.id, mayChange: true }]);
    expect((await asNow(taras!, 'patch', `/relations/${relation.id}`, { note: 'Of old' })).status).toBe(200);
    const beyond = await told('relative', hers, foreign, {}, company.admin);
    expect(await of(hers)).toMatchObject([{ id: beyond.id }, { id: relation.id }]);
    expect(await of(foreign, stranger)).toEqual([]);
    await stranger.get(`/relations/${beyond.id}`).expect(404);
    expect((await stranger.patch(`/relations/${beyond.id}`).set('If-Match', '"1"').send({ note: 'x' })).status).toBe(404);
    expect(codes(await tell('friend', foreign, hers, {}, stranger))).toEqual(['/toId reference.not-found']);

    const [one, other] = [await person('One of his', taras), await person('Other of his', taras)];
    const between = await told('friend', one, other, {}, taras);
    expect(await of(one)).toMatchObject([{ id: between.id, mayChange: false }]);
    expect((await asNow(olena!, 'patch', `/relations/${between.id}`, { note: 'x' })).status).toBe(403);
    expect((await tell('mentor', one, other)).status).toBe(403);
    // Whose an organization is, is said of the one that belongs.
    const [mine, theirs] = [await firm('Mine'), await firm('Theirs', taras)];
    expect((await tell('parent', mine, theirs)).status).toBe(403);
    expect((await tell('parent', mine, theirs, { endDate: '2020-12-31' })).status).toBe(403);
    await told('parent', theirs, mine);
  });

  it('is not there while one of the two is removed, and again when it is back', async () => {
    const [here, gone] = [await person('Here'), await person('Gone')];
    const relation = await told('friend', here, gone);
    await asNow(olena!, 'delete', `/persons/${gone.id}`);
    expect(await of(here)).toEqual([]);
    await olena!.get(`/relations/${relation.id}`).expect(404);
    await olena!.post(`/persons/${gone.id}/restore`).set('If-Match', '"2"').expect(200);
    expect(await of(here)).toMatchObject([{ id: relation.id }]);
  });

  it('to a parent is hidden and closed with the field that shows it', async () => {
    const [group, plant, rival] = [await firm('Hidden group'), await firm('Hidden plant'), await firm('Rival')];
    await told('parent', group, plant);
    await told('competitor', plant, rival);
    const veiled = await ownRole(company, 'Veiled', { 'contacts.read': 'all', 'contacts.change': 'all' }, { team: 'Kyiv' });
    await veiled.close({ kind: 'organization', field: 'parentOrganization', access: 'hidden' });
    expect((await of(plant, veiled.colleague, 'organizations')).map(({ kind }) => kind)).toEqual(['competitor']);
    await veiled.close({ kind: 'organization', field: 'parentOrganization', access: 'read' });
    expect(await of(plant, veiled.colleague, 'organizations')).toHaveLength(2);
    expect((await tell('parent', rival, group, {}, veiled.colleague)).status).toBe(403);
  });

  it('comes page by page', async () => {
    const hub = await person('Hub');
    const others = await Promise.all(['Ada', 'Bela', 'Cyril'].map((name) => person(`Page ${name}`)));
    for (const each of others) await told('acquaintance', each, hub);
    const first = (await olena!.get(`/persons/${hub.id}/relations?limit=2`).expect(200)).body as { items: Told[]; nextCursor: string };
    const second = (await olena!.get(`/persons/${hub.id}/relations?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`).expect(200)).body as { items: Told[]; nextCursor: string | null };
    expect([...first.items, ...second.items].map(({ from, to }) => (from.id === hub.id ? to : from).name)).toEqual(['Page Ada', 'Page Bela', 'Page Cyril']);
    expect(second.nextCursor).toBeNull();
  });
});
