import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enter, json, sender, type Send, type WayIn } from '../access-matrix/voice.ts';
import { aCompanyWith, type Company } from './support/a-company.ts';
import { password } from './support/hire.ts';
import { whatIsWritten } from './support/what-is-written.ts';

const secret = 'zzcanary';
const person = { familyName: `${secret} family`, description: `${secret} about`, leadSource: `${secret} lead`, contactPoints: [{ kind: 'email', value: `${secret}@example.com` }] };
const whenever = (body: string): string => `create function public.unforeseen() returns trigger language plpgsql as $$ begin ${body}; return new; end $$; create trigger unforeseen before insert or update on contacts.persons for each row execute function public.unforeseen()`;
const never = 'drop function public.unforeseen() cascade';

/** Faults of the product as they might be, each with a customer's words in it: a rule of the database that nobody foresaw, a column of another type, a trigger that quotes. */
const faults = {
  check: [`alter table contacts.persons add constraint unforeseen check (description not like '${secret}%') not valid`, 'alter table contacts.persons drop constraint unforeseen'],
  cast: [whenever('perform new.lead_source::int'), never],
  quoting: [whenever(`raise exception 'cannot keep %', new`), never],
} as const;

describe('the log of a fault', () => {
  const written = whatIsWritten();
  let company: Company;
  let send: Send;
  let way: WayIn;
  beforeAll(async () => {
    company = await aCompanyWith({ logLevel: 'info' });
    send = sender(company);
    way = await enter(send, 'admin@example.com', password);
  }, 120_000);
  afterAll(async () => {
    await (company as Company | undefined)?.close();
    written.stop();
  });

  it.each(Object.keys(faults) as (keyof typeof faults)[])('of the database (%s) names it and where it happened, and no word of a record', async (name) => {
    const [broken, mended] = faults[name];
    const before = written.text().length;
    await company.database.rows(broken);
    const answer = await send(way, 'POST', '/persons', { body: person });
    await company.database.rows(mended);
    const said = written.text().slice(before);

    expect([answer.status, answer.code]).toEqual([500, 'internal']);
    expect(answer.text).not.toContain(secret);
    expect(said).toMatch(/code [0-9A-Z]{5}/u);
    expect(said).toMatch(/\s+at /u);
    expect(said).not.toContain(secret);
  });

  it('of a job names the job, and no word of the record it stumbled over', async () => {
    const [broken, mended] = faults.cast;
    const made = json<{ id: string }>(await send(way, 'POST', '/persons', { body: { familyName: secret } }));
    const before = written.text().length;
    await company.database.rows(broken);
    const { id } = json<{ id: string }>(await send(way, 'POST', '/bulk/person', { body: { ids: [made.id], changes: { leadSource: secret } } }));
    let isOver = false;
    const running = company.runJobs().then(() => { isOver = true; });
    while (!isOver && !written.text().slice(before).includes('fault 1')) await new Promise((resolve) => { setImmediate(resolve); });
    await company.database.rows(mended);
    await running;
    const said = written.text().slice(before);

    expect(json(await send(way, 'GET', `/jobs/${id}`))).toMatchObject({ state: 'succeeded' });
    expect(said).toMatch(new RegExp(`${id}, fault 1: .*code 22P02`, 'u'));
    expect(said).not.toContain(secret);
  });

  it('says nothing of what was refused, and its lines of requests no word of what was asked', async () => {
    const made = json<{ id: string }>(await send(way, 'POST', '/persons', { body: person }));
    const answers = [
      await send(way, 'POST', '/persons', { body: { ...person, id: made.id } }), await send(way, 'POST', '/persons', { body: { ...person, birthDate: secret } }),
      await send(way, 'GET', `/persons?filter[${secret}]=1`), await send(way, 'GET', `/${secret}`), await send(way, 'PATCH', `/persons/${made.id}`, { version: 77, body: { description: secret } }),
    ];
    await company.app.close(); // the lines of requests leave late

    expect(answers.map(({ status }) => status)).toEqual([409, 422, 422, 404, 412]);
    expect(written.text()).toContain('"route":"/api/v1/persons"');
    expect(written.text()).not.toContain(secret);
  });
});
