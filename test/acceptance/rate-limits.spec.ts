import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowances, RequestCounts } from '#platform/limits';
import { aCompanyWith, type Agent, type Company } from './support/a-company.ts';

const factor = 0.01; // 30 reads, 12 writes, 6 of whoever is not signed in

describe('how much may be asked for in a minute', () => {
  let company: Company;
  let began: number;
  /** So many minutes and seconds after the first minute of the story began. */
  const at = (minutes: number, seconds = 0): void => company.clock.set(new Date(began + (minutes * 60 + seconds) * 1000));
  beforeAll(async () => {
    company = await aCompanyWith({ rateFactor: factor });
    began = Math.ceil(company.clock.now().getTime() / 60_000) * 60_000;
  });
  afterAll(async () => { await company.close(); });
  /** How many of a burst are answered as they should be; and the last refusal. */
  const burst = async (count: number, ask: () => ReturnType<Agent['get']>) => {
    const answers = [];
    for (let at = 0; at < count; at++) answers.push(await ask());
    const refused = answers.filter(({ status }) => status === 429);
    return { answered: answers.length - refused.length, refused: refused.at(-1) };
  };
  const reading = () => company.admin.get('/me');

  it('is counted up to the edge, and refused beyond it with the seconds to wait', async () => {
    at(0);
    const { answered, refused } = await burst(33, reading);

    expect(answered).toBe(allowances.read * factor);
    expect([refused?.body.code, refused?.body.context, refused?.headers['retry-after']]).toEqual(['rate.limited', { retryAfterSeconds: 62, perMinute: 30 }, '62']);
  });

  it('slides: half a minute later half of the minute before still counts', async () => {
    at(1, 1);
    const early = await burst(3, reading);
    at(1, 30);
    const later = await burst(33, reading);

    expect([early.answered, later.answered]).toEqual([1, 14]);
  });

  it('has an own measure for writing, and for what makes long work', async () => {
    at(10);
    const writes = await burst(14, () => company.admin.patch('/me').send({ locale: 'en' }));
    const long = await burst(3, () => company.admin.post('/exports').send({ kind: 'person' }));
    const reads = await burst(1, reading);

    expect([writes.answered, long.answered, reads.answered]).toEqual([allowances.write * factor, 1, 1]);
  });

  it('counts by address whoever is not, or not rightly, signed in, and the door for everybody', async () => {
    at(20);
    const strangers = await burst(8, () => company.anybody().get('/persons'));
    const forged = await company.anybody().get('/persons').set('Authorization', 'Bearer hf_none');
    const known = await burst(1, reading);
    const door = await burst(3, () => company.admin.get('/auth/ways'));

    expect([strangers.answered, forged.status, known.answered, door.answered]).toEqual([allowances.anonymous * factor, 429, 1, 2]);
  });

  it('keeps nobody from signing in, or from anything else, who shares an address with a flood of checked certificates', async () => {
    at(25);
    const checked = await burst(5, () => company.anybody().get('/certificates/verify/HF-0000-0000-0000'));
    const signedInToo = await burst(2, () => company.admin.get('/certificates/verify/HF-0000-0000-0000'));
    const strangers = await burst(7, () => company.anybody().get('/me'));
    const { answered } = await burst(1, () => company.anybody().post('/auth/login').send({ email: company.admin.email, password: 'correct-horse-battery' }));

    expect([checked.answered, checked.refused?.body.code, signedInToo.answered]).toEqual([2, 'rate.limited', 0]);
    expect([strangers.answered, answered]).toEqual([allowances.anonymous * factor, 1]);
  });

  it('holds over processes and over a restart', async () => {
    at(30);
    expect((await burst(20, reading)).answered).toBe(20);
    await company.app.get(RequestCounts).tell();
    const other = await company.another();
    const there = await burst(12, () => other.admin.get('/me'));
    await other.close();

    expect(there.answered).toBe(10);
  });

  it('does nothing of what it refuses', async () => {
    at(40);
    await burst(12, () => company.admin.patch('/me').send({ locale: 'en' }));
    await company.admin.patch('/me').send({ locale: 'uk' }).expect(429);
    const [user] = await company.database.rows<{ locale: string }>('select locale from identity.users where id = $1', [company.admin.userId]);

    expect(user!.locale).toBe('en');
  });
});
