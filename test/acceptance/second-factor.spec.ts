import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompanyWith, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { aMailbox, type Mailbox } from './support/a-mailbox.ts';
import { password } from './support/hire.ts';
import { oneTimeCode } from './support/one-time-code.ts';

interface Factor { readonly secret: string; readonly recovery: string[] }

describe('the second factor', () => {
  let company: Company;
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await aMailbox();
    company = await aCompanyWith({ smtpUrl: mailbox.url });
  });
  afterAll(async () => {
    await company.close();
    await mailbox.close();
  });

  const codeOf = ({ secret }: Pick<Factor, 'secret'>): string => oneTimeCode(secret, company.clock.now());
  /** Codes are good once; whoever needs another waits for it. */
  const nextCode = (factor: Factor): string => { company.clock.forward({ seconds: 30 }); return codeOf(factor); };
  const turnOn = async (colleague: Colleague): Promise<Factor> => {
    const { secret } = (await colleague.post('/me/second-factor').expect(201)).body as { secret: string };
    const { codes } = (await colleague.post('/me/second-factor/confirm').send({ code: codeOf({ secret }) }).expect(200)).body as { codes: string[] };
    return { secret, recovery: codes };
  };
  const withPassword = (email: string, agent: Agent = company.anybody()) => agent.post('/auth/login').send({ email, password });
  const begun = async (email: string): Promise<Agent> => {
    const agent = company.anybody();
    expect((await withPassword(email, agent)).body.code).toBe('auth.mfa-required');
    return agent;
  };
  const subjectsTo = async (email: string): Promise<(string | undefined)[]> => {
    await company.sendMails();
    return mailbox.mails.filter(({ recipients }) => recipients.includes(email)).map(({ headers }) => headers.get('subject')?.[0]);
  };
  const codeAnswered = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code ?? null];

  it('is on only after a code of it, ends other sessions and is told to its owner', async () => {
    const olena = await company.signedIn({ role: 'salesperson', name: 'Olena' });
    const elsewhere = company.anybody();
    await withPassword(olena.email, elsewhere).expect(204);
    const { secret, address } = (await olena.post('/me/second-factor').expect(201)).body as { secret: string; address: string };
    expect(address).toContain(secret);
    expect(codeAnswered(await olena.post('/me/second-factor/confirm').send({ code: '000000' }))).toEqual([422, 'auth.proof-invalid']);
    await withPassword(olena.email).expect(204);

    const { codes } = (await olena.post('/me/second-factor/confirm').send({ code: codeOf({ secret }) }).expect(200)).body as { codes: string[] };

    expect(new Set(codes).size).toBe(10);
    expect(codeAnswered(await withPassword(olena.email))).toEqual([401, 'auth.mfa-required']);
    expect((await elsewhere.get('/me')).status).toBe(401);
    expect((await olena.get('/me').expect(200)).body.user.hasSecondFactor).toBe(true);
    expect((await olena.get('/me/second-factor').expect(200)).body).toMatchObject({ isOn: true, recoveryLeft: 10 });
    expect((await company.admin.get(`/users/${olena.userId}`).expect(200)).body.hasSecondFactor).toBe(true);
    expect(await subjectsTo(olena.email)).toEqual(['The second factor is on']);
    const [audited] = (await company.admin.get('/audit-events?filter[kind]=user&limit=1')).body.items as { action: string }[];
    expect(audited).toMatchObject({ action: 'ConfirmSecondFactor' });
    const [kept] = await company.database.rows<{ row: string }>('select f::text as row from identity.second_factors f where user_id = $1', [olena.userId]);
    for (const hidden of [secret, ...codes]) expect(kept!.row).not.toContain(hidden);
    const audits = await company.database.rows<{ row: string }>('select e::text as row from platform.audit_events e where record_id = $1', [olena.userId]);
    for (const { row } of audits) expect(row).not.toMatch(/v1\.[\w-]{40}|[0-9a-f]{64}/u);
  });

  it('takes each code once, a step early or late, and opens no session before', async () => {
    const taras = await company.signedIn({ role: 'salesperson', name: 'Taras' });
    const factor = await turnOn(taras);
    const browser = await begun(taras.email);
    expect((await browser.get('/me')).status).toBe(401);
    const used = codeOf(factor);
    expect(codeAnswered(await browser.post('/auth/second-factor').send({ code: used }))).toEqual([401, 'auth.mfa-invalid']); // it was given at the set-up

    const late = nextCode(factor);
    company.clock.forward({ seconds: 30 });
    await browser.post('/auth/second-factor').send({ code: late }).expect(204);
    expect((await browser.get('/me').expect(200)).body.user.id).toBe(taras.userId);
    expect(codeAnswered(await browser.post('/auth/second-factor').send({ code: nextCode(factor) }))).toEqual([401, 'auth.sign-in-over']);
    const old = nextCode(factor);
    company.clock.forward({ seconds: 60 });
    expect(codeAnswered(await (await begun(taras.email)).post('/auth/second-factor').send({ code: old }))).toEqual([401, 'auth.mfa-invalid']);
  });

  it('lets one of two in that come with the same code at the same moment', async () => {
    const anna = await company.signedIn({ role: 'salesperson', name: 'Anna' });
    const factor = await turnOn(anna);
    const browsers = await Promise.all(Array.from({ length: 6 }, () => begun(anna.email)));
    const code = nextCode(factor);
    const answers = await Promise.all(browsers.map((browser) => browser.post('/auth/second-factor').send({ code })));
    const again = await Promise.all((await Promise.all([begun(anna.email), begun(anna.email)])).map((browser) => browser.post('/auth/second-factor').send({ code: factor.recovery[0] })));

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 401, 401, 401, 401, 401]);
    expect(again.map(({ status }) => status).sort()).toEqual([204, 401]);
  });

  it('waits five minutes for the code, in a cookie that is good for nothing else', async () => {
    const max = await company.signedIn({ role: 'salesperson', name: 'Max' });
    const factor = await turnOn(max);
    const answer = await withPassword(max.email);
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^holdfast_begun=[\w-]{43}; Max-Age=300; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/u);
    const token = /=([\w-]+)/u.exec(cookie!)![1]!;
    expect((await company.anybody().get('/me').set('Cookie', `holdfast_session=${token}`)).status).toBe(401);

    const late = await begun(max.email);
    company.clock.forward({ minutes: 6 });
    expect(codeAnswered(await late.post('/auth/second-factor').send({ code: codeOf(factor) }))).toEqual([401, 'auth.sign-in-over']);
    expect(codeAnswered(await company.anybody().post('/auth/second-factor').send({ code: codeOf(factor) }))).toEqual([401, 'auth.sign-in-over']);
  });

  it('is not told to whoever has not the password', async () => {
    const ivan = await company.signedIn({ role: 'salesperson', name: 'Ivan' });
    const plain = await company.signedIn({ role: 'salesperson', name: 'Plain' });
    await turnOn(ivan);
    const bytes = (answer: { text: string; status: number; headers: object; body: { trace: string } }) => [answer.status, answer.text.replace(answer.body.trace, ''), Object.keys(answer.headers).sort()];
    const wrong = (email: string) => company.anybody().post('/auth/login').send({ email, password: 'not the password' });

    expect(bytes(await wrong(ivan.email))).toEqual(bytes(await wrong(plain.email)));
  });

  it('is guessed at only slowly, and strangers hold up strangers', async () => {
    const petro = await company.signedIn({ role: 'salesperson', name: 'Petro' });
    const factor = await turnOn(petro);
    const stranger = await begun(petro.email);
    for (let attempt = 0; attempt < 10; attempt++) expect(codeAnswered(await stranger.post('/auth/second-factor').send({ code: '000000' }))).toEqual([401, 'auth.mfa-invalid']);

    const right = nextCode(factor);
    const resting = await stranger.post('/auth/second-factor').send({ code: right });
    expect(codeAnswered(resting)).toEqual([429, 'auth.rate-limited']);
    expect(Number(resting.headers['retry-after'])).toBeGreaterThan(0);
    expect((await withPassword(petro.email, petro)).body.code).toBe('auth.mfa-required');
    await petro.post('/auth/second-factor').send({ code: right }).expect(204); // his own browser
  });

  it('is stood in for by a recovery code, once, and the owner is told', async () => {
    const lev = await company.signedIn({ role: 'salesperson', name: 'Lev' });
    const { recovery } = await turnOn(lev);
    const typed = recovery[3]!.toLowerCase().replaceAll('-', ' ');
    await (await begun(lev.email)).post('/auth/second-factor').send({ code: typed }).expect(204);

    expect((await lev.get('/me/second-factor')).body.recoveryLeft).toBe(9);
    expect(codeAnswered(await (await begun(lev.email)).post('/auth/second-factor').send({ code: typed }))).toEqual([401, 'auth.mfa-invalid']);
    expect(await subjectsTo(lev.email)).toContain('A recovery code was used');
    const fresh = (await lev.post('/me/second-factor/recovery-codes').expect(200)).body as { codes: string[] };
    expect(codeAnswered(await (await begun(lev.email)).post('/auth/second-factor').send({ code: recovery[4] }))).toEqual([401, 'auth.mfa-invalid']);
    await (await begun(lev.email)).post('/auth/second-factor').send({ code: fresh.codes[0] }).expect(204);
  });

  it('is turned off by password and code together', async () => {
    const sofia = await company.signedIn({ role: 'salesperson', name: 'Sofia' });
    const factor = await turnOn(sofia);
    const off = (given: object) => sofia.post('/me/second-factor/turn-off').send(given);
    const code = nextCode(factor);
    expect(codeAnswered(await off({ password: 'not the password', code }))).toEqual([422, 'auth.proof-invalid']);
    expect(codeAnswered(await off({ password, code: '000000' }))).toEqual([422, 'auth.proof-invalid']);
    expect(codeAnswered(await sofia.post('/me/second-factor'))).toEqual([409, 'auth.second-factor-on']);

    await off({ password, code }).expect(204);
    await withPassword(sofia.email).expect(204);
    expect(await subjectsTo(sofia.email)).toEqual(['The second factor is on', 'The second factor is off']);
  });

  it('is asked for also after a new password by a link', async () => {
    const roman = await company.signedIn({ role: 'salesperson', name: 'Roman' });
    const factor = await turnOn(roman);
    const waiting = await begun(roman.email);
    await company.admin.post(`/users/${roman.userId}/password-reset`).expect(201);
    await company.sendMails();
    const token = /#([\w-]+)/u.exec(mailbox.mails.at(-1)!.text)![1]!;
    await company.anybody().post('/auth/password-reset').send({ token, password: 'seven-green-bottles' }).expect(204);

    expect(codeAnswered(await company.anybody().post('/auth/login').send({ email: roman.email, password: 'seven-green-bottles' }))).toEqual([401, 'auth.mfa-required']);
    expect(codeAnswered(await waiting.post('/auth/second-factor').send({ code: nextCode(factor) }))).toEqual([401, 'auth.sign-in-over']);
  });

  it('is reset by an administrator who may give what its owner has, never the own one', async () => {
    const nina = await company.signedIn({ role: 'salesperson', name: 'Nina' });
    const other = await company.signedIn({ role: 'administrator', name: 'Other' });
    const waiting = await turnOn(nina).then(() => begun(nina.email));
    await turnOn(other);
    const reset = (agent: Colleague, userId: string) => agent.post(`/users/${userId}/second-factor/reset`);
    expect(codeAnswered(await reset(nina, other.userId))).toEqual([403, 'access.denied']);
    expect(codeAnswered(await reset(other, other.userId))).toEqual([403, 'identity.not-oneself']);
    expect(codeAnswered(await reset(company.admin, company.admin.userId))).toEqual([403, 'identity.not-oneself']);

    expect((await reset(company.admin, nina.userId).expect(200)).body.hasSecondFactor).toBe(false);
    await reset(company.admin, other.userId).expect(200);
    expect((await nina.get('/me')).status).toBe(401);
    expect(codeAnswered(await waiting.post('/auth/second-factor').send({ code: '000000' }))).toEqual([401, 'auth.sign-in-over']);
    await withPassword(nina.email).expect(204);
    expect(codeAnswered(await reset(company.admin, nina.userId))).toEqual([409, 'auth.second-factor-off']);
    expect(await subjectsTo(nina.email)).toContain('An administrator reset your second factor');
    const [audited] = (await company.admin.get(`/audit-events?filter[recordId]=${nina.userId}&limit=1`)).body.items as { action: string; actorId: string }[];
    expect(audited).toMatchObject({ action: 'ResetSecondFactor', actorId: company.admin.userId });
  });
});
