import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { exported } from './support/exported.ts';
import { markedRecords } from './support/marked-records.ts';
import { added, asNow } from './support/records.ts';

describe('an exported file', () => {
  let company: Company;
  beforeAll(async () => {
    company = await aCompany();
    const { admin } = company;
    await markedRecords(company);
    await added(admin, '/persons', { displayName: 'Whole Name Only', description: '=formula\nand a second line; "quoted"' });
    const several = await added(admin, '/persons', {
      familyName: 'Ковальчук', givenName: 'Олена', contactPoints: [
        { kind: 'email', value: 'Olena@Work.example', label: 'work', isPrimary: true }, { kind: 'email', value: 'olena@gmail.com', label: 'home' }, { kind: 'mobile', value: '+380 67 123-45-67' }, { kind: 'phone', value: '+380441112233', label: 'home' },
        { kind: 'messenger', value: '@olena' }, { kind: 'web', value: 'https://olena.example' },
      ],
    });
    const addresses = [{ type: 'visit', addressLocality: 'Київ', addressCountry: 'UA' }, { type: 'billing', streetAddress: 'Hauptstr. 5', addressLocality: 'Berlin', postalCode: '10115', addressCountry: 'DE' }];
    const placed = await asNow(admin, 'put', `/persons/${several.id}`, { addresses }, '/addresses');
    if (placed.status !== 200) throw new Error(placed.text);
  });
  afterAll(async () => { await company.close(); });

  it.each(['person', 'organization'])('of %s records changes nothing when the import reads it back, and the next export has the same bytes', async (kind) => {
    const { admin, database } = company;
    const versions = () => database.rows('select id, version from contacts.persons union all select id, version from contacts.organizations order by 1');
    const parts = () => database.rows('select (select count(*) from contacts.contact_points where deleted_at is null) as points, (select count(*) from contacts.postal_addresses where deleted_at is null) as addresses, (select count(*) from contacts.employments) as jobs');
    const [first, before, partsBefore] = [await exported(company, admin, { kind }), await versions(), await parts()];

    const reading = await anImport(company, admin, first.fileName, first.bytes);
    const told = (reading.answer['columns'] as { heading: string; field: string | null }[]).map(({ heading }) => heading);
    await reading.change({ rule: 'overwrite' });
    const { rows, created, rejected } = await reading.run();
    const second = await exported(company, admin, { kind });

    expect(told).toEqual(first.records[0]);
    expect({ rows, created, rejected }).toEqual({ rows: first.records.length - 1, created: 0, rejected: 0 });
    expect((await reading.rows()).map(({ errors }) => (errors as { code: string }[]).map(({ code }) => code))).toEqual(first.records.slice(1).map(() => ['nothing-new']));
    expect(await versions()).toEqual(before);
    expect(await parts()).toEqual(partsBefore);
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });
});
