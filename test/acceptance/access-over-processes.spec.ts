import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Wire } from '#platform/live';
import { aCompany, type Agent, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';
import { openStream, sessionOf } from './support/open-stream.ts';

/** What the house promises, in milliseconds. */
const limit = 5000;

describe('who may act, where there are several processes', () => {
  let company: Company;
  let beside: Awaited<ReturnType<Company['another']>>;
  beforeAll(async () => {
    company = await aCompany();
    beside = await company.another();
  });
  afterAll(async () => {
    await beside.close();
    await company.close();
  });

  /** What the other process answers once it no longer answers so, and how many milliseconds that took. */
  async function onceNot(than: number, agent: Agent, path: string): Promise<{ readonly after: number; readonly status: number }> {
    for (const start = performance.now(); ; ) {
      const { status } = await agent.get(path);
      const after = performance.now() - start;
      if (status !== than || after > 2 * limit) return { after, status };
    }
  }

  /** One session that comes to both, as behind a balancer. */
  async function onBoth(role: string) {
    const colleague = await company.signedIn({ role, name: 'Both' });
    const { headers } = await company.anybody().post('/auth/login').send({ email: colleague.email, password }).expect(204);
    const cookie = String(headers['set-cookie']).split(';')[0]!;
    return { colleague, here: company.anybody().set('cookie', cookie), there: beside.anybody().set('cookie', cookie) };
  }

  it('a session that ends in one ends in the other', async () => {
    const { here, there } = await onBoth('salesperson');
    await there.get('/me').expect(200);
    await here.post('/auth/logout').expect(204);
    expect((await here.get('/me')).status).toBe(401);
    const { status, after } = await onceNot(200, there, '/me');
    expect(status).toBe(401);
    expect(after).toBeLessThan(limit);
  });

  it('whoever is let in no more is out in the other: session, key and stream', async () => {
    const colleague = await company.signedIn({ role: 'head-of-sales', name: 'Leaver' });
    const cookie = await sessionOf(company, colleague);
    const here = company.anybody().set('cookie', cookie);
    await here.post('/auth/proof').send({ password }).expect(204);
    const { secret } = (await here.post('/api-keys').send({ name: 'Night', scopes: ['contacts.read'], expiresAt: new Date(company.clock.now().getTime() + 86_400_000).toISOString() }).expect(201)).body as { secret: string };
    const keyed = company.anybody().set('Authorization', `Bearer ${secret}`);
    const stream = await openStream(company, cookie);
    for (const agent of [here, keyed]) await agent.get('/persons').expect(200);

    const { id, version } = (await beside.admin.post('/handovers').send({ userId: colleague.userId, reason: 'leaves' }).expect(201)).body as { id: string; version: number };
    await beside.admin.post(`/handovers/${id}/cut-access`).set('If-Match', `"${version}"`).send({}).expect(200);

    for (const agent of [here, keyed]) {
      const { status, after } = await onceNot(200, agent, '/persons');
      expect(status).toBe(401);
      expect(after).toBeLessThan(limit);
    }
    await Promise.race([stream.ended, new Promise((_, reject) => { setTimeout(() => reject(new Error('the stream is still open')), 2 * limit).unref(); })]);
    expect(stream.isOpen()).toBe(false);
  });

  it('a role that is taken away is taken away in the other', async () => {
    const { colleague, here, there } = await onBoth('administrator');
    await there.get('/roles').expect(200);
    const { headers } = await company.admin.get(`/users/${colleague.userId}`).expect(200);
    await company.admin.patch(`/users/${colleague.userId}`).set('If-Match', headers['etag'] as string).send({ roleIds: [] }).expect(200);
    expect((await here.get('/roles')).status).toBe(403);
    const { status, after } = await onceNot(200, there, '/roles');
    expect(status).toBe(403);
    expect(after).toBeLessThan(limit);
  });

  it('ends in the other though the wire between them is cut and stays so', async () => {
    const { here, there } = await onBoth('salesperson');
    const wire = beside.app.get(Wire);
    jest.spyOn(wire, 'open').mockRejectedValue(new Error('the wire is cut'));
    const isLost = new Promise<void>((resolve) => wire.lay('cut', { hear: () => undefined, lost: resolve }));
    const cut = await company.database.rows("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen holdfast_%'");
    expect(cut.length).toBeGreaterThan(0);
    await isLost;
    await there.get('/me').expect(200);
    await here.post('/auth/logout').expect(204);
    const { status, after } = await onceNot(200, there, '/me');
    expect(status).toBe(401);
    expect(after).toBeLessThan(limit);
  });
});
