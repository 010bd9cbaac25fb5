import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCompanyWith, type Company } from './support/a-company.ts';
import { aMailbox, type Mailbox } from './support/a-mailbox.ts';
import { lettersIn } from './support/letters-in.ts';

const publicUrl = 'http://crm.example.com';
const fresh = 'seven-green-bottles';

describe('letters and the mail server', () => {
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
  beforeEach(() => { box.answer = null; });

  const { invite, lastLetter, mailsTo } = lettersIn(() => company, () => box);

  it('take no header from a name and no address from a request', async () => {
    const name = 'Eve\r\nBcc: everybody@example.com\r\n\r\nbody';
    const eve = await company.admin.post('/users').send({ email: 'eve@example.com', givenName: name, familyName: 'Mallory', password: fresh, roleIds: ((await company.admin.get('/users?limit=200')).body.items as { email: string; roleIds: string[] }[]).find(({ email }) => email === company.admin.email)!.roleIds }).expect(201);
    expect(eve.body.givenName).toBe(name);
    const agent = company.anybody();
    await agent.post('/auth/login').send({ email: 'eve@example.com', password: fresh }).expect(204);
    await agent.post('/users/invitations').set('Host', 'evil.example').set('X-Forwarded-Host', 'evil.example').send({ email: 'target@example.com', givenName: name, familyName: 'Nova' }).expect(201);
    const letter = await lastLetter();

    expect(letter.recipients).toEqual(['target@example.com']);
    expect(letter.headers.has('bcc')).toBe(false);
    expect(letter.headers.get('to')).toEqual(['target@example.com']);
    expect(letter.raw).not.toContain('evil.example');
    expect(letter.text).toContain(`${publicUrl}/invitation#`);
  });

  it('wait while the server does not take them, and leave later as the same letter', async () => {
    const { email } = await invite();
    box.answer = { code: 451, message: 'try later' };
    const [tried] = await company.sendMails();
    expect(tried!.error).toContain('try later');
    expect(await mailsTo(email)).toMatchObject([{ state: 'waiting', tries: 1, error: expect.stringContaining('try later') as unknown }]);

    box.answer = null;
    const letter = await lastLetter();
    await company.database.rows(`update platform.mails set state = 'waiting' where recipient = $1`, [email]); // as after a kill before the receipt
    await company.database.rows(`insert into pgboss.job (name, data) values ('mails', jsonb_build_object('mailId', $1::text))`, [tried!.mailId]);
    const twin = await lastLetter();

    expect(twin).not.toBe(letter);
    expect(twin.headers.get('message-id')).toEqual([`<${tried!.mailId}@crm.example.com>`]);
    expect([twin.headers.get('message-id'), twin.text]).toEqual([letter.headers.get('message-id'), letter.text]);
    expect(await mailsTo(email)).toMatchObject([{ state: 'sent', error: null }]);
  });

  it('that are refused for good are seen, and sent again once that is mended', async () => {
    const { email } = await invite();
    box.answer = { code: 550, message: 'no such mailbox' };
    await company.sendMails();
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ state: 'refused', error: expect.stringContaining('no such mailbox') as unknown });

    box.answer = null;
    await company.admin.post(`/mails/${mail!.id}/again`).expect(204);
    expect((await lastLetter()).recipients).toEqual([email]);
    await company.admin.post(`/mails/${mail!.id}/again`).expect(404);
  });
});
