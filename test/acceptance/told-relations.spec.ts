import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kindOfRelation, relationKindNames } from '#crm/contacts';
import { toldKinds } from '../../libs/crm/relationships/domain/told-ties.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, type Answered } from './support/records.ts';

interface Step { readonly displayName: string; readonly tie: { readonly kind: string; readonly organization: { readonly name: string } | null; readonly side: string | null; readonly from: string | null; readonly to: string | null } | null }
interface Found { readonly paths: { readonly strength: number; readonly people: Step[] }[] }
interface Drawn { readonly since: string | null; readonly people: { readonly displayName: string }[]; readonly relations: { readonly kind: string; readonly from: { readonly name: string }; readonly to: { readonly name: string } }[] }

/** What people are told to be to one another leads to them, and is drawn. */
describe('what is told of two', () => {
  let company: Company;
  let [olena, reader]: Colleague[] = [];
  let [goal, mill]: Answered[] = [];
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    reader = (await ownRole(company, 'Reader', { 'contacts.read': 'team', 'activities.read': 'team' }, { team: 'Kyiv' })).colleague;
    [goal, mill] = await Promise.all(['Goal', 'Mill'].map((name) => added(company.admin, '/organizations', { name, ownerId: olena!.userId })));
  });
  afterAll(async () => { await company.close(); });

  const person = (displayName: string, ownerId: string = olena!.userId) => added(company.admin, '/persons', { displayName, ownerId });
  const works = (who: Answered, at: Answered, startDate: string, endDate?: string) => asNow(company.admin, 'post', `/persons/${who.id}`, { organizationId: at.id, startDate, ...(endDate && { endDate }) }, '/employments').then(({ status, text }) => { if (status >= 300) throw new Error(text); });
  const meet = (who: Answered, times: number) => Promise.all(Array.from({ length: times }, () => added(olena!, '/activities/log', { type: 'meeting', happenedAt: new Date(company.clock.now().getTime() - 5 * 86_400_000).toISOString(), participants: [{ personId: who.id }] })));
  const tell = (kind: string, from: Answered, to: Answered, more: object = {}) => added(company.admin, '/relations', { kind, fromId: from.id, toId: to.id, ...more });
  const find = async (to: string, asker: Colleague = reader!) => (await asker.get(`/paths/${to}`).expect(200)).body as Found;
  const ways = ({ paths }: Found) => paths.map(({ people }) => people.map(({ displayName, tie }) => (tie ? `${tie.kind} ${tie.side}: ${displayName}` : displayName)).join(' > '));
  const draw = async (around: string, on?: string, asker: Colleague = reader!) => (await asker.get(`/relationship-map/${around}${on ? `?on=${on}` : ''}`).expect(200)).body as Drawn;
  const drawn = ({ relations }: Drawn) => relations.map(({ kind, from, to }) => `${from.name} ${kind} ${to.name}`).sort();

  it('has a worth for every kind between people, and for no other', () => {
    expect([...toldKinds].sort()).toEqual(relationKindNames.filter((kind) => kindOfRelation(kind).between === 'person').sort());
  });

  it('leads from one to the next, and says why', async () => {
    const [friend, director] = [await person('Friend'), await person('Director')];
    await works(director, goal!, '2020-01-01');
    await meet(friend, 6);
    expect((await find(`organizations/${goal!.id}`)).paths).toEqual([]);

    const relation = await tell('introduced', friend, director, { startDate: '2024-03-01', datePrecision: 'month' });
    const found = await find(`organizations/${goal!.id}`);
    expect(ways(found)).toEqual(['Friend > introduced to: Director']);
    expect(found.paths[0]!.people[1]!.tie).toEqual({ kind: 'introduced', organization: null, side: 'to', from: '2024-03-01', to: null });
    const strong = found.paths[0]!.strength;
    await asNow(company.admin, 'patch', `/relations/${relation.id}`, { endDate: '2024-04-01' });
    expect((await find(`persons/${director.id}`)).paths[0]!.strength).toBeLessThan(strong);
    await asNow(company.admin, 'delete', `/relations/${relation.id}`);
    expect((await find(`organizations/${goal!.id}`)).paths).toEqual([]);
  });

  it('is the better of two ties where both worked together, too', async () => {
    const [known, wanted] = [await person('Known'), await person('Wanted')];
    for (const each of [known, wanted]) await works(each, mill!, '2010-01-01', '2012-12-31');
    await meet(known, 6);
    expect(ways(await find(`persons/${wanted.id}`))).toEqual(['Known > worked-together null: Wanted']);
    await tell('relative', wanted, known);
    expect(ways(await find(`persons/${wanted.id}`))[0]).toMatch(/^Known > relative (from|to): Wanted$/u);
  });

  it('leads over nobody whom one may not see', async () => {
    const { colleague: stranger } = await ownRole(company, 'Stranger', { 'contacts.read': 'own', 'activities.read': 'own' });
    const [mine, between] = [await person('Mine', stranger.userId), await person('Between')];
    await tell('friend', between, mine);
    await meet(between, 6);
    expect((await find(`persons/${mine.id}`, stranger)).paths).toEqual([]);
    expect(drawn(await draw(`persons/${mine.id}`, undefined, stranger))).toEqual([]);
    expect(ways(await find(`persons/${between.id}`))).toEqual(['Between']);
  });

  it('is drawn around a person, also with whom nobody of us knows, as of the year', async () => {
    const [center, cousin, teacher] = [await person('Center'), await person('Cousin'), await person('Teacher')];
    await tell('relative', center, cousin);
    await tell('mentor', teacher, center, { startDate: '2015-01-01', endDate: '2018-12-31', datePrecision: 'year' });
    const [now, then, before] = [await draw(`persons/${center.id}`), await draw(`persons/${center.id}`, '2018-06-30'), await draw(`persons/${center.id}`, '2014-12-31')];
    expect(now.people.map(({ displayName }) => displayName).sort()).toEqual(['Center', 'Cousin']);
    expect([drawn(now), drawn(then), drawn(before)].map((each) => each.map((words) => words.replace(/^(Cousin|Center) relative (Cousin|Center)$/u, 'relative').replace('Teacher mentor Center', 'taught')).sort())).toEqual([['relative'], ['relative', 'taught'], ['relative']]);
    expect(then.since).toBe('2015-01-01');
  });

  it('is drawn around an organization: its parent, its rivals, and what its people are to one another', async () => {
    const [plant, group, rival] = await Promise.all(['Plant', 'Group', 'Rival'].map((name) => added(company.admin, '/organizations', { name, ownerId: olena!.userId })));
    const [boss, clerk] = [await person('Boss'), await person('Clerk')];
    for (const each of [boss, clerk]) await works(each, plant!, '2020-01-01');
    await tell('reports-to', clerk, boss);
    await tell('parent', group!, plant!, { startDate: '2019-01-01' });
    await tell('competitor', rival!, plant!);
    expect(drawn(await draw(`organizations/${plant!.id}`)).map((words) => words.replace(/Rival competitor Plant|Plant competitor Rival/u, 'competitor'))).toEqual(['Clerk reports-to Boss', 'Group parent Plant', 'competitor'].sort());
    expect(drawn(await draw(`organizations/${plant!.id}`, '2018-12-31'))).toHaveLength(1);
  });
});
