import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole, type Given } from './support/own-role.ts';
import { added, asNow, bytesOf, read, type Answered } from './support/records.ts';

interface Source { readonly reach: string; readonly roleName: string; readonly isEnough: boolean; readonly through: string | null; readonly unmet: readonly string[]; readonly lender: { readonly id: string } | null; readonly isLasting: boolean }
interface Verb { readonly permission: string; readonly isAllowed: boolean; readonly sources: readonly Source[]; readonly shares: readonly { readonly isEnough: boolean; readonly sharedByName: string | null }[]; readonly isSeenWithAnother: boolean }

const open = { confidentiality: ['open'] } as const;

describe('what somebody may, and why', () => {
  let company: Company;
  const colleagues = {} as Record<string, Colleague>;
  const records: { kind: string; path: string; record: Answered; change: object }[] = [];
  beforeAll(async () => {
    company = await aCompany();
    const verbs = (contacts: Given, deals: Given, activities: Given): Record<string, Given> => ({ 'contacts.read': contacts, 'contacts.change': contacts, 'contacts.share': 'own', 'deals.read': deals, 'deals.change': deals, 'activities.read': activities, 'activities.change': 'own', 'activities.create': 'all' });
    const persona = async (name: string, given: Record<string, Given>, place: object = {}): Promise<void> => { colleagues[name] = (await ownRole(company, name, given, place)).colleague; };
    await persona('Owner', { ...verbs('own', 'own', 'own'), 'contacts.create': 'all', 'deals.create': 'all' }, { team: 'Ours', position: 'Clerk', below: 'Chief' });
    await persona('Mate', verbs('team', { reach: 'team', when: { status: ['open'] } }, 'own'), { team: 'Ours' });
    await persona('Chief', verbs({ reach: 'subordinates', when: open }, 'subordinates', 'subordinates'), { team: 'Others', position: 'Chief' });
    await persona('Liner', verbs('line', 'line', 'own'), { team: 'Others' });
    await persona('Guest', verbs('own', 'own', 'own'), { team: 'Others' });
    await persona('Deputy', verbs('own', 'own', 'own'), { team: 'Others' });
    await persona('Nobody', { 'identity.read': 'all' });
    const [owner, admin] = [colleagues['Owner']!, company.admin];
    const line = (await added(admin, '/business-lines', { name: 'Pumps' })).id;
    await asNow(admin, 'patch', `/users/${colleagues['Liner']!.userId}`, { lineIds: [line] });
    const today = company.clock.now().toISOString().slice(0, 10);
    await admin.post('/delegations').send({ fromUserId: colleagues['Mate']!.userId, toUserId: colleagues['Deputy']!.userId, startsOn: today, endsOn: today, permissions: ['contacts.read'] }).expect(201);
    for (const confidentiality of ['open', 'secret']) {
      for (const by of [owner, admin]) {
        const organization = await added(by, '/organizations', { name: `Firm ${confidentiality}`, confidentiality });
        const deal = await added(by, '/deals', { name: `Deal ${confidentiality}`, confidentiality, organizationId: organization.id, amount: { amount: '1.00', currency: 'EUR' }, ...(by === admin && { businessLineId: line }) });
        const activity = await added(by, '/activities', { type: 'call', subject: 'Talk', organizationId: organization.id, startAt: company.clock.now().toISOString() });
        records.push({ kind: 'organization', path: '/organizations', record: organization, change: { description: 'x' } }, { kind: 'deal', path: '/deals', record: deal, change: { description: 'x' } }, { kind: 'activity', path: '/activities', record: activity, change: { subject: 'Talked' } });
      }
    }
    await asNow(admin, 'post', `/deals/${records[7]!.record.id}`, {}, '/win');
    for (const [name, at, access] of [['Guest', 0, 'read'], ['Guest', 3, 'change'], ['Nobody', 0, 'change']] as const) await admin.post(`/shares/organization/${records[at]!.record.id}`).send({ granteeKind: 'user', granteeId: colleagues[name]!.userId, access }).expect(201);
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const rights = (name: string, { kind, record }: { kind: string; record: Answered }) => read(company.admin, `/users/${colleagues[name]!.userId}/rights/${kind}/${record.id}`);
  const verbsOf = async (name: string, at: number): Promise<readonly Verb[]> => (await rights(name, records[at]!))['verbs'] as Verb[];
  const verbOf = async (name: string, at: number, permission: string): Promise<Verb> => (await verbsOf(name, at)).find((each) => each.permission === permission)!;

  it('is told of every record as it is answered to him', async () => {
    const [told, real]: [unknown[], unknown[]] = [[], []];
    for (const [name, colleague] of Object.entries(colleagues)) {
      for (const { kind, path, record, change } of records) {
        const verbs = (await rights(name, { kind, record }))['verbs'] as Verb[];
        const may = (verb: string): boolean => verbs.find(({ permission }) => permission.endsWith(`.${verb}`))!.isAllowed;
        const answers = { read: (await colleague.get(`${path}/${record.id}`)).status === 200, change: (await colleague.patch(`${path}/${record.id}`).set('If-Match', '"0"').send(change)).status === 412, share: kind === 'activity' ? null : (await colleague.get(`/shares/${kind}/${record.id}`)).body.mayShare === true };
        told.push([name, kind, record.id, may('read'), may('change'), kind === 'activity' ? null : may('share')]);
        real.push([name, kind, record.id, answers.read, answers.change, answers.share]);
        for (const { permission, isAllowed, sources, shares, isSeenWithAnother } of verbs) {
          const isExplained = isSeenWithAnother || [...sources, ...shares].some((each) => each.isEnough);
          // What is reached for changing has to be seen as well.
          const needsReason = isAllowed || permission.endsWith('.read');
          expect([name, kind, permission, needsReason ? isExplained : isAllowed]).toEqual([name, kind, permission, isAllowed]);
          for (const { isEnough, through, unmet } of sources) expect(isEnough).toBe(through !== null && unmet.length === 0);
        }
      }
    }

    expect(told).toEqual(real);
    expect(new Set(real.map((each) => JSON.stringify((each as unknown[]).slice(3)))).size).toBeGreaterThan(4);
  }, 120_000);

  it('names the role, the way to the record, and what is missing', async () => {
    const [openFirm, secretFirm] = [0, 6];
    expect((await verbOf('Owner', openFirm, 'contacts.read')).sources).toMatchObject([{ reach: 'own', roleName: 'Owner', through: 'owner', isEnough: true, unmet: [], isLasting: true, lender: null }]);
    expect(await rights('Owner', records[openFirm]!)).toMatchObject({ name: 'Firm open', owner: { id: colleagues['Owner']!.userId }, team: { name: 'Ours' } });
    expect((await verbOf('Mate', secretFirm, 'contacts.read')).sources).toMatchObject([{ through: 'team', isEnough: true }]);
    expect((await verbOf('Chief', openFirm, 'contacts.read')).sources).toMatchObject([{ through: 'subordinate', isEnough: true }]);
    expect((await verbOf('Chief', secretFirm, 'contacts.read')).sources).toMatchObject([{ through: 'subordinate', isEnough: false, unmet: ['confidentiality'], conditions: [{ on: 'confidentiality', among: ['open'] }] }]);
    expect((await verbOf('Liner', 4, 'deals.read')).sources).toMatchObject([{ through: 'line', isEnough: true }]);
    expect((await verbOf('Liner', 1, 'deals.read')).sources).toMatchObject([{ through: null, isEnough: false }]);
    expect((await verbOf('Mate', 7, 'deals.read')).sources).toMatchObject([{ through: 'team', isEnough: false, unmet: ['status'] }]);
    expect((await verbOf('Deputy', openFirm, 'contacts.read')).sources).toMatchObject([{ lender: null, through: null }, { roleName: 'Mate', lender: { id: colleagues['Mate']!.userId }, through: 'team', isLasting: false }]);
    expect((await verbOf('Deputy', openFirm, 'contacts.change')).sources.map(({ lender }) => lender)).toEqual([null]);
    expect((await verbOf('Guest', openFirm, 'contacts.read')).shares).toMatchObject([{ access: 'read', isEnough: true, until: null }]);
    expect((await verbOf('Guest', openFirm, 'contacts.change')).shares).toMatchObject([{ isEnough: false }]);
    expect(await verbOf('Nobody', openFirm, 'contacts.read')).toMatchObject({ isAllowed: false, sources: [], shares: [{ isEnough: false }] });
    expect(await verbOf('Mate', 2, 'activities.read')).toMatchObject({ isAllowed: true, isSeenWithAnother: true, sources: [{ isEnough: false }] });
  });

  it('is told of a user as a whole, with closed fields and by what each is closed', async () => {
    const { colleague, close } = await ownRole(company, 'Closed', { 'contacts.read': 'team' }, { team: 'Ours' });
    await close({ kind: 'person', field: 'contactPoints', access: 'hidden' }, { kind: 'organization', field: 'taxId', access: 'read' });
    const rightsOf = await read(company.admin, `/users/${colleague.userId}/rights`) as unknown as { permissions: { name: string; sources: Source[] }[]; closedFields: object[]; teams: { name: string }[] };

    expect(rightsOf.permissions.filter(({ sources }) => sources.length > 0)).toMatchObject([{ name: 'contacts.read', sources: [{ reach: 'team', roleName: 'Closed' }] }]);
    expect(rightsOf.permissions.some(({ name, sources }) => name === 'deals.read' && sources.length === 0)).toBe(true);
    expect(rightsOf.teams).toMatchObject([{ name: 'Ours' }]);
    expect(rightsOf.closedFields).toEqual(expect.arrayContaining([
      { kind: 'person', field: 'contactPoints', access: 'hidden', by: 'roles', permission: null }, { kind: 'person', field: 'primaryEmail', access: 'hidden', by: 'another-field', permission: null },
      { kind: 'person', field: 'lastContactAt', access: 'hidden', by: 'permission', permission: 'activities.read' }, { kind: 'organization', field: 'taxId', access: 'read', by: 'roles', permission: null },
    ]));
    expect((rightsOf.closedFields as { kind: string; field: string; access: string }[]).filter(({ access }) => access === 'hidden').map(({ kind, field }) => `${kind}.${field}`).sort())
      .toEqual(Object.entries((await read(colleague, '/me'))['hiddenFields'] as Record<string, string[]>).flatMap(([kind, names]) => names.map((field) => `${kind}.${field}`)).filter((name) => !name.endsWith('Currency') && (rightsOf.closedFields as { kind: string; field: string }[]).some(({ kind, field }) => name === `${kind}.${field}`)).sort());
    expect(await read(company.admin, `/users/${colleagues['Deputy']!.userId}/rights`)).toMatchObject({ isActive: true, shared: [] });
    expect(await read(company.admin, `/users/${colleagues['Guest']!.userId}/rights`)).toMatchObject({ shared: [{ kind: 'organization', count: 2 }] });
    expect(await read(company.admin, `/users/${colleagues['Chief']!.userId}/rights`)).toMatchObject({ subordinates: [{ id: colleagues['Owner']!.userId }] });
  });

  it('is nothing for who was suspended, asked only by who may, of what he sees himself, and logged', async () => {
    const { colleague: helper } = await ownRole(company, 'Helper', { 'identity.explain': 'all', 'contacts.read': { reach: 'all', when: open } });
    const at = (name: string, index: number) => `/users/${colleagues[name]!.userId}/rights/${records[index]!.kind}/${records[index]!.record.id}`;
    const nowhere = [`/users/${colleagues['Mate']!.userId}/rights/organization/01900000-0000-7000-8000-000000000000`, at('Mate', 6), at('Mate', 1), `/users/01900000-0000-7000-8000-000000000000/rights/organization/${records[0]!.record.id}`, `/users/${colleagues['Mate']!.userId}/rights/unheard/${records[0]!.record.id}`, '/users/01900000-0000-7000-8000-000000000000/rights'];
    const answers = await Promise.all(nowhere.map((path) => helper.get(path)));
    expect(answers.map(({ status }) => status)).toEqual(nowhere.map(() => 404));
    expect(new Set(answers.map(bytesOf)).size).toBe(1);
    expect((await helper.get(at('Mate', 0))).status).toBe(200);
    expect(await Promise.all([at('Mate', 0), `/users/${colleagues['Mate']!.userId}/rights`].map(async (path) => [(await colleagues['Mate']!.get(path)).status, (await company.anybody().get(path)).status]))).toEqual([[403, 401], [403, 401]]);

    await asNow(company.admin, 'post', `/users/${colleagues['Nobody']!.userId}`, {}, '/suspend');
    expect(await rights('Nobody', records[0]!)).toMatchObject({ isActive: false, verbs: [] });
    expect(await read(company.admin, `/users/${colleagues['Nobody']!.userId}/rights`)).toMatchObject({ isActive: false, permissions: [] });
    const logged = async () => (await company.database.rows<{ asked: object }>(`select asked from platform.read_log where query = 'GetRecordRights' and actor_id = $1`, [helper.userId])).map(({ asked }) => asked);
    for (const end = Date.now() + 5000; (await logged()).length === 0 && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await logged()).toEqual([{ userId: colleagues['Mate']!.userId, kind: 'organization', recordId: records[0]!.record.id }]);
  });
});
