import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';

const fresh = 'seven-green-bottles';

describe('changing the own password', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const coded = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code ?? null];
  const change = (agent: Agent, currentPassword: string, newPassword = fresh) => agent.post('/me/password').send({ currentPassword, newPassword });
  const signIn = (agent: Agent, email: string, secret: string) => agent.post('/auth/login').send({ email, password: secret });
  /** The same person at another browser. */
  const elsewhere = async ({ email }: Colleague): Promise<Agent> => {
    const agent = company.anybody();
    await signIn(agent, email, password).expect(204);
    return agent;
  };

  it('ends every other session, and no more opens what the old one opened', async () => {
    const olena = await company.signedIn({ role: 'salesperson', name: 'Olena' });
    const other = await elsewhere(olena);
    await change(olena, password).expect(204);

    await olena.get('/me').expect(200);
    expect(coded(await other.get('/me'))).toEqual([401, 'auth.required']);
    expect(coded(await signIn(company.anybody(), olena.email, password))).toEqual([401, 'auth.invalid-credentials']);
    await signIn(company.anybody(), olena.email, fresh).expect(204);
  });

  it('rests in a session that has guessed ten times, the right one included', async () => {
    const stolen = await company.signedIn({ role: 'salesperson', name: 'Stolen' });
    const guesses = await Promise.all(Array.from({ length: 14 }, (_, n) => change(stolen, `guess number ${n}`)));
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(10);

    const resting = await change(stolen, password);
    expect(coded(resting)).toEqual([429, 'auth.rate-limited']);
    expect(Number(resting.headers['retry-after'])).toBeGreaterThan(0);
    await signIn(company.anybody(), stolen.email, password).expect(204);
    company.clock.forward({ minutes: 16 });
    await change(stolen, password).expect(204);
  });

  it('is held up neither by guesses of another session nor by strangers at the door', async () => {
    const owner = await company.signedIn({ role: 'salesperson', name: 'Owner' });
    const thief = await elsewhere(owner);
    for (let guess = 0; guess < 10; guess++) await change(thief, 'not the password').expect(401);
    for (let guess = 0; guess < 10; guess++) await signIn(company.anybody(), owner.email, 'not the password').expect(401);
    expect(coded(await change(thief, password))).toEqual([429, 'auth.rate-limited']);

    await change(owner, password).expect(204);
    expect(coded(await thief.get('/me'))).toEqual([401, 'auth.required']);
  });

  it('counts a guess that is sent twice under one key once, and answers it alike', async () => {
    const hasty = await company.signedIn({ role: 'salesperson', name: 'Hasty' });
    const send = () => change(hasty, 'not the password').set('Idempotency-Key', 'one-guess');
    expect([coded(await send()), coded(await send())]).toEqual(Array(2).fill([401, 'auth.invalid-credentials']));

    const [counted] = await company.database.rows<{ n: number }>(`select count(*)::int as n from identity.sign_in_attempts a join identity.sessions s on a.email_key = 'session ' || s.id where s.user_id = $1`, [hasty.userId]);
    expect(counted!.n).toBe(1);
  });
});
