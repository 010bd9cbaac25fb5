import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, bytesOf, type Answered } from './support/records.ts';

interface Step { readonly displayName: string; readonly jobTitle: string | null; readonly organization: { readonly name: string } | null; readonly tie: { readonly kind: string; readonly organization: { readonly name: string }; readonly from: string | null; readonly to: string | null } | null }
interface Found { readonly paths: { readonly strength: number; readonly acquaintance: { readonly colleague: { readonly displayName: string }; readonly meetings: number }; readonly people: Step[] }[]; readonly peopleThere: number; readonly isCut: boolean }

describe('the path to an organization', () => {
  let company: Company;
  let [olena, taras, reader]: Colleague[] = [];
  let [goal, mill, plant, secret]: Answered[] = [];
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    taras = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'Kyiv' });
    reader = (await ownRole(company, 'Reader', { 'contacts.read': 'team', 'activities.read': 'team' }, { team: 'Kyiv' })).colleague;
    [goal, mill, plant] = await Promise.all(['Goal', 'Mill', 'Plant'].map((name) => added(company.admin, '/organizations', { name, ownerId: olena!.userId })));
    secret = await added(company.admin, '/organizations', { name: 'Secret' });
  });
  afterAll(async () => { await company.close(); });

  const works = (id: string, at: Answered, startDate: string | null, endDate?: string) => asNow(company.admin, 'post', `/persons/${id}`, { organizationId: at.id, jobTitle: `at ${String(at['name'])}`, startDate, ...(endDate && { endDate }) }, '/employments').then((answer) => { if (answer.status >= 300) throw new Error(answer.text); });
  const person = (displayName: string, ownerId: string = olena!.userId) => added(company.admin, '/persons', { displayName, ownerId });
  const meet = (who: Colleague, ids: string[], times: number, days = 5) => Promise.all(Array.from({ length: times }, () => added(who, '/activities/log', { type: 'meeting', happenedAt: new Date(company.clock.now().getTime() - days * 86_400_000).toISOString(), participants: ids.map((personId) => ({ personId })) })));
  const find = async (to: string = `organizations/${goal!.id}`, asker: Colleague = reader!) => (await asker.get(`/paths/${to}`).expect(200)).body as Found;
  const told = ({ paths }: Found) => paths.map(({ acquaintance, people }) => [acquaintance.colleague.displayName, ...people.map(({ displayName, tie }) => (tie ? `${tie.organization.name} ${tie.from ?? '?'}–${tie.to ?? 'now'}: ${displayName}` : displayName))].join(' > '));

  it('is none where nobody knows anybody', async () => {
    expect(await find()).toEqual({ paths: [], peopleThere: 0, isCut: false });
    const director = await person('Director');
    await works(director.id, goal!, '2020-01-01');
    expect(await find()).toEqual({ paths: [], peopleThere: 1, isCut: false });
  });

  it('goes over whoever worked with somebody there at the same time, and over nobody who did not', async () => {
    const [friend, late, early] = [await person('Friend'), await person('Late'), await person('Early')];
    const buyer = await person('Buyer');
    await works(buyer.id, mill!, '2015-01-01', '2019-12-31');
    await works(buyer.id, goal!, '2021-03-01');
    await works(friend.id, mill!, '2016-06-01', '2018-06-30');
    await works(late.id, mill!, '2020-01-01');
    await works(early.id, mill!, null, '2014-12-31');
    await meet(olena!, [late.id, early.id], 9);
    expect(await find()).toMatchObject({ paths: [], peopleThere: 2 });

    await meet(olena!, [friend.id], 4);
    const { paths } = await find();
    expect(told({ paths } as Found)).toEqual(['Olena Test > Friend > Mill 2016-06-01–2018-06-30: Buyer']);
    expect(paths[0]!.acquaintance.meetings).toBe(4);
    expect(paths[0]!.people.map(({ jobTitle, organization }) => [jobTitle, organization?.name ?? null])).toEqual([[null, null], ['at Goal', 'Goal']]);
    expect(paths[0]!.strength).toBeGreaterThan(5);
    expect(paths[0]!.strength).toBeLessThan(50);
  });

  it('is direct where somebody of us knows somebody there, and the direct one comes first', async () => {
    const [chief] = [await person('Chief')];
    await works(chief.id, goal!, '2019-01-01');
    await meet(taras!, [chief.id], 3);
    expect(told(await find())).toEqual(['Taras Test > Chief', expect.stringContaining('Olena Test > Friend')]);
    expect(told(await find(`persons/${chief.id}`))[0]).toBe('Taras Test > Chief');
  });

  it('goes over three people, and no further', async () => {
    const [far, middle, last] = [await person('Far'), await person('Middle'), await person('Last')];
    const [depot, yard, port, pier] = await Promise.all(['Depot', 'Yard', 'Port', 'Pier'].map((name) => added(company.admin, '/organizations', { name, ownerId: olena!.userId })));
    await works(last.id, depot!, '2022-01-01');
    await works(last.id, yard!, '2012-01-01', '2021-12-31');
    await works(middle.id, yard!, '2013-01-01', '2021-12-31');
    await works(middle.id, port!, '2022-01-01');
    await works(far.id, port!, '2022-01-01');
    await works(far.id, pier!, '2012-01-01', '2021-12-31');
    const further = await person('Further');
    await works(further.id, pier!, '2012-01-01', '2021-12-31');
    await meet(olena!, [further.id], 9);
    expect((await find(`organizations/${depot!.id}`)).paths).toEqual([]);
    await meet(olena!, [far.id], 9);
    expect(told(await find(`organizations/${depot!.id}`))).toEqual(['Olena Test > Far > Port 2022-01-01–now: Middle > Yard 2013-01-01–2021-12-31: Last']);
  });

  it('goes over nobody and no place that one may not see, and over no colleague who has left', async () => {
    const [hidden, way, there] = [await person('Hidden', company.admin.userId), await person('Way'), await person('There')];
    const depot = await added(company.admin, '/organizations', { name: 'Quiet depot', ownerId: olena!.userId });
    await works(there.id, depot, '2022-01-01');
    await works(there.id, secret!, '2015-01-01', '2019-01-01');
    await works(way.id, secret!, '2015-01-01', '2019-01-01');
    await works(there.id, plant!, '2019-02-01', '2021-12-31');
    await works(hidden.id, plant!, '2019-02-01', '2021-12-31');
    await meet(company.admin, [hidden.id], 9);
    await meet(olena!, [way.id], 9);
    expect(await find(`organizations/${depot.id}`)).toEqual({ paths: [], peopleThere: 1, isCut: false });
    expect(told(await find(`organizations/${depot.id}`, company.admin)).map((each) => each.split(' > ')[1]).sort()).toEqual(['Hidden', 'Way']);

    const gone = await company.signedIn({ role: 'salesperson', name: 'Gone', team: 'Kyiv' });
    await meet(gone, [there.id], 9);
    expect(told(await find(`organizations/${depot.id}`))).toEqual(['Gone Test > There']);
    await company.database.rows(`update identity.users set status = 'suspended' where id = $1`, [gone.userId]);
    expect((await find(`organizations/${depot.id}`)).paths).toEqual([]);
  });

  it('answers of what one may not see like of what does not exist, and knows nothing where what it is made of is hidden', async () => {
    const nowhere = '01900000-0000-7000-8000-000000000000';
    const [hidden, none] = [await reader!.get(`/paths/organizations/${secret!.id}`).expect(404), await reader!.get(`/paths/organizations/${nowhere}`).expect(404)];
    expect(bytesOf(hidden)).toBe(bytesOf(none));
    const { colleague: veiled, close } = await ownRole(company, 'Veiled', { 'contacts.read': 'all', 'activities.read': 'all' });
    expect((await find(undefined, veiled)).paths.length).toBeGreaterThan(1);
    for (const rule of [{ kind: 'activity', field: 'direction' }, { kind: 'person', field: 'employments' }] as const) {
      await close({ ...rule, access: 'hidden' });
      expect(await find(undefined, veiled)).toEqual({ paths: [], peopleThere: 0, isCut: false });
    }
  });

  it('is drawn around an organization, a person and one of us, as it was on any day', async () => {
    interface Drawn { name: string; since: string | null; people: { displayName: string; knownBy: { colleague: { displayName: string }; strength: number; meetings: number }[] }[]; employments: { personId: string; organization: { name: string } }[]; isCut: boolean }
    const [dock, ferry] = await Promise.all(['Dock', 'Ferry'].map((name) => added(company.admin, '/organizations', { name, ownerId: olena!.userId })));
    const [mate, captain, hidden] = [await person('Mate'), await person('Captain'), await person('Unseen', company.admin.userId)];
    await works(mate.id, dock!, '2018-01-01', '2020-12-31');
    await works(mate.id, ferry!, '2021-01-01');
    for (const { id } of [captain, hidden]) await works(id, dock!, '2017-05-01');
    await meet(olena!, [mate.id], 2, 900);
    await meet(olena!, [mate.id], 3);
    await added(company.admin, '/activities/log', { type: 'meeting', ownerId: olena!.userId, participants: [{ personId: hidden.id }] });
    await meet(taras!, [captain.id], 1);
    const draw = async (around: string, on = '') => (await reader!.get(`/relationship-map/${around}${on && `?on=${on}`}`).expect(200)).body as Drawn;
    const read = ({ people, employments }: Drawn) => [people.map(({ displayName, knownBy }) => `${displayName}: ${knownBy.map(({ colleague, meetings }) => `${colleague.displayName} ${meetings}`).join()}`), [...new Set(employments.map(({ organization }) => organization.name))]];
    const threeYearsAgo = new Date(company.clock.now().getTime() - 899 * 86_400_000).toISOString().slice(0, 10);

    expect(read(await draw(`organizations/${dock!.id}`))).toEqual([['Captain: Taras Test 1'], ['Dock']]);
    expect(read(await draw(`organizations/${dock!.id}`, '2019-06-01'))).toEqual([['Mate: ', 'Captain: '], ['Dock']]);
    expect(read(await draw(`persons/${mate.id}`, '2020-12-31'))).toEqual([['Mate: ', 'Captain: '], ['Dock']]);
    expect(read(await draw(`persons/${mate.id}`))).toEqual([['Mate: Olena Test 5'], ['Ferry']]);
    expect(read(await draw(`persons/${mate.id}`, threeYearsAgo))[0]).toEqual(['Mate: Olena Test 2']);
    const [now, then] = [await draw(`persons/${mate.id}`), await draw(`persons/${mate.id}`, threeYearsAgo)];
    expect([now.people[0]!.knownBy[0]!.strength > then.people[0]!.knownBy[0]!.strength, now.since]).toEqual([true, '2018-01-01']);
    const ofOlena = await draw(`colleagues/${olena!.userId}`);
    expect(ofOlena.people.map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(['Mate', 'Friend']));
    expect(JSON.stringify(ofOlena)).not.toContain('Unseen');
    await reader!.get(`/relationship-map/organizations/${secret!.id}`).expect(404);
    await reader!.get(`/relationship-map/colleagues/${secret!.id}`).expect(404);
  });

  it('can go where its people went', async () => {
    const left = async (who: Colleague) => ((await who.get(`/careers/organizations/${mill!.id}/left`).expect(200)).body as { items: { displayName: string; leftOn: string; next: { name: string } | null; nextJobTitle: string | null }[] }).items.map(({ displayName, leftOn, next }) => `${displayName} ${leftOn} ${next?.name ?? '?'}`);
    const quiet = await person('Quiet one');
    await works(quiet.id, mill!, '2011-01-01', '2012-12-31');
    await works(quiet.id, secret!, '2013-01-01');
    const hidden = await person('Unseen leaver', company.admin.userId);
    await works(hidden.id, mill!, '2011-01-01', '2013-12-31');

    expect(await left(reader!)).toEqual(['Buyer 2019-12-31 Goal', 'Friend 2018-06-30 ?', 'Early 2014-12-31 ?', 'Quiet one 2012-12-31 ?']);
    expect(await left(company.admin)).toEqual(expect.arrayContaining(['Quiet one 2012-12-31 Secret', 'Unseen leaver 2013-12-31 ?']));
    await reader!.get(`/careers/organizations/${secret!.id}/left`).expect(404);
  });
});
