import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '#platform/http';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';
import { oneTimeCode } from './support/one-time-code.ts';

describe('the proof of who somebody is', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const coded = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code ?? null];
  const turnOn = async (colleague: Colleague): Promise<string> => {
    const { secret } = (await colleague.post('/me/second-factor').expect(201)).body as { secret: string };
    await colleague.post('/me/second-factor/confirm').send({ code: oneTimeCode(secret, company.clock.now()) }).expect(200);
    return secret;
  };
  const aRole = async (by: Agent = company.admin) => (await by.post('/roles').send({ name: 'Guarded', permissions: [{ name: 'contacts.read', reach: 'all' }, { name: 'contacts.create', reach: 'all' }, { name: 'identity.keys', reach: 'own' }] }).expect(201)).body as { id: string; code: string };
  const guard = async (roleId: string, needsSecondFactor: boolean): Promise<void> => {
    const { headers } = await company.admin.get(`/roles/${roleId}`);
    await company.admin.patch(`/roles/${roleId}`).set('If-Match', headers['etag'] as string).send({ needsSecondFactor }).expect(200);
  };
  const keyOf = async (colleague: Colleague, scopes: string[]): Promise<{ Authorization: string }> => {
    const { secret } = (await colleague.post('/api-keys').send({ name: 'k', scopes, expiresAt: new Date(company.clock.now().getTime() + 86_400_000).toISOString() }).expect(201)).body as { secret: string };
    return { Authorization: `Bearer ${secret}` };
  };
  const count = async (): Promise<number> => (await company.database.rows<{ n: number }>('select count(*)::int as n from identity.roles'))[0]!.n;

  describe('by a second factor that a role asks for', () => {
    it('comes before anything else is answered, in sessions that are open too; not of keys', async () => {
      const role = await aRole();
      const olena = await company.signedIn({ role: role.code, name: 'Olena' });
      const key = await keyOf(olena, ['contacts.read']);
      await olena.get('/persons').expect(200);
      await guard(role.id, true);

      const open = new Set(['/me', '/me/second-factor', '/auth/ways']);
      const { paths } = openApiDocument(company.app);
      const gets = Object.keys(paths).filter((path) => 'get' in paths[path]! && !path.includes('{')).map((path) => path.replace('/api/v1', ''));
      const answers = await Promise.all(gets.map(async (path) => [path, (await olena.get(path)).body.code] as const));
      expect(answers.length).toBeGreaterThan(30);
      const refused = new Set(['auth.second-factor-required', 'validation.failed']); // what a question lacks is said before who asks it
      expect(answers.filter(([path, code]) => refused.has(code as string) === open.has(path))).toEqual([]);
      expect(coded(await olena.post('/persons').send({ givenName: 'X' }))).toEqual([403, 'auth.second-factor-required']);
      expect((await olena.get('/me')).body.isSecondFactorMissing).toBe(true);
      await company.anybody().get('/persons').set(key).expect(200);

      await turnOn(olena);
      expect((await olena.get('/me')).body.isSecondFactorMissing).toBe(false);
      await olena.get('/persons').expect(200);
      await guard(role.id, false);
    });

    it('is asked also of a deputy who uses such a role', async () => {
      const role = await aRole();
      const head = await company.signedIn({ role: role.code, name: 'Head' });
      const deputy = await company.signedIn({ role: 'trainer', name: 'Deputy' });
      const day = company.clock.now().toISOString().slice(0, 10);
      await company.admin.post('/delegations').send({ fromUserId: head.userId, toUserId: deputy.userId, startsOn: day, endsOn: day }).expect(201);
      await deputy.get('/persons').expect(200);
      await guard(role.id, true);

      expect(coded(await deputy.get('/persons'))).toEqual([403, 'auth.second-factor-required']);
      await turnOn(deputy);
      await deputy.get('/persons').expect(200);
    });
  });

  describe('is fresh for fifteen minutes', () => {
    const make = (agent: Agent) => agent.post('/roles').send({ name: 'Made', permissions: [] });
    const prove = (agent: Agent, given: object) => agent.post('/auth/proof').send(given);

    it('after a sign-in, and again after the password', async () => {
      const boss = await company.signedIn({ role: 'administrator', name: 'Boss' });
      company.clock.forward({ minutes: 15 });
      await make(boss).expect(201);
      company.clock.forward({ seconds: 1 });
      const before = await count();
      const asked = await make(boss);
      expect([...coded(asked), asked.body.context]).toEqual([403, 'auth.step-up-required', { by: 'password' }]);
      await boss.get('/roles').expect(200);
      expect(await count()).toBe(before);

      expect(coded(await prove(boss, { password: 'not the password' }))).toEqual([422, 'auth.proof-invalid']);
      expect(coded(await prove(boss, { code: '123456' }))).toEqual([422, 'validation.failed']);
      expect(coded(await make(boss))).toEqual([403, 'auth.step-up-required']);
      await prove(boss, { password }).expect(204);
      await make(boss).expect(201);
    });

    it('after a code, where there is a second factor: the password is not enough then', async () => {
      const boss = await company.signedIn({ role: 'administrator', name: 'Careful' });
      const secret = await turnOn(boss);
      company.clock.forward({ minutes: 16 });
      expect((await make(boss)).body.context).toEqual({ by: 'second-factor' });
      expect(coded(await prove(boss, { password }))).toEqual([422, 'validation.failed']);
      expect(coded(await prove(boss, { code: '000000' }))).toEqual([422, 'auth.proof-invalid']);

      await prove(boss, { code: oneTimeCode(secret, company.clock.now()) }).expect(204);
      await make(boss).expect(201);
    });

    it('is guessed at only slowly', async () => {
      const boss = await company.signedIn({ role: 'administrator', name: 'Stolen' });
      for (let attempt = 0; attempt < 10; attempt++) await prove(boss, { password: 'not the password' }).expect(422);
      expect(coded(await prove(boss, { password }))).toEqual([429, 'auth.rate-limited']);
    });

    it('is asked for keys, permissions of roles, second factors and passwords of colleagues; no key can give it', async () => {
      const boss = await company.signedIn({ role: 'administrator', name: 'Chief' });
      const key = await keyOf(boss, ['identity.administer', 'identity.read', 'identity.keys']);
      const role = await aRole(boss);
      const { headers } = await boss.get(`/roles/${role.id}`);
      company.clock.forward({ minutes: 16 });
      const asks = (agent: Agent, by: Record<string, string> = {}) => [
        agent.post('/roles').set(by).send({ name: 'Made', permissions: [] }),
        agent.patch(`/roles/${role.id}`).set({ 'If-Match': headers['etag'] as string, ...by }).send({ permissions: [] }),
        agent.post('/api-keys').set(by).send({ name: 'k', scopes: [], expiresAt: new Date(company.clock.now().getTime() + 86_400_000).toISOString() }),
        agent.post(`/users/${company.admin.userId}/second-factor/reset`).set(by),
        agent.post(`/users/${company.admin.userId}/password`).set({ 'If-Match': '"1"', ...by }).send({ password: 'nine-blue-lanterns' }),
      ];
      for (const ask of asks(boss)) expect(coded(await ask)).toEqual([403, 'auth.step-up-required']);
      for (const own of [boss.post('/me/second-factor'), boss.post('/me/second-factor/recovery-codes')]) expect(coded(await own)).toEqual([403, 'auth.step-up-required']);
      for (const ask of asks(company.anybody(), key)) expect(coded(await ask)).toEqual([403, 'auth.person-required']);
      expect(coded(await company.anybody().post('/auth/proof').set(key).send({ password }))).toEqual([403, 'auth.person-required']);
    });
  });

  it('stays with the owner when whoever resets could not give what he has', async () => {
    await company.admin.post('/auth/proof').send({ password }).expect(204);
    const role = (await company.admin.post('/roles').send({ name: 'Desk', permissions: [{ name: 'identity.administer', reach: 'all' }, { name: 'identity.read', reach: 'all' }] }).expect(201)).body as { code: string };
    const desk = await company.signedIn({ role: role.code, name: 'Desk' });
    const boss = await company.signedIn({ role: 'administrator', name: 'Boss' });
    await turnOn(boss);

    expect(coded(await desk.post(`/users/${boss.userId}/second-factor/reset`))).toEqual([403, 'identity.rights-exceed-own']);
    expect(coded(await company.anybody().post('/auth/login').send({ email: boss.email, password }))).toEqual([401, 'auth.mfa-required']);
  });
});
