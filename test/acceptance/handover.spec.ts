import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, read, type Answered } from './support/records.ts';

interface Row { readonly [key: string]: unknown }
interface BundleRow { readonly id: string; readonly kind: string; readonly key: string; readonly name: string | null; readonly state: string; readonly to: { id: string } | null; readonly because: string | null; readonly counts: Record<string, number>; readonly amount: string | null; readonly refusal: { code: string } | null }

describe('a hand-over', () => {
  let company: Company;
  let head: Colleague;
  let leaver: Colleague;
  let mate: Colleague;
  let other: Colleague;
  let stranger: Colleague;
  let acme: Answered;
  let person: Answered;
  let deal: Answered;
  let won: Answered;
  let alone: Answered;
  let handoverId: string;

  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head', team: 'Kyiv' });
    leaver = await company.signedIn({ role: 'salesperson', name: 'Leaver', team: 'Kyiv', position: 'Seller', below: 'Head' });
    mate = await company.signedIn({ role: 'salesperson', name: 'Mate', team: 'Kyiv', position: 'Seller', below: 'Head' });
    other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'Kyiv', position: 'Seller', below: 'Head' });
    stranger = await company.signedIn({ role: 'head-of-sales', name: 'Stranger', position: 'Elsewhere', team: 'Lviv' });
    acme = await added(leaver, '/organizations', { name: 'Acme' });
    person = await added(leaver, '/persons', { givenName: 'Ada', familyName: 'Byron' });
    alone = await added(leaver, '/persons', { givenName: 'Grace', familyName: 'Hopper' });
    await company.database.rows('update contacts.persons set organization_id = $1 where id = $2', [acme.id, person.id]);
    deal = await added(leaver, '/deals', { name: 'Pumps', organizationId: acme.id, amount: { amount: '1000.00', currency: 'EUR' } });
    won = await added(leaver, '/deals', { name: 'Valves', organizationId: acme.id, amount: { amount: '700.10', currency: 'EUR' } });
    await leaver.post(`/deals/${won.id}/win`).set('If-Match', `"${won.version}"`).send({}).expect(200);
    await added(leaver, '/activities', { type: 'call', subject: 'Ask', participants: [{ personId: person.id }], allDay: true, timeZone: 'UTC', startOn: day(3) });
    await added(leaver, '/promises', { text: 'Send the drawings', byKind: 'us', toPersonId: person.id, organizationId: acme.id, dueOn: day(5) });
    await added(leaver, '/saved-views', { kind: 'person', name: 'My people', query: { q: 'a' }, visibility: 'private' });
  });
  afterAll(async () => { await company.close(); });

  const day = (offset: number): string => new Date(company.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const bundles = async (): Promise<BundleRow[]> => (await head.get(`/handovers/${handoverId}/bundles?limit=200`).expect(200)).body.items;
  const bundle = async (key: string): Promise<BundleRow> => (await bundles()).find((each) => each.key === key)!;
  const ownerOf = async (path: string): Promise<string> => ((await read(company.admin, path)) as unknown as { owner: { id: string } }).owner.id;
  const led = (verb: string, body: object = {}) => asNow(head, 'post', `/handovers/${handoverId}`, body, `/${verb}`);
  const things = async (): Promise<Row> => Object.fromEntries(((await head.get(`/handovers/${handoverId}/holdings`).expect(200)).body.items as { holding: string; things: number }[]).filter((each) => each.things > 0).map(({ holding, things: n }) => [holding, n]));

  it('is opened by whoever stands above, for somebody else, once', async () => {
    const open = (by: Colleague, userId: string) => by.post('/handovers').send({ userId, reason: 'leaves', lastDay: day(14) });

    expect((await open(mate, leaver.userId)).status).toBe(403);
    expect((await open(stranger, leaver.userId)).status).toBe(403);
    expect((await open(company.admin, company.admin.userId)).body.errors).toMatchObject([{ pointer: '/userId', code: 'oneself' }]);
    const opened = await open(head, leaver.userId);
    expect([opened.status, opened.body]).toMatchObject([201, { user: { displayName: 'Leaver Test' }, status: 'open', reason: 'leaves', lastDay: day(14) }]);
    handoverId = opened.body.id;
    expect((await open(head, leaver.userId)).body).toMatchObject({ code: 'handover.open-already', context: { handoverId } });
    expect((await stranger.get(`/handovers/${handoverId}`)).status).toBe(404);
    expect((await mate.get('/handovers')).status).toBe(403);
  });

  it('is opened once by two at once', async () => {
    const { userId } = await company.signedIn({ role: 'salesperson', name: 'Twice' });
    const answers = await Promise.all([1, 2, 3].map(() => company.admin.post('/handovers').send({ userId, reason: 'leaves' })));
    expect(answers.map(({ status, body }) => (body as { code?: string }).code ?? status).sort()).toEqual([201, 'handover.open-already', 'handover.open-already']);
  });

  it('lists all that hangs on the colleague, and not what he has won', async () => {
    expect(await things()).toEqual({ organization: 1, person: 2, deal: 1, activity: 1, promise: 1, 'saved-view': 1 });
    const { items } = (await head.get(`/handovers/${handoverId}/items?holding=deal`).expect(200)).body;
    expect(items).toMatchObject([{ id: deal.id, title: 'Pumps', amount: '1000.00', state: 'waiting', holder: { id: leaver.userId } }]);
    expect((await head.get(`/handovers/${handoverId}/items?holding=saved-view`).expect(200)).body.items).toMatchObject([{ title: null, state: 'waiting' }]);
    expect((await leaver.get('/handovers/mine').expect(200)).body.items.find(({ kind }: BundleRow) => kind === 'saved-view')).toMatchObject({ name: 'My people' });
  });

  it('keeps together what belongs to one customer', async () => {
    const all = await bundles();
    expect(all.map(({ kind, name, counts }) => [kind, name, counts])).toEqual(expect.arrayContaining([
      ['organization', 'Acme', { organization: 1, person: 1, deal: 1, activity: 1, promise: 1 }], ['person', 'Grace Hopper', { person: 1 }], ['saved-view', null, { 'saved-view': 1 }],
    ]));
    expect(all).toHaveLength(3);
    expect((await bundle(acme.id)).amount).toBe('1000.00');
  });

  it('is distributed by rules, and by hand, before anything moves', async () => {
    await mate.post('/activities/log').send({ type: 'call', subject: 'Met', organizationId: acme.id }).expect((answer) => { if (answer.status >= 300) throw new Error(answer.text); });
    expect((await led('distribute', { candidates: [other.userId, mate.userId], by: ['road'] })).status).toBe(200);
    expect(await bundle(acme.id)).toMatchObject({ to: { id: mate.userId }, because: 'road', state: 'waiting' });
    const [view] = (await bundles()).filter(({ kind }) => kind === 'saved-view');
    expect((await led('assign', { bundleIds: [(await bundle(alone.id)).id], toUserId: null })).status).toBe(200);
    expect((await led('assign', { bundleIds: [(await bundle(alone.id)).id], toUserId: other.userId })).status).toBe(200);
    expect((await led('assign', { bundleIds: [view!.id], toUserId: mate.userId })).status).toBe(200);
    expect(await bundle(alone.id)).toMatchObject({ to: { id: other.userId }, because: 'hand' });
    expect((await led('assign', { bundleIds: [(await bundle(alone.id)).id], toUserId: leaver.userId })).status).toBe(422);
    expect(await ownerOf(`/organizations/${acme.id}`)).toBe(leaver.userId);

    const { shares, currency } = (await head.get(`/handovers/${handoverId}/plan`).expect(200)).body;
    expect(currency).toBe('EUR');
    expect(shares.find((share: { user: { id: string } | null }) => share.user?.id === mate.userId)).toMatchObject({ customers: 1, deals: 1, amount: '1000.00', customersBefore: 0, customersAfter: 1, amountBefore: '0', amountAfter: '1000.00' });
  });

  it('moves each customer whole, and leaves what was won with whoever won it', async () => {
    const figures = (await company.admin.get('/figures/deals?groupBy=owner')).body;
    const started = await head.post(`/handovers/${handoverId}/move`).send({});
    expect([started.status, started.body]).toMatchObject([202, { kind: 'handover.move', total: 7 }]);
    const again = await head.post(`/handovers/${handoverId}/move`).send({}).expect(202);
    expect([again.body.id, await company.database.rows(`select count(*)::int as n from platform.jobs where kind = 'handover.move'`)]).toEqual([started.body.id, [{ n: 1 }]]);
    await company.runJobs();
    expect((await head.get(`/jobs/${started.body.id}`)).body).toMatchObject({ state: 'succeeded', done: 7, failed: 0, result: { moved: 7, refused: 0, successors: 2 } });

    expect(await Promise.all([ownerOf(`/organizations/${acme.id}`), ownerOf(`/persons/${person.id}`), ownerOf(`/deals/${deal.id}`)])).toEqual([mate.userId, mate.userId, mate.userId]);
    expect(await ownerOf(`/deals/${won.id}`)).toBe(leaver.userId);
    expect(await bundle(acme.id)).toMatchObject({ state: 'moved', to: { id: mate.userId } });
    expect((await bundles()).find(({ kind }) => kind === 'saved-view')).toMatchObject({ state: 'moved', name: 'My people' });
    const won_ = (answer: { groups: { key: string; won: object }[] }) => answer.groups.filter(({ key }) => key === leaver.userId).map((group) => group.won);
    expect(won_((await company.admin.get('/figures/deals?groupBy=owner')).body)).toEqual(won_(figures));
    const [promise] = await company.database.rows<Row>('select owner_id, by_user_id from activities.promises');
    expect(promise).toEqual({ owner_id: mate.userId, by_user_id: mate.userId });
    const tasks = await company.database.rows<Row>(`select subject, owner_id, organization_id, due_on::text from activities.activities where type = 'task' order by subject`);
    expect(tasks).toMatchObject([{ subject: 'Introduce yourself to Acme', owner_id: mate.userId, organization_id: acme.id }, { subject: 'Introduce yourself to Grace Hopper', owner_id: other.userId }]);
    expect((await mate.get('/notices')).body.items).toMatchObject([{ kind: 'handover.received', href: '/handovers/received', details: { bundles: 2, by: 'Head Test' } }]);
  });

  it('briefs the successor on each customer, and nobody else', async () => {
    await leaver.post('/handovers/mine/words').send({ words: 'Be kind to them' }).expect(204);
    await leaver.post('/handovers/mine/words').send({ words: 'Ada decides alone', bundleId: (await bundle(acme.id)).id }).expect(204);
    expect((await leaver.get('/handovers/mine').expect(200)).body.items.find(({ key }: BundleRow) => key === acme.id)).toMatchObject({ parting: 'Be kind to them', words: 'Ada decides alone' });
    expect((await mate.get('/handovers/mine').expect(200)).body.items).toEqual([]);
    expect((await mate.post('/handovers/mine/words').send({ words: 'Not mine' })).status).toBe(404);
    const rival = (await company.admin.post('/organizations').send({ name: 'Rival of Acme', ownerId: mate.userId }).expect(201)).body as { id: string };
    await company.admin.post('/relations').send({ kind: 'competitor', fromId: acme.id, toId: rival.id }).expect(201);
    const acmes = (await bundle(acme.id)).id;
    const { body } = await mate.get(`/handovers/bundles/${acmes}/briefing`).expect(200);
    expect(body).toMatchObject({
      name: 'Acme', from: { displayName: 'Leaver Test' }, words: 'Ada decides alone', parting: 'Be kind to them', people: [{ displayName: 'Ada Byron' }], promises: [{ text: 'Send the drawings' }],
      openDeals: [{ name: 'Pumps' }], purchases: [{ name: 'Valves', amount: { amount: '700.10' } }], losses: [], interactions: [{ title: 'Met' }], knownBy: [], relations: [{ kind: 'competitor' }],
    });
    expect((body as { plans: { subject: string }[] }).plans.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Introduce yourself to Acme']));
    expect((await other.get(`/handovers/bundles/${acmes}/briefing`)).status).toBe(404);
    expect((await head.get(`/handovers/bundles/${acmes}/briefing`)).status).toBe(200);
  });

  it('is not closed while anything waits for a successor\'s word, and says for what', async () => {
    const refused = await led('close', {});
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'handover.not-finished', context: { count: 3 } }]);
    expect(refused.body.context.unfinished).toHaveLength(3);
  });

  it('is accepted or objected to by the successor, and by nobody else', async () => {
    const received = (await mate.get('/handovers/received').expect(200)).body.items as BundleRow[];
    expect(received.map(({ name }) => name).sort()).toEqual(['Acme', 'My people']);
    const acmes = (await bundle(acme.id)).id;
    expect((await other.post('/handovers/received/accept').send({ bundleIds: [acmes] })).body).toMatchObject({ code: 'resource.not-found' });
    await mate.post('/handovers/received/object').send({ bundleIds: [acmes], reason: 'My wife works there' }).expect(204);
    expect(await bundle(acme.id)).toMatchObject({ state: 'objected', objection: 'My wife works there' });
    expect(await ownerOf(`/organizations/${acme.id}`)).toBe(mate.userId);
    await company.deliverAll();
    expect((await head.get('/notices')).body.items).toMatchObject([{ kind: 'handover.objected', details: { by: 'Mate Test', bundles: 1 } }, {}]);
  });

  it('gives what was objected to to another, with what hangs on it', async () => {
    expect((await led('assign', { bundleIds: [(await bundle(acme.id)).id], toUserId: other.userId })).status).toBe(200);
    await head.post(`/handovers/${handoverId}/move`).send({}).expect(202);
    await company.runJobs();
    expect(await Promise.all([ownerOf(`/organizations/${acme.id}`), ownerOf(`/deals/${deal.id}`)])).toEqual([other.userId, other.userId]);
    const tasks = await company.database.rows<Row>(`select owner_id from activities.activities where type = 'task' and organization_id = $1 and deleted_at is null`, [acme.id]);
    expect(tasks).toEqual([{ owner_id: other.userId }]);
  });

  it('is closed when all is accepted and whoever leaves may no longer come in', async () => {
    for (const who of [mate, other]) await who.post('/handovers/received/accept').send({ bundleIds: ((await who.get('/handovers/received')).body.items as BundleRow[]).map(({ id }) => id) }).expect(204);
    expect((await led('close', {})).body).toMatchObject({ code: 'handover.still-in' });
    const user = await read(company.admin, `/users/${leaver.userId}`);
    expect((await company.admin.post(`/users/${leaver.userId}/suspend`).set('If-Match', `"${user.version}"`).send({})).status).toBe(200);
    expect((await led('close', {})).body).toMatchObject({ status: 'closed', accepted: 3, isSuspended: true, isAccountClosed: true });
    expect(await read(company.admin, `/users/${leaver.userId}`)).toMatchObject({ status: 'closed', displayName: 'Leaver Test' });
  });

  it('is taken back within thirty days, but what a successor has made of it', async () => {
    await other.patch(`/deals/${deal.id}`).set('If-Match', `"${(await read(other, `/deals/${deal.id}`)).version}"`).send({ name: 'Pumps and pipes' }).expect(200);
    expect((await other.post(`/deals/${deal.id}/win`).set('If-Match', `"${(await read(other, `/deals/${deal.id}`)).version}"`).send({})).status).toBe(200);
    await head.post(`/handovers/${handoverId}/reverse`).send({}).expect(202);
    await company.runJobs();
    expect(await Promise.all([ownerOf(`/organizations/${acme.id}`), ownerOf(`/persons/${person.id}`), ownerOf(`/deals/${deal.id}`)])).toEqual([leaver.userId, leaver.userId, other.userId]);
    expect(await read(company.admin, `/users/${leaver.userId}`)).toMatchObject({ status: 'suspended' });
  });

  it('is opened by itself for whoever is suspended and has something hanging on him', async () => {
    const [busy, idle] = [await company.signedIn({ role: 'salesperson', name: 'Busy', team: 'Kyiv', position: 'Seller', below: 'Head' }), await company.signedIn({ role: 'salesperson', name: 'Idle', team: 'Kyiv' })];
    await added(busy, '/organizations', { name: 'Left behind' });
    for (const { userId } of [busy, idle]) expect((await asNow(company.admin, 'post', `/users/${userId}`, {}, '/suspend')).status).toBe(200);
    await company.deliverAll();
    const { items } = (await company.admin.get('/handovers?filter[status]=open').expect(200)).body as { items: { userId: string; reason: string; things: number }[] };

    expect(items.filter(({ userId }) => [busy.userId, idle.userId].includes(userId))).toMatchObject([{ userId: busy.userId, reason: 'leaves', things: 1 }]);
    expect((await head.get('/handovers?filter[status]=open').expect(200)).body.items).toMatchObject([{ userId: busy.userId }, {}]);
  });
});
