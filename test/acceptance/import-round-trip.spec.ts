import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { exported } from './support/exported.ts';

const columns = ['displayName', 'familyName', 'givenName', 'additionalName', 'honorificPrefix', 'preferredName', 'jobTitle', 'department', 'organization', 'gender', 'birthDate', 'leadSource', 'preferredLanguage', 'timeZone', 'doNotContact',
  'description', 'attentionInstruction', 'lifecycleStage', 'tier', 'tags', 'contactPoints', 'addresses.street', 'addresses.city', 'addresses.country'];
const nasty = ['=1+2', '+79161234567', "'=quoted", 'plain; with, delimiters "and" quotes', 'two\nlines', '-3'];

describe('a file that was exported', () => {
  let from: Company;
  let to: Company;
  beforeAll(async () => {
    [from, to] = [await aCompany(), await aCompany()];
    for (const company of [from, to]) {
      const tier = (await company.admin.post('/tiers').send({ code: 'vip', name: 'VIP', rank: 1, isVip: true }).expect(201)).body as { id: string };
      const tag = (await company.admin.post('/tags').send({ name: 'Fair' }).expect(201)).body as { id: string };
      if (company !== from) continue;
      const organization = (await company.admin.post('/organizations').send({ name: 'ООО "Ромашка", Тверь', website: 'romashka.example' }).expect(201)).body as { id: string };
      for (const [at, text] of nasty.entries()) {
        // A name, a title, a source are one line: the import makes one space of what divides their words.
        const line = text.replace('\n', ' ');
        const person = (await company.admin.post('/persons').send({
          givenName: 'Пётр', additionalName: 'Иванович', familyName: `Round ${'abcdef'[at]}`, honorificPrefix: 'Dr', preferredName: line, gender: 'male', birthDate: '1970-02-03', leadSource: line, preferredLanguage: 'uk', timeZone: 'Europe/Kyiv', doNotContact: at % 2 === 0,
          description: text, attentionInstruction: text, lifecycleStage: 'customer', tierId: tier.id,
          contactPoints: [{ kind: 'email', value: `round.${at}@firma.example`, label: 'work' }, { kind: 'email', value: `round.${at}@gmail.com`, label: 'home' }, { kind: 'mobile', value: `+38067111220${at}`, label: 'other' }, { kind: 'phone', value: `+38044111220${at}`, label: 'work' }, { kind: 'messenger', value: `@round${at}`, label: 'other' }],
          employment: { organizationId: organization.id, jobTitle: line, department: 'Sales' },
        }).expect(201)).body as { id: string; version: number };
        const tagged = (await company.admin.put(`/persons/${person.id}/tags`).set('if-match', `"${person.version}"`).send({ tagIds: [tag.id] })).body as { version: number };
        await company.admin.put(`/persons/${person.id}/addresses`).set('if-match', `"${tagged.version}"`).send({ addresses: [{ type: 'visit', streetAddress: 'Main St 1', addressLocality: 'Kyiv', addressCountry: 'UA' }, { type: 'visit', addressLocality: 'Lviv' }] }).expect(200);
      }
    }
  }, 120_000);
  afterAll(async () => {
    await from.close();
    await to.close();
  });

  it.each(['en', 'ru', 'uk'])('in %s is brought in as it is, and exported again it is the same to the byte', async (locale) => {
    await to.database.rows('truncate contacts.persons, contacts.organizations, contacts.contact_points, contacts.employments, contacts.postal_addresses cascade');
    const before = await exported(from, from.admin, { kind: 'person', columns, locale, sort: 'displayName' });
    const file = await anImport(to, to.admin, 'round.csv', before.bytes);
    expect((file.answer['columns'] as { heading: string; field: string | null }[]).filter(({ field }) => field === null)).toEqual([]);
    expect(await file.run()).toMatchObject({ rows: nasty.length, created: nasty.length, rejected: 0 });
    const after = await exported(to, to.admin, { kind: 'person', columns, locale, sort: 'displayName' });

    expect(after.records).toEqual(before.records);
    expect(after.bytes.equals(before.bytes)).toBe(true);
  });

  it('with the ids of its records is found again, whatever else was changed in it', async () => {
    const before = await exported(from, from.admin, { kind: 'person', columns: ['id', ...columns], sort: 'displayName' });
    const file = await anImport(from, from.admin, 'again.csv', before.bytes);
    await file.change({ rule: 'overwrite' });

    expect(await file.run()).toMatchObject({ rows: nasty.length, created: 0, updated: nasty.length, rejected: 0 });
    expect((await file.rows()).map(({ errors }) => errors)).toEqual(nasty.map(() => [expect.objectContaining({ code: 'nothing-new' })]));
    expect((await exported(from, from.admin, { kind: 'person', columns: ['id', ...columns], sort: 'displayName' })).bytes.equals(before.bytes)).toBe(true);
  });
});
