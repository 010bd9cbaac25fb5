import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';

describe('signing in', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const signIn = (email: string, secret = password) => company.anybody().post('/auth/login').send({ email, password: secret });
  const cookieOf = (answer: { headers: Record<string, unknown> }): string => (answer.headers['set-cookie'] as unknown as string[])[0]!;
  const me = (cookie: string) => company.anybody().get('/me').set('Cookie', cookie.split(';')[0]!);

  it('opens a session in a cookie no script can read and no other site can send', async () => {
    const answer = await signIn(company.admin.email);

    expect(answer.status).toBe(204);
    expect(cookieOf(answer)).toMatch(/^holdfast_session=[\w-]{43};/u);
    expect(cookieOf(answer)).toContain('HttpOnly');
    expect(cookieOf(answer)).toContain('SameSite=Lax');
    expect(cookieOf(answer)).toContain('Path=/');
    expect((await me(cookieOf(answer))).body).toMatchObject({ user: { email: company.admin.email }, roles: [{ name: 'Administrator' }] });
  });

  it('begins a new session each time', async () => {
    const first = cookieOf(await signIn(company.admin.email));
    const second = await company.anybody().post('/auth/login').set('Cookie', first.split(';')[0]!).send({ email: company.admin.email, password });

    expect(cookieOf(second).split(';')[0]).not.toBe(first.split(';')[0]);
    expect((await me(cookieOf(second))).status).toBe(200);
  });

  it('changes nothing of the user that somebody else may be editing', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Edited' });
    const seen = await company.admin.get(`/users/${seller.userId}`);
    company.clock.forward({ hours: 1 });
    await signIn(seller.email).expect(204);

    const changed = await company.admin.patch(`/users/${seller.userId}`).set('If-Match', seen.headers['etag'] as string).send({ familyName: 'Changed' }).expect(200);
    const [audited] = (await company.admin.get('/audit-events?filter[kind]=user&limit=1')).body.items as { changes: { field: string }[] }[];

    expect(changed.body.lastLoginAt).toBe(company.clock.now().toISOString());
    expect((await me(cookieOf(await signIn(seller.email)))).body.user.lastLoginAt).toBe(company.clock.now().toISOString());
    expect(audited!.changes.map(({ field }) => field)).not.toContain('lastLoginAt');
  });

  it('does not tell a wrong password from an unknown e-mail', async () => {
    const wrong = await signIn(company.admin.email, 'not the password');
    const unknown = await signIn('nobody@example.com', 'not the password');

    const bytes = (answer: { text: string; body: { trace: string } }) => answer.text.replace(answer.body.trace, '');
    expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.invalid-credentials']);
    expect([unknown.status, bytes(unknown)]).toEqual([wrong.status, bytes(wrong)]);
    expect(unknown.headers['set-cookie']).toBeUndefined();
  });

  it('rests after ten wrong passwords, and tells for how long', async () => {
    const target = await company.signedIn({ role: 'read-only', name: 'Target' });
    for (let attempt = 0; attempt < 10; attempt++) await signIn(target.email, 'not the password').expect(401);

    const resting = await signIn(target.email);
    expect([resting.status, resting.body.code]).toEqual([429, 'auth.rate-limited']);
    expect(Number(resting.headers['retry-after'])).toBeGreaterThan(0);

    company.clock.forward({ minutes: 16 });
    expect((await signIn(target.email)).status).toBe(204);
  });

  it('lets the owner in by a browser used before, however often strangers try', async () => {
    const owner = await company.signedIn({ role: 'read-only', name: 'Owner' });
    const other = await company.signedIn({ role: 'read-only', name: 'Other' });
    const enter = (browser: typeof owner | ReturnType<typeof company.anybody>, secret = password) => browser.post('/auth/login').send({ email: owner.email, password: secret });
    await Promise.all(Array.from({ length: 20 }, () => signIn(owner.email, 'not the password')));

    expect((await signIn(owner.email)).status).toBe(429);
    expect((await enter(other)).status).toBe(429); // somebody else's browser is a stranger's
    expect((await enter(owner)).status).toBe(204);
    for (let attempt = 0; attempt < 10; attempt++) await enter(owner, 'not the password').expect(401);
    expect((await enter(owner)).status).toBe(429);
    const [counted] = await company.database.rows<{ n: number }>('select count(*)::int as n from identity.sign_in_attempts where email_key = $1 and not succeeded', [owner.email]);
    expect(counted!.n).toBe(20); // ten of the twenty strangers, and ten of the browser
  });

  it('is open again to an owner under attack who has chosen a new password by a link', async () => {
    const owner = await company.signedIn({ role: 'read-only', name: 'Attacked' });
    for (let attempt = 0; attempt < 10; attempt++) await signIn(owner.email, 'not the password').expect(401);
    const { link } = (await company.admin.post(`/users/${owner.userId}/password-reset`).expect(201)).body as { link: string };
    const browser = company.anybody();
    await browser.post('/auth/password-reset').send({ token: link.split('#')[1]!, password: 'seven-green-bottles' }).expect(204);

    expect((await signIn(owner.email, 'seven-green-bottles')).status).toBe(429);
    expect((await browser.post('/auth/login').send({ email: owner.email, password: 'seven-green-bottles' })).status).toBe(204);
  });

  it('rests also for an e-mail nobody has', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await signIn('ghost@example.com', 'not the password').expect(401);

    expect((await signIn('ghost@example.com')).status).toBe(429);
  });

  it('ends with signing out, for whoever holds the cookie', async () => {
    const cookie = cookieOf(await signIn(company.admin.email));
    await company.anybody().post('/auth/logout').set('Cookie', cookie.split(';')[0]!).expect(204);

    const after = await me(cookie);
    expect([after.status, after.body.code]).toEqual([401, 'auth.required']);
  });

  it('is not possible from another site', async () => {
    const fetched = await company.anybody().post('/auth/login').set('Sec-Fetch-Site', 'cross-site').send({ email: company.admin.email, password });
    const posted = await company.anybody().post('/auth/login').set('Origin', 'https://evil.example').send({ email: company.admin.email, password });
    const opaque = await company.anybody().post('/auth/login').set('Origin', 'null').send({ email: company.admin.email, password });

    expect([fetched, posted, opaque].map((answer) => [answer.status, answer.body.code])).toEqual(Array(3).fill([403, 'request.cross-origin']));
  });

  it('keeps no password and no token in the database as they are', async () => {
    const token = /holdfast_session=([^;]+)/u.exec(cookieOf(await signIn(company.admin.email)))![1]!;

    const [user] = await company.database.rows<{ hash: string }>('select password_hash as hash from identity.users where email = $1', [company.admin.email]);
    const kept = await company.database.rows<{ row: string }>('select encode(token_hash, \'escape\') as row from identity.sessions');
    expect(user!.hash).toMatch(/^\$argon2id\$/u);
    expect(kept.map((each) => each.row)).not.toContain(token);
  });
});
