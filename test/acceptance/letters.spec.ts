import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Configuration } from '#platform/settings';
import { aCompanyWith, type Company } from './support/a-company.ts';
import { aMailbox, type Mailbox } from './support/a-mailbox.ts';
import { password } from './support/hire.ts';
import { lettersIn, tokenIn } from './support/letters-in.ts';

const publicUrl = 'http://crm.example.com';
const fresh = 'seven-green-bottles';

describe('letters with a link', () => {
  let box: Mailbox;
  let company: Company;
  beforeAll(async () => {
    box = await aMailbox();
    company = await aCompanyWith({ smtpUrl: box.url, publicUrl });
  });
  afterAll(async () => {
    await box.close();
    await company.close();
  });

  const { invite, lastLetter, mailsTo } = lettersIn(() => company, () => box);
  const accept = (token: string, more: object = {}) => company.anybody().post('/auth/invitation/accept').send({ token, givenName: 'Nadia', familyName: 'Nova', password: fresh, locale: 'en', ...more });
  const forget = (email: string) => company.anybody().post('/auth/forgotten-password').send({ email });
  const reset = (token: string, secret = fresh) => company.anybody().post('/auth/password-reset').send({ token, password: secret });
  const signIn = (email: string, secret: string) => company.anybody().post('/auth/login').send({ email, password: secret });
  const codes = (answers: readonly { status: number; body: { code?: string } }[]) => answers.map(({ status, body }) => [status, body.code]);
  const versionOf = async (userId: string) => `"${((await company.admin.get(`/users/${userId}`).expect(200)).body as { version: number }).version}"`;

  it('let whoever is invited in, with a password nobody else has seen', async () => {
    const { email, isMailed, link } = await invite({ locale: 'uk' });
    expect({ isMailed, link }).toEqual({ isMailed: true, link: null });
    const letter = await lastLetter();
    expect(letter.recipients).toEqual([email]);
    expect(letter.headers.get('subject')).toEqual(['First Administrator запрошує вас до Holdfast']);
    expect(letter.headers.get('from')).toEqual(['Holdfast <crm@example.com>']);
    expect(letter.text).toContain(`${publicUrl}/invitation#`);
    expect(letter.html).toContain(`href="${publicUrl}/invitation#${tokenIn(letter)}"`);

    await signIn(email, password).expect(401);
    const card = await company.anybody().post('/auth/invitation').send({ token: tokenIn(letter) }).expect(200);
    expect(card.body).toMatchObject({ email, givenName: 'Nadia', locale: 'uk' });
    const phone = company.anybody();
    await phone.post('/auth/invitation/accept').send({ token: tokenIn(letter), givenName: 'Nadia', familyName: 'Nova-Bila', password: fresh, locale: 'en' }).expect(204);

    expect((await phone.get('/me').expect(200)).body.user).toMatchObject({ email, displayName: 'Nadia Nova-Bila', locale: 'en', status: 'active' });
    await signIn(email, fresh).expect(204);
    const [audited] = (await company.admin.get('/audit-events?filter[kind]=user&filter[action]=AcceptInvitation&limit=1')).body.items as { actorName: string }[];
    expect(audited!.actorName).toBe('Nadia Nova-Bila');
  });

  it('work once, also for twenty at the same moment', async () => {
    const { email } = await invite();
    const token = tokenIn(await lastLetter());
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => accept(token, { password: `seven-green-bottles-${at}` })));

    expect(codes(answers).sort()).toEqual([[204, undefined], ...Array<[number, string]>(19).fill([410, 'auth.token-used'])]);
    expect(await company.database.rows('select id from identity.sessions s where user_id = (select id from identity.users where email = $1)', [email])).toHaveLength(1);
    await company.anybody().post('/auth/invitation').send({ token }).expect(410);
  });

  it('lead nowhere once they are replaced, withdrawn, for another address, or old', async () => {
    const replaced = await invite();
    const first = tokenIn(await lastLetter());
    await company.admin.post(`/users/${replaced.userId}/invitation`).expect(201);
    const withdrawn = await invite();
    const second = tokenIn(await lastLetter());
    await company.admin.post(`/users/${withdrawn.userId}/suspend`).set('If-Match', await versionOf(withdrawn.userId)).expect(200);
    const moved = await invite();
    const third = tokenIn(await lastLetter());
    await company.admin.patch(`/users/${moved.userId}`).set('If-Match', await versionOf(moved.userId)).send({ email: 'moved@example.com' }).expect(200);
    await invite();
    const fourth = tokenIn(await lastLetter());

    expect(codes([await accept(first), await accept(second), await accept(third)])).toEqual(Array(3).fill([410, 'auth.token-used']));
    company.clock.forward({ days: 7 });
    expect(codes([await accept(fourth)])).toEqual([[410, 'auth.token-used']]);
  });

  it('do one thing only, and are not to be made up', async () => {
    await invite();
    const invitation = tokenIn(await lastLetter());
    const seller = await company.signedIn({ role: 'salesperson', name: 'Kind' });
    await forget(seller.email).expect(204);
    const forPassword = tokenIn(await lastLetter());

    expect(codes([await reset(invitation), await accept(forPassword), await reset('x'.repeat(43)), await accept(invitation.slice(0, -1))])).toEqual(Array(4).fill([404, 'resource.not-found']));
    const kept = await company.database.rows<{ row: string }>('select l::text as row from identity.one_time_links l union all select m::text from platform.mails m union all select data::text from pgboss.job union all select payload::text from platform.events union all select changes::text from platform.audit_events');
    for (const token of [invitation, forPassword]) expect(kept.filter(({ row }) => row.includes(token))).toEqual([]);
  });

  it('answer a forgotten password alike, whoever asks, and write only to who is there', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Forgetful' });
    const gone = await company.signedIn({ role: 'salesperson', name: 'Gone' });
    await company.admin.post(`/users/${gone.userId}/suspend`).set('If-Match', await versionOf(gone.userId)).expect(200);
    const rows = () => company.database.rows<{ n: number }>('select (select count(*) from platform.events)::int + (select count(*) from pgboss.job)::int + (select count(*) from platform.mails)::int as n');
    await company.deliverAll();
    await company.sendMails();
    const before = box.mails.length;

    const answers = [];
    const written = [];
    for (const email of [seller.email, gone.email, 'nobody@example.com']) {
      const [from] = await rows();
      const { status, text, headers } = await forget(email);
      const [to] = await rows();
      answers.push(JSON.stringify([status, text, Object.keys(headers).sort()]));
      written.push(to!.n - from!.n);
    }
    await company.deliverAll();
    await company.sendMails();

    expect(new Set(answers).size).toBe(1);
    expect(new Set(written).size).toBe(1);
    expect(box.mails.slice(before).map(({ recipients }) => recipients)).toEqual([[seller.email]]);
  });

  it('change a password once, within the hour, and end every session', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Resetting' });
    await forget(seller.email.toUpperCase()).expect(204);
    const letter = await lastLetter();
    expect(letter.text).toContain(`${publicUrl}/new-password#`);

    expect(codes([await reset(tokenIn(letter), 'resetting test')])).toEqual([[422, 'auth.password-too-weak']]);
    await reset(tokenIn(letter)).expect(204);
    await seller.get('/me').expect(401);
    await signIn(seller.email, password).expect(401);
    await signIn(seller.email, fresh).expect(204);
    expect(codes([await reset(tokenIn(letter), 'yet-another-password')])).toEqual([[410, 'auth.token-used']]);

    await forget(seller.email).expect(204);
    const late = tokenIn(await lastLetter());
    company.clock.forward({ minutes: 60 });
    expect(codes([await reset(late)])).toEqual([[410, 'auth.token-used']]);
  });

  it('are not more than three in an hour, however often somebody asks', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Pestered' });
    for (let time = 0; time < 5; time++) await forget(seller.email).expect(204);
    await company.deliverAll();

    expect((await mailsTo(seller.email)).length).toBe(3);
  });

  it('are shown to the administrator, and to him only, where there is no server', async () => {
    Object.assign(company.app.get(Configuration), { smtpUrl: null });
    try {
      const { email, link, isMailed } = await invite();
      const seller = await company.signedIn({ role: 'salesperson', name: 'Unmailed' });
      const again = await company.admin.post(`/users/${seller.userId}/password-reset`).expect(201);

      expect(isMailed).toBe(false);
      expect(await mailsTo(email)).toEqual([]);
      await accept(link!.split('#')[1]!).expect(204);
      await reset((again.body as { link: string }).link.split('#')[1]!).expect(204);
      expect(codes([await seller.post('/auth/login').send({ email: seller.email, password: fresh }), await seller.post(`/users/${company.admin.userId}/password-reset`)])).toEqual([[204, undefined], [403, 'access.denied']]);
      expect((await company.anybody().get('/auth/ways').expect(200)).body).toEqual({ isPasswordResetByMail: false });
    } finally {
      Object.assign(company.app.get(Configuration), { smtpUrl: box.url });
    }
  });
});
