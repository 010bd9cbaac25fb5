import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole, type OwnRole } from './support/own-role.ts';
import { added, asNow, bytesOf, type Answered } from './support/records.ts';

interface Way { readonly sign: string; readonly isAskedFor: boolean }

const nowhere = '01900000-0000-7000-8000-000000000000';

describe('the sign of a way beyond one’s sight', () => {
  let company: Company;
  let [owner, mate, asker]: Colleague[] = [];
  let close: OwnRole['close'];
  let [goal, buyer]: Answered[] = [];
  beforeAll(async () => {
    company = await aCompany();
    owner = await company.signedIn({ role: 'salesperson', name: 'Owner', team: 'Kyiv' });
    mate = await company.signedIn({ role: 'salesperson', name: 'Mate', team: 'Kyiv' });
    const own = await ownRole(company, 'Asker', { 'contacts.read': 'own', 'activities.read': 'own', 'contacts.change': 'own' }, { team: 'Berlin' });
    asker = own.colleague;
    close = own.close;
  }, 120_000);
  afterAll(async () => { await company.close(); });
  beforeEach(async () => {
    goal = await added(company.admin, '/organizations', { name: 'Goal', ownerId: asker!.userId });
    buyer = await person('Buyer', goal);
  });

  const works = (id: string, at: Answered, startDate = '2020-01-01', endDate?: string) => asNow(company.admin, 'post', `/persons/${id}`, { organizationId: at.id, jobTitle: 'Canary', startDate, ...(endDate && { endDate }) }, '/employments');
  const person = async (displayName: string, at?: Answered): Promise<Answered> => {
    const made = await added(company.admin, '/persons', { displayName: `Canary ${displayName}`, ownerId: owner!.userId });
    if (at) await works(made.id, at);
    return made;
  };
  const meet = (who: Colleague, { id }: Answered, days = 5) => added(who, '/activities/log', { type: 'meeting', happenedAt: ago(days), participants: [{ personId: id }] });
  const ago = (days: number): string => new Date(company.clock.now().getTime() - days * 86_400_000).toISOString();
  const later = (days: number): string => ago(-days).slice(0, 10);
  const look = (who: Colleague = asker!, { id }: { id: string } = goal!) => who.post(`/paths/organizations/${id}/beyond`);
  const wayOf = async (): Promise<Way | null> => ((await look().expect(200)).body as { way: Way | null }).way;
  const paths = async (): Promise<{ paths: unknown[]; peopleThere: number }> => (await asker!.get(`/paths/organizations/${goal!.id}`).expect(200)).body as { paths: unknown[]; peopleThere: number };
  const ask = (sign: string, who: Colleague = asker!) => who.post('/access-requests').send({ sign, purpose: 'An offer', until: later(20) });

  it('says that there is one, and nothing else: no name, no number, no day, however many there are', async () => {
    expect(await wayOf()).toBeNull();
    await meet(owner!, buyer!);
    expect(await paths()).toEqual({ paths: [], peopleThere: 0, isCut: false });
    const first = await look().expect(200);
    for (const at of [1, 2]) await meet(mate!, await person(`Other ${at}`, goal), 40 * at);
    await meet(mate!, buyer!, 1);
    const second = await look().expect(200);

    const withoutSeal = (answer: typeof first): string => bytesOf(answer).replace(/"sign":"[^"]*"/u, '"sign":""');
    expect(withoutSeal(second)).toBe(withoutSeal(first));
    expect({ ...(first.body as { way: Way }).way, sign: '' }).toEqual({ sign: '', isAskedFor: false });
    for (const secret of [/canary/iu, new RegExp(buyer!.id, 'u'), new RegExp(owner!.userId, 'u')]) expect(first.text).not.toMatch(secret);
  });

  it('is not there where nobody else who is here knows anybody there now', async () => {
    const gone = await company.signedIn({ role: 'salesperson', name: 'Gone', team: 'Kyiv' });
    await meet(gone, buyer!);
    await company.database.rows('update activities.activities set owner_id = $1 where owner_id = $2', [asker!.userId, gone.userId]);
    expect(await company.database.rows('select user_id from activities.acquaintances where person_id = $1', [buyer!.id])).toEqual([{ user_id: asker!.userId }]);
    expect(await wayOf()).toBeNull();

    const leaver = await company.signedIn({ role: 'salesperson', name: 'Leaver', team: 'Kyiv' });
    await meet(leaver, buyer!);
    expect(await wayOf()).not.toBeNull();
    await company.database.rows(`update identity.users set status = 'suspended' where id = $1`, [leaver.userId]);
    expect(await wayOf()).toBeNull();

    await meet(mate!, await person('Faded', goal), 3600);
    const left = await person('Left');
    await works(left.id, goal!, '2015-01-01', '2019-01-01');
    await meet(mate!, left);
    expect(await wayOf()).toBeNull();
  });

  it('is not there for what is confidential, for who is removed, and for nobody else’s practice', async () => {
    await meet(owner!, buyer!);
    const without = async (table: string, id: string, column: string, value: string): Promise<unknown> => {
      await company.database.rows(`update contacts.${table} set ${column} = ${value} where id = $1`, [id]);
      const way = await wayOf();
      await company.database.rows(`update contacts.${table} set ${column} = ${column === 'confidentiality' ? `'open'` : 'null'} where id = $1`, [id]);
      return way;
    };
    expect(await wayOf()).not.toBeNull();
    expect(await without('persons', buyer!.id, 'confidentiality', `'confidential'`)).toBeNull();
    expect(await without('persons', buyer!.id, 'deleted_at', 'now()')).toBeNull();
    expect(await without('persons', buyer!.id, 'practice_id', 'gen_random_uuid()')).toBeNull();
    expect(await without('organizations', goal!.id, 'confidentiality', `'confidential'`)).toBeNull();
    expect(await wayOf()).not.toBeNull();
  });

  it('goes no further than one step: who writes careers of his own does not learn of hidden ones', async () => {
    const [probe, mill] = [await added(company.admin, '/persons', { displayName: 'Probe', ownerId: asker!.userId }), await added(company.admin, '/organizations', { name: 'Mill', ownerId: asker!.userId })];
    const trap = await added(company.admin, '/organizations', { name: 'Trap', ownerId: asker!.userId });
    await works(probe.id, trap);
    await works(probe.id, mill, '2012-01-01', '2015-01-01');
    await works(buyer!.id, mill, '2011-01-01', '2016-01-01');
    await meet(owner!, buyer!);

    expect((await look(asker, trap).expect(200)).body).toEqual({ way: null });
    expect(await wayOf()).not.toBeNull();
  });

  it('answers of an organization that one does not see like of none, and knows nothing where what it is made of is hidden', async () => {
    const secret = await added(company.admin, '/organizations', { name: 'Secret' });
    await meet(owner!, buyer!);
    const answers = [await look(asker, secret), await look(asker, { id: nowhere })];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(bytesOf(answers[0]!)).toBe(bytesOf(answers[1]!));
    for (const rule of [{ kind: 'activity', field: 'participants' }, { kind: 'person', field: 'employments' }] as const) {
      await close({ ...rule, access: 'hidden' });
      expect(await wayOf()).toBeNull();
      await close();
    }
    expect(await wayOf()).not.toBeNull();
  });

  it('is counted with the looks for roads, and stands in the audit once for each day', async () => {
    await meet(owner!, buyer!);
    await wayOf();
    await wayOf();
    const shown = await company.database.rows(`select action, changes::text as changes from platform.audit_events where entity = 'road-sign' and actor_id = $1 and changes::text like $2`, [asker!.userId, `%${goal!.id}%`]);
    expect(shown).toEqual([{ action: 'LookForWay', changes: expect.stringContaining(buyer!.id) }]);

    const [{ times }] = await company.database.rows<{ times: number }>('update roads.looks set times = 99 where user_id = $1 returning times', [asker!.userId]) as [{ times: number }];
    expect(times).toBe(99);
    expect([(await look()).status, (await look()).status, (await asker!.post('/roads/look').send({ name: 'Nobody' })).status]).toEqual([200, 429, 429]);
    await company.database.rows('delete from roads.looks');
  });

  it('is asked for of whoever looks after the person, who is then seen, and the way with him, until a day', async () => {
    await meet(owner!, buyer!);
    const { sign } = (await wayOf())!;
    const other = (await ownRole(company, 'Other', { 'contacts.read': 'own', 'activities.read': 'own' })).colleague;
    expect([(await ask(sign, other)).status, (await ask(`${sign.slice(0, -4)}AAAA`)).status]).toEqual([404, 404]);
    const { id } = (await ask(sign).expect(201)).body as Answered;
    expect(await wayOf()).toEqual({ sign: expect.any(String), isAskedFor: true });
    const mine = async () => (await asker!.get(`/access-requests/mine/${id}`).expect(200)).body as Record<string, unknown>;
    expect(await mine()).toMatchObject({ status: 'asked', askedFor: 'Goal', isWay: true, person: null, organization: null });
    expect(JSON.stringify([await mine(), (await asker!.get('/notices')).body])).not.toMatch(/canary/iu);

    expect((await mate!.get('/access-requests/to-decide').expect(200)).body.items).toEqual([]);
    // He sees the person and not the organization: what is asked for he is told, by the name of the person.
    expect((await owner!.get('/access-requests/to-decide').expect(200)).body.items).toMatchObject([{ id, isWay: true, person: { id: buyer!.id, name: 'Canary Buyer' }, asker: { displayName: 'Asker Test' } }]);
    await owner!.post(`/access-requests/${id}/grant`).send({ until: later(1) }).expect(204);
    expect(await mine()).toMatchObject({ status: 'granted', person: { id: buyer!.id, name: 'Canary Buyer' } });
    expect(await wayOf()).toBeNull();
    expect(await paths()).toMatchObject({ paths: [{ acquaintance: { colleague: { displayName: 'Owner Test' } }, people: [{ displayName: 'Canary Buyer' }] }], peopleThere: 1 });
    const granted = ((await asker!.get('/notices?limit=50').expect(200)).body.items as { kind: string; href: string }[]).find(({ kind }) => kind === 'roads.granted');
    expect(granted).toMatchObject({ href: `/people/${buyer!.id}`, details: { askedFor: 'Goal', isWay: true } });

    company.clock.forward({ days: 2 });
    expect([(await paths()).paths, (await mine())['person']]).toEqual([[], null]);
  });

  it('no longer leads anywhere when it does not stand any more', async () => {
    await meet(owner!, buyer!);
    const { sign } = (await wayOf())!;
    await company.database.rows(`update contacts.persons set confidentiality = 'secret' where id = $1`, [buyer!.id]);
    expect((await ask(sign)).status).toBe(404);
    await company.database.rows(`update contacts.persons set confidentiality = 'open' where id = $1`, [buyer!.id]);
    await company.database.rows(`update contacts.employments set end_date = current_date - 400 where person_id = $1`, [buyer!.id]);
    expect((await ask(sign)).status).toBe(404);
  });
});
