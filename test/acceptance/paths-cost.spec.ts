import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReadPool } from '#platform/persistence';
import { costOf, statementsTo, type StatementCost } from '../performance/load/statement-cost.ts';
import { fillRelationships } from '../performance/population/fill-relationships.ts';
import { hireStaff } from '../performance/population/staff.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';

const goal = '01900009-0000-7000-8000-000000000000';
/** The goal, where its people worked before, and where those they worked with had worked. */
const places = 12;
const people = 240;

/** The same neighborhood in each company: people who worked here and there together, some of whom a colleague knows. Nobody of it works anywhere else. */
const neighborhood = [
  `insert into contacts.organizations (id, name, name_key, matching_key, owner_id, team_id, created_at, updated_at)
    select ('01900009-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Near ' || n, 'near ' || n, 'near ' || n, $1, $2, now(), now() from generate_series(0, ${places - 1}) n`,
  `insert into contacts.persons (id, display_name, name_key, owner_id, team_id, organization_id, created_at, updated_at)
    select ('01900008-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Neighbor ' || n, 'neighbor ' || n, $1, $2, ('01900009-0000-7000-8000-' || lpad((n % ${places})::text, 12, '0'))::uuid, now(), now() from generate_series(0, ${people - 1}) n`,
  `insert into contacts.employments (id, person_id, organization_id, job_title, start_date, end_date, is_primary, created_at, updated_at)
    select ('01900007-0000-7000-8000-' || lpad((2 * n + job)::text, 12, '0'))::uuid, ('01900008-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ('01900009-0000-7000-8000-' || lpad(((n / (1 + job * ${places - 1}) + job) % ${places})::text, 12, '0'))::uuid, 'Engineer',
      now()::date - 400 * (1 + job) - n, case when job = 1 then now()::date - 401 - n end, job = 0, now(), now() from generate_series(0, ${people - 1}) n cross join generate_series(0, 1) job where $1::uuid <> $2::uuid`,
  `insert into activities.activities (id, type, status, name_key, time_zone, completed_at, owner_id, team_id, person_ids, created_at, updated_at, happens_at)
    select ('01900006-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'meeting', 'done', '', 'UTC', now() - n * interval '1 day', $1, $2, array[('01900008-0000-7000-8000-' || lpad((7 * n % ${people})::text, 12, '0'))::uuid], now(), now(), now() from generate_series(1, 60) n`,
];

/** People who joined one employer of the neighborhood long ago, each of whom somebody met. */
const crowd = 12_000;
const crowded = [
  `insert into contacts.persons (id, display_name, name_key, owner_id, team_id, organization_id, last_contact_at, created_at, updated_at)
    select ('0190000a-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Crowd ' || n, 'crowd ' || n, $1, $2, '01900009-0000-7000-8000-000000000001', now() - n * interval '1 minute', now(), now() from generate_series(1, ${crowd}) n`,
  `insert into contacts.employments (id, person_id, organization_id, job_title, start_date, is_primary, created_at, updated_at)
    select ('0190000b-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ('0190000a-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '01900009-0000-7000-8000-000000000001', 'Engineer', date '1999-01-01' + n % 300, true, now(), now() from generate_series(1, ${crowd}) n where $1::uuid <> $2::uuid`,
];

describe('what a path costs', () => {
  const companies: { company: Company; reader: Colleague }[] = [];
  beforeAll(async () => {
    for (const persons of [1_500, 15_000]) {
      const company = await aCompany();
      await hireStaff(company.database.url);
      await fillRelationships(company.database.url, { persons, organizations: persons / 5, activities: persons * 2 });
      const { colleague: reader } = await ownRole(company, 'Reader', { 'contacts.read': 'own', 'activities.read': 'own' }, { team: 'Kyiv' });
      for (const text of neighborhood) await company.database.rows(text, [reader.userId, reader.teamId]);
      await company.database.rows('analyze');
      companies.push({ company, reader });
    }
  }, 240_000);
  afterAll(async () => { for (const { company } of companies) await company.close(); });

  async function costOn({ company: { app, database } }: (typeof companies)[number], asker: Colleague): Promise<StatementCost> {
    const statements = await statementsTo(app.get(ReadPool), async () => {
      const { body } = await asker.get(`/paths/organizations/${goal}`).expect(200);
      expect((body as { paths: unknown[] }).paths).toHaveLength(3);
      expect((body as { peopleThere: number }).peopleThere).toBe(people / places);
    });
    return costOf(statements.filter(({ text }) => /contacts\.|activities\./u.test(text)), (text, values) => database.rows<object>(text, values));
  }
  const seen = [['everybody', ({ company }: (typeof companies)[number]) => company.admin], ['his own', ({ reader }: (typeof companies)[number]) => reader]] as const;

  it.each(seen)('in a company ten times as large is what it was, for somebody who sees %s', async (_, asker) => {
    const [small, large] = [await costOn(companies[0]!, asker(companies[0]!)), await costOn(companies[1]!, asker(companies[1]!))];

    expect(small.rows).toBeGreaterThan(people);
    expect(large.rows).toBeLessThan(1.5 * small.rows);
    // Small tables are read whole in fewer pages than by an index.
    expect(large.pages).toBeLessThan(4 * small.pages);
  });

  it('is little more where thousands work beside them, whom somebody met too', async () => {
    const [, large] = companies as [unknown, (typeof companies)[number]];
    const before: StatementCost[] = [];
    for (const [, asker] of seen) before.push(await costOn(large, asker(large)));
    for (const text of crowded) await large.company.database.rows(text, [large.reader.userId, large.reader.teamId]);
    await large.company.database.rows('analyze');
    // Read to the end they would come up four times: each is met and came, at each of two steps. A table of a few thousand companies may be read whole.
    for (const [at, [, asker]] of seen.entries()) expect((await costOn(large, asker(large))).rows).toBeLessThan(before[at]!.rows + crowd);
  });
});
