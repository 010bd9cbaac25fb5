import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, type Answered } from './support/records.ts';

interface Notice { readonly kind: string; readonly href: string; readonly details: Readonly<Record<string, unknown>> }

describe('when somebody we know changes his employer', () => {
  let company: Company;
  let [olena, taras, clerk]: Colleague[] = [];
  let [mill, plant]: Answered[] = [];
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    taras = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'Kyiv' });
    const { colleague, close } = await ownRole(company, 'Clerk', { 'contacts.read': 'team', 'contacts.change': 'team' }, { team: 'Kyiv' });
    clerk = colleague;
    await close({ kind: 'person', field: 'jobTitle', access: 'hidden' });
    mill = await added(company.admin, '/organizations', { name: 'Mill', ownerId: olena.userId });
    plant = await added(company.admin, '/organizations', { name: 'Plant', ownerId: taras.userId });
  });
  afterAll(async () => { await company.close(); });

  const day = (ago: number): string => new Date(company.clock.now().getTime() - ago * 86_400_000).toISOString().slice(0, 10);
  const person = async (displayName: string, isKnown = true, ownerId: string = olena!.userId) => {
    const made = await added(company.admin, '/persons', { displayName, ownerId, employment: { organizationId: mill!.id, jobTitle: 'Buyer', startDate: '2020-01-01' } });
    if (isKnown) await added(company.admin, '/activities/log', { type: 'meeting', ownerId: olena!.userId, participants: [{ personId: made.id }] });
    return made;
  };
  const move = (id: string, to: Answered, by: Colleague = company.admin, startDate = day(1)) => asNow(by, 'post', `/persons/${id}`, { organizationId: to.id, jobTitle: 'Head', startDate }, '/move');
  const told = async (who: Colleague) => ((await who.get('/notices').expect(200)).body as { items: Notice[] }).items.filter(({ kind }) => kind.startsWith('relationships.')).map(({ kind, details }) => `${kind.slice(14)} ${String(details['displayName'])} ${String(details['organization'])} ${String(details['jobTitle'])}`);
  const forget = () => company.database.rows(`delete from platform.notices`);

  it('the owner of the old customer learns that a sponsor is lost, the owner of the new one that a friend arrived; once, and each his own', async () => {
    const { id } = await person('Irina');
    await company.deliverAll();
    await forget();
    await move(id, plant!);
    for (const _ of ['once', 'and again']) await company.deliverAll();

    expect([await told(olena!), await told(taras!)]).toEqual([['sponsor-lost Irina Mill Buyer'], ['friend-arrived Irina Plant Head']]);
    const [notice] = ((await taras!.get('/notices').expect(200)).body as { items: Notice[] }).items;
    expect(notice).toMatchObject({ href: `/people/${id}`, about: { kind: 'person', id }, details: { lastContactAt: expect.any(String) } });
    await forget();
  });

  it('nobody is told of a stranger, of old times, of a practice, or of what he wrote down himself', async () => {
    const stranger = await person('Stranger', false);
    const old = await person('Old times');
    const own = await person('Own');
    const apart = await person('Apart');
    await company.deliverAll();
    await forget();
    await company.database.rows('update contacts.persons set practice_id = gen_random_uuid() where id = $1', [apart.id]);
    await move(stranger.id, plant!);
    await move(old.id, plant!, company.admin, '2021-05-01');
    await move(own.id, plant!, olena!);
    await company.deliverAll();

    expect([await told(olena!), await told(taras!)]).toEqual([[], ['friend-arrived Own Plant Head']]);
    await forget();
  });

  it('a file that moves people tells the same, and of many in one notice', async () => {
    const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((each) => `Filed ${each}`);
    const email = (name: string): string => `${name.toLowerCase().replace(' ', '.')}@known.example`;
    for (const displayName of names) {
      const { id } = await added(company.admin, '/persons', { displayName, ownerId: olena!.userId, contactPoints: [{ kind: 'email', value: email(displayName), label: 'work' }], employment: { organizationId: mill!.id, jobTitle: 'Buyer', startDate: '2020-01-01' } });
      await added(company.admin, '/activities/log', { type: 'meeting', ownerId: olena!.userId, participants: [{ personId: id }] });
    }
    await company.deliverAll();
    await forget();
    const bring = async (some: readonly string[]): Promise<Notice[]> => {
      const lines = some.map((name) => `${name};${email(name)};Plant;Head;${day(2)}`);
      const file = await anImport(company, company.admin, 'moved.csv', Buffer.from(['Full name;Email;Company;Job title;Start date', ...lines, ''].join('\n')));
      await file.change({ rule: 'overwrite' });
      await file.check();
      await file.run();
      await company.deliverAll();
      return ((await taras!.get('/notices').expect(200)).body as { items: Notice[] }).items;
    };

    await bring(names.slice(0, 1));
    expect(await told(taras!)).toEqual(['friend-arrived Filed One Plant Head']);
    await forget();
    expect(await bring(names)).toMatchObject([{ kind: 'relationships.many-moved', href: '/relationships', details: { lost: 0, arrived: 6 } }]);
    expect(await bring(names)).toHaveLength(1);
    await forget();
  });

  it('is judged when it is read: what is hidden by then is not said, and whoever no longer sees the person hears nothing', async () => {
    const yard = await added(company.admin, '/organizations', { name: 'Yard', ownerId: clerk!.userId });
    const { id } = await person('Petro');
    await company.deliverAll();
    await forget();
    await move(id, yard);
    await company.deliverAll();

    const [notice] = ((await clerk!.get('/notices').expect(200)).body as { items: Notice[] }).items;
    expect(notice!.kind).toBe('relationships.friend-arrived');
    expect(Object.keys(notice!.details).sort()).toEqual(['displayName', 'organization']);
    await company.database.rows('update contacts.persons set team_id = null, owner_id = null where id = $1', [id]);
    expect(await told(clerk!)).toEqual([]);
  });
});
