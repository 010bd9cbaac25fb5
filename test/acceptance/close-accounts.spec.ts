import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';
import { added, asNow, read } from './support/records.ts';

describe('the account of whoever has left', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const user = (who: Colleague): string => `/users/${who.userId}`;
  const done = async (who: Colleague, verb: string) => {
    const { status, body } = await asNow(company.admin, 'post', user(who), {}, `/${verb}`);
    return [status, (body as { code?: string; status?: string }).code ?? (body as { status?: string }).status];
  };
  const gone = async (name: string): Promise<Colleague> => {
    const who = await company.signedIn({ role: 'salesperson', name });
    expect(await done(who, 'suspend')).toEqual([200, 'suspended']);
    return who;
  };
  const signsIn = async ({ email }: Colleague): Promise<number> => (await company.anybody().post('/auth/login').send({ email, password })).status;

  it('is closed after it was suspended, once, and nobody comes in with it', async () => {
    const active = await company.signedIn({ role: 'salesperson', name: 'Active' });
    expect(await done(active, 'close')).toEqual([409, 'identity.not-suspended']);
    const left = await gone('Left');
    expect(await done(left, 'close')).toEqual([200, 'closed']);
    expect(await signsIn(left)).toBe(401);
    for (const verb of ['close', 'suspend', 'reactivate']) expect(await done(left, verb)).toEqual([409, 'identity.account-closed']);
    const { items } = (await company.admin.get('/users?filter[status]=closed').expect(200)).body as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual([left.userId]);
  });

  it('is not closed while anything hangs on it, and says what, whether it is being handed over or not', async () => {
    const busy = await company.signedIn({ role: 'salesperson', name: 'Busy' });
    const firm = await added(busy, '/organizations', { name: 'Left behind' });
    await added(busy, '/persons', { familyName: 'One' });
    await added(busy, '/persons', { familyName: 'Two' });
    expect(await done(busy, 'suspend')).toEqual([200, 'suspended']);
    const refused = async () => {
      const { status, body } = await asNow(company.admin, 'post', user(busy), {}, '/close');
      return [status, body.code, body.context.count, (body.context.hanging as { holding: string; things: number }[]).map(({ holding, things }) => `${holding} ${things}`).sort()];
    };
    expect(await refused()).toEqual([409, 'identity.account-holds', 3, ['organization 1', 'person 2']]);
    await company.deliverAll();
    expect(await refused()).toEqual([409, 'identity.account-holds', 4, ['handover 1', 'organization 1', 'person 2']]);
    expect(await read(company.admin, user(busy))).toMatchObject({ status: 'suspended' });
    expect(await read(company.admin, `/organizations/${firm.id}`)).toMatchObject({ owner: { displayName: 'Busy Test' } });
  });

  it('is not closed while a successor has not said his word', async () => {
    const leaver = await company.signedIn({ role: 'salesperson', name: 'Leaver' });
    const successor = await company.signedIn({ role: 'salesperson', name: 'Successor' });
    await added(leaver, '/organizations', { name: 'On the way' });
    const handover = await added(company.admin, '/handovers', { userId: leaver.userId, reason: 'leaves' });
    const led = (verb: string, body: object = {}) => asNow(company.admin, 'post', `/handovers/${handover.id}`, body, `/${verb}`);
    expect((await led('distribute', { candidates: [successor.userId] })).status).toBe(200);
    await company.admin.post(`/handovers/${handover.id}/move`).send({}).expect(202);
    await company.runJobs();
    expect(((await led('cut-access')).body as { isSuspended: boolean }).isSuspended).toBe(true);
    expect((await led('cut-access')).body).toMatchObject({ code: 'identity.already-suspended' });
    expect(await done(leaver, 'close')).toEqual([409, 'identity.account-holds']);
    const received = (await successor.get('/handovers/received').expect(200)).body as { items: { id: string }[] };
    await successor.post('/handovers/received/accept').send({ bundleIds: received.items.map(({ id }) => id) }).expect(204);
    expect((await led('close')).body).toMatchObject({ status: 'closed', isAccountClosed: true });
    expect(await read(company.admin, user(leaver))).toMatchObject({ status: 'closed' });

    await company.admin.post(`/handovers/${handover.id}/reverse`).send({}).expect(202);
    await company.runJobs();
    expect(await read(company.admin, user(leaver))).toMatchObject({ status: 'suspended' });
    expect(await done(leaver, 'close')).toEqual([409, 'identity.account-holds']);
  });

  it('ends what nobody inherits, and keeps the name', async () => {
    const leaver = await company.signedIn({ role: 'salesperson', name: 'Deputy' });
    const mate = await company.signedIn({ role: 'salesperson', name: 'Mate' });
    const until = new Date(company.clock.now().getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
    await added(company.admin, '/delegations', { fromUserId: leaver.userId, toUserId: mate.userId, startsOn: company.clock.today(), endsOn: until });
    const note = await added(leaver, '/persons', { familyName: 'Written', ownerId: leaver.userId });
    await company.database.rows('update contacts.persons set owner_id = $1 where id = $2', [mate.userId, note.id]);
    expect(await done(leaver, 'suspend')).toEqual([200, 'suspended']);
    expect(await done(leaver, 'close')).toEqual([200, 'closed']);
    expect(await company.database.rows('select from identity.delegations where ended_at is null')).toEqual([]);
    const { items } = (await company.admin.get(`/audit-events?filter[recordId]=${note.id}`).expect(200)).body as { items: { actorName: string }[] };
    expect(items.map(({ actorName }) => actorName)).toContain('Deputy Test');
  });

  it('is opened again by an administrator, as a suspended one', async () => {
    const back = await gone('Back');
    expect(await done(back, 'reopen')).toEqual([409, 'identity.account-not-closed']);
    expect(await done(back, 'close')).toEqual([200, 'closed']);
    expect(await done(back, 'reopen')).toEqual([200, 'suspended']);
    expect(await signsIn(back)).toBe(401);
    expect(await done(back, 'reactivate')).toEqual([200, 'active']);
    expect(await signsIn(back)).toBe(204);
  });
});
