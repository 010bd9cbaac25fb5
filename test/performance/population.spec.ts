import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from '../acceptance/support/a-company.ts';
import { copyLine } from './population/copy-rows.ts';
import { fillDatabase } from './population/fill-database.ts';
import { Population } from './population/population.ts';
import { tables } from './population/tables.ts';

type Row = Record<string, unknown>;
const sample = 40;

describe('the population of the benchmark', () => {
  let company: Company;
  beforeAll(async () => {
    company = await aCompany();
    await fillDatabase(company.database.url, 7, sample, [{ ownerId: company.admin.userId, teamId: null as never }]);
  });
  afterAll(() => company.close());

  const keysOf = async (where: string, values: unknown[]): Promise<Row[]> => {
    const text = `select p.name_key, p.display_name, p.primary_email, p.primary_phone, p.organization_id is not null as employed,
      (select json_agg(json_build_array(c.kind, c.value, c.normalized_value, c.is_primary) order by c.kind) from contacts.contact_points c where c.party_id = p.id) as points from contacts.persons p where ${where} order by p.id`;
    return company.database.rows<Row>(text, values);
  };

  it('holds the keys that the product itself gives the same people', async () => {
    const people = await company.database.rows<Row & { id: string }>(`select p.id, given_name as "givenName", additional_name as "additionalName", family_name as "familyName", p.organization_id as "organizationId",
      (select json_agg(json_build_object('kind', kind, 'value', value, 'isPrimary', is_primary) order by kind) from contacts.contact_points c where c.party_id = p.id) as "contactPoints" from contacts.persons p order by p.id`);
    const added: string[] = [];
    for (const { id: _id, organizationId, ...person } of people) {
      const { body } = await company.admin.post('/persons').send({ ...person, ...(organizationId !== null && { employment: { organizationId } }) }).expect(201);
      added.push((body as { id: string }).id);
    }

    const copied = await keysOf('not p.id = any($1)', [added]);

    expect(copied).toHaveLength(sample);
    expect(await keysOf('p.id = any($1)', [added])).toEqual(copied);
  });

  it('holds the keys that the product itself gives the same companies', async () => {
    const keys = 'select name_key, matching_key, domain, types from contacts.organizations where';
    const copied = await company.database.rows<Row & { id: string }>(`select id, name, website, types from contacts.organizations order by id`);
    const added: string[] = [];
    for (const { id: _id, ...organization } of copied) added.push(((await company.admin.post('/organizations').send(organization).expect(201)).body as { id: string }).id);

    expect(added).toHaveLength(sample / 5);
    expect(await company.database.rows(`${keys} id = any($1) order by id`, [added])).toEqual(await company.database.rows(`${keys} id = any($1) order by id`, [copied.map(({ id }) => id)]));
  });

  it('is the same for the same seed, and another for another', () => {
    const owners = [{ ownerId: '01900000-0000-7000-8000-000000000001', teamId: '01900000-0000-7000-8000-000000000002' }];
    const lines = (seed: number): string => {
      const population = new Population(seed, owners);
      const { organization } = population.organization(0);
      return Array.from({ length: 20 }, (_, number) => population.person(number, [organization])).map(({ person, points }) => copyLine(person, tables.persons.properties) + points.map((point) => copyLine(point, tables.points.properties)).join('')).join('');
    };

    expect(lines(1)).toBe(lines(1));
    expect(lines(1)).not.toBe(lines(2));
  });
});
