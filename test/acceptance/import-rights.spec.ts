import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobBoard, RunJob } from '#platform/jobs';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { anImport, upload } from './support/an-import.ts';
import { stateOfImports } from './support/state-of-imports.ts';

const csv = (...rows: string[]): Buffer => Buffer.from(`${rows.join('\r\n')}\r\n`);

describe('the rights of whoever brings a file in', () => {
  let company: Company;
  let seller: Colleague;
  let stranger: Colleague;
  let head: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'East', position: 'Seller east', below: 'Head' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'West', position: 'Seller west', below: 'Head' });
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', team: 'East', position: 'Head' });
  });
  afterAll(async () => { await company.close(); });

  const personOf = async (agent: Colleague, fields: object) => (await agent.post('/persons').send(fields).expect(201)).body as { id: string; version: number };
  const find = async (email: string) => company.database.rows<{ id: string; displayName: string; ownerId: string }>(`select p.id, p.display_name as "displayName", p.owner_id as "ownerId" from contacts.persons p join contacts.contact_points c on c.party_id = p.id where c.normalized_value = $1 order by p.id`, [email]);

  it('shows nobody the import of another', async () => {
    const { answer } = await anImport(company, seller, 'mine.csv', csv('Name,E-mail', 'Mine,mine@firma.org'));
    for (const path of [`/imports/${answer.id}`, `/imports/${answer.id}/preview`, `/imports/${answer.id}/rows`]) expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.patch(`/imports/${answer.id}`).set('if-match', '"1"').send({ rule: 'never' })).status).toBe(404);
    for (const verb of ['check', 'run']) expect((await stranger.post(`/imports/${answer.id}/${verb}`)).status).toBe(404);
    expect((await stranger.post('/imports').send({ fileId: answer['fileId'] })).body).toMatchObject({ code: 'reference.not-found' });
    expect((await stranger.get('/imports')).body).toMatchObject({ items: [] });
  });

  it('lets nobody without the permission begin, and nothing changes', async () => {
    const reader = await company.signedIn({ role: 'read-only', name: 'Reader' });
    const fileId = await upload(reader, 'x.csv', csv('Name,E-mail', 'Nobody,nobody@firma.org'));
    const before = await stateOfImports(company.database);
    const answer = await reader.post('/imports').send({ fileId });

    expect([answer.status, answer.body.code]).toEqual([403, 'access.denied']);
    expect((await reader.get('/import-fields')).status).toBe(403);
    expect(await stateOfImports(company.database)).toEqual(before);
  });

  it('neither reveals nor changes a person that is hidden: a new one is made, and the pair waits for somebody who may see both', async () => {
    const hidden = await personOf(stranger, { givenName: 'Hidden', familyName: 'Koval', contactPoints: [{ kind: 'email', value: 'shared@firma.org' }] });
    const file = await anImport(company, seller, 'hidden.csv', csv('First name,Last name,E-mail', 'Olena,Koval,Shared@firma.org'));
    await file.change({ rule: 'overwrite' });
    expect(await file.check()).toMatchObject({ created: 1, updated: 0, rejected: 0 });
    expect(await file.run()).toMatchObject({ created: 1, updated: 0, rejected: 0 });

    const found = await find('shared@firma.org');
    expect(found.map(({ displayName, ownerId }) => [displayName, ownerId])).toEqual([['Hidden Koval', stranger.userId], ['Olena Koval', seller.userId]]);
    expect((await seller.get('/duplicates')).body.items).toEqual([]);
    expect((await stranger.get('/duplicates')).body.items).toEqual([]);
    const [pair] = (await head.get('/duplicates')).body.items as { id: string; version: number }[];
    expect(pair).toMatchObject({ kind: 'person', signals: ['email'], status: 'open', left: { id: hidden.id, name: 'Hidden Koval' }, right: { name: 'Olena Koval' } });

    expect((await seller.post(`/duplicates/${pair!.id}/dismiss`).set('if-match', '"1"')).status).toBe(404);
    expect((await head.post(`/duplicates/${pair!.id}/dismiss`)).status).toBe(428);
    expect((await head.post(`/duplicates/${pair!.id}/dismiss`).set('if-match', `"${pair!.version}"`)).body).toMatchObject({ status: 'dismissed' });
    expect((await head.get('/duplicates')).body.items).toEqual([]);
  });

  it('refuses a row whose person may be seen and not changed, and says so', async () => {
    const colleague = await company.signedIn({ role: 'salesperson', name: 'Colleague', team: 'East' });
    await personOf(colleague, { givenName: 'Seen', familyName: 'Only', contactPoints: [{ kind: 'email', value: 'seen@firma.org' }] });
    const file = await anImport(company, seller, 'seen.csv', csv('First name,Last name,E-mail', 'Changed,Only,seen@firma.org'));
    await file.change({ rule: 'overwrite' });

    expect(await file.run()).toMatchObject({ created: 0, updated: 0, rejected: 1 });
    expect(await file.rows()).toMatchObject([{ line: 2, outcome: 'rejected', errors: [{ code: 'not-yours-to-change' }], personId: null }]);
    expect((await find('seen@firma.org')).map(({ displayName }) => displayName)).toEqual(['Seen Only']);
  });

  it('refuses owners to whoever may not transfer, and unknown tags to whoever may not add them', async () => {
    const { answer } = await anImport(company, seller, 'owners.csv', csv('Name,E-mail,Owner email,Tags', `Owned,owned@firma.org,${stranger.email},New tag`));
    expect((answer['columns'] as { field: string | null }[]).map(({ field }) => field)).toEqual(['person.displayName', 'email', null, 'person.tags']);
    const refused = await seller.patch(`/imports/${answer.id}`).set('if-match', `"${answer.version}"`).send({ mapping: [{ column: 2, field: 'owner.email' }] });
    expect([refused.status, refused.body.code, refused.body.errors[0].pointer]).toEqual([403, 'field.forbidden', '/mapping/0/field']);

    const tagged = await anImport(company, seller, 'tags.csv', csv('Name,E-mail,Tags', 'Tagged,tagged@firma.org,New tag'));
    await tagged.run();
    expect(await tagged.rows()).toMatchObject([{ outcome: 'rejected', errors: [{ code: 'tag-unknown', column: 2, heading: 'Tags', value: 'New tag' }] }]);
    const byAdmin = await anImport(company, company.admin, 'tags.csv', csv('Name,E-mail,Tags,Owner email', `Tagged,tagged@firma.org,New tag,${stranger.email}`));
    expect(await byAdmin.run()).toMatchObject({ created: 1 });
    expect((await find('tagged@firma.org'))[0]).toMatchObject({ ownerId: stranger.userId });
  });

  it('follows the rule for what is there already, also field by field, and never writes over by a gap', async () => {
    await personOf(seller, { givenName: 'Ivan', familyName: 'Bondar', description: 'Kept', contactPoints: [{ kind: 'email', value: 'rule@firma.org' }] });
    const bring = async (fields: object, row: string) => {
      const file = await anImport(company, seller, 'rule.csv', csv('First name,Last name,E-mail,Notes,Birthday,Company,Job title', row));
      await file.change(fields);
      return file.run();
    };
    const person = async () => (await company.database.rows<object>(`select given_name as given, description, birth_date::text as birthday, job_title as job from contacts.persons where primary_email = 'rule@firma.org'`))[0];

    expect(await bring({ rule: 'never' }, 'Petro,Bondar,rule@firma.org,New,1980-01-02,Acme,Buyer')).toMatchObject({ skipped: 1 });
    expect(await person()).toEqual({ given: 'Ivan', description: 'Kept', birthday: null, job: null });
    expect(await bring({ rule: 'only-if-empty' }, 'Petro,Bondar,rule@firma.org,New,1980-01-02,Acme,Buyer')).toMatchObject({ updated: 1 });
    expect(await person()).toEqual({ given: 'Ivan', description: 'Kept', birthday: '1980-01-02', job: 'Buyer' });
    expect(await bring({ rule: 'overwrite', fieldRules: [{ field: 'person.description', rule: 'never' }] }, 'Petro,Bondar,rule@firma.org,New,,Umbrella,Chief')).toMatchObject({ updated: 1 });
    expect(await person()).toEqual({ given: 'Petro', description: 'Kept', birthday: '1980-01-02', job: 'Chief' });
    expect(await company.database.rows(`select o.name, e.is_primary as "isPrimary", e.end_date as ended from contacts.employments e join contacts.organizations o on o.id = e.organization_id join contacts.persons p on p.id = e.person_id where p.primary_email = 'rule@firma.org' order by e.id`))
      .toEqual([{ name: 'Acme', isPrimary: false, ended: null }, { name: 'Umbrella', isPrimary: true, ended: null }]);
  });

  it('takes two colleagues who share a phone for two', async () => {
    const file = await anImport(company, seller, 'office.csv', csv('First name,Last name,Phone', 'Anna,Zelenko,+380441234567', 'Borys,Tkach,+380441234567', 'Anna,Zelenko,+38 044 123 45 67'));

    expect(await file.run()).toMatchObject({ created: 2, updated: 1 });
  });

  it('refuses only the row that the database refuses', async () => {
    await company.database.rows(`alter table contacts.persons add constraint no_boom check (display_name <> 'Boom')`);
    const rows = Array.from({ length: 60 }, (_, at) => (at === 31 ? 'Boom,boom@firma.org' : `Calm ${String.fromCharCode(65 + at % 26)},calm.${at}@firma.org`));
    const file = await anImport(company, seller, 'boom.csv', csv('Name,E-mail', ...rows));
    expect(await file.check()).toMatchObject({ created: 59, rejected: 1 });
    expect(await file.run()).toMatchObject({ created: 59, rejected: 1 });
    expect(await file.rows('&filter[outcome]=rejected')).toMatchObject([{ line: 33, errors: [{ code: 'value-refused' }] }]);
  });

  it('keeps two imports at once from making anybody twice', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => `Twin ${at},twin.${at}@firma.org,Twins Ltd`);
    const files = [await anImport(company, seller, 'a.csv', csv('Name,E-mail,Company', ...rows)), await anImport(company, seller, 'b.csv', csv('Name,E-mail,Company', ...rows))];
    const jobs = [];
    for (const { answer } of files) jobs.push(((await seller.post(`/imports/${answer.id}/run`).expect(202)).body as { id: string }).id);
    await Promise.all(jobs.map(async (id) => company.app.get(RunJob).run((await company.app.get(JobBoard).claim(id))!)));
    const counts = await Promise.all(files.map(async ({ answer }) => (await seller.get(`/imports/${answer.id}`)).body as { created: number; updated: number }));

    expect(counts.map(({ created, updated }) => created + updated)).toEqual([120, 120]);
    expect(counts[0]!.created + counts[1]!.created).toBe(120);
    expect(await company.database.rows(`select count(*)::int as n from contacts.organizations where name = 'Twins Ltd'`)).toEqual([{ n: 1 }]);
  });
});
