import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateGoogleContacts } from '../fixtures/google-contacts.ts';
import { generateHubspot } from '../fixtures/hubspot.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';

describe('bringing customers in from a file', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  it.each([
    ['Google Contacts', generateGoogleContacts({ rows: 1200, seed: 11, format: 'old', encoding: 'windows-1251' }), 'windows-1251'],
    ['HubSpot', generateHubspot({ rows: 1200, seed: 12 }), 'utf-8'],
  ] as const)('accounts for every row of an export of %s, checked and then run', async (name, { bytes, expected }, encoding) => {
    await company.database.rows('truncate contacts.persons, contacts.organizations, contacts.contact_points, contacts.employments, contacts.postal_addresses, contacts.duplicate_candidates cascade');
    const file = await anImport(company, company.admin, `${name}.csv`, bytes);
    expect(file.answer).toMatchObject({ state: 'draft', encoding, delimiter: ',', headerRow: 0 });
    await file.change({ country: 'RU', rule: 'overwrite' });

    const counts = { rows: expected.rows, created: expected.people, updated: expected.duplicates, skipped: 0, rejected: expected.rejected };
    expect(await file.check()).toMatchObject({ state: 'checked', ...counts });
    expect(await company.database.rows('select id from contacts.persons limit 1')).toEqual([]);

    expect(await file.run()).toMatchObject({ state: 'finished', ...counts });
    const [{ persons, points } = { persons: 0, points: 0 }] = await company.database.rows<{ persons: number; points: number }>('select (select count(*)::int from contacts.persons) as persons, (select count(*)::int from contacts.contact_points) as points');
    expect(persons).toBe(expected.people);
    expect(points).toBeGreaterThan(expected.people);
  });
});
