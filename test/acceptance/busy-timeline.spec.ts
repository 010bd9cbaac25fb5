import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReadPool } from '#platform/persistence';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, type Answered } from './support/records.ts';

const entries = 10_000;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

const small = new Set(['outcomes', 'users', 'stages', 'teams']);
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
/** The most rows that one step of a plan takes from a table or throws away: what grows with the history where no index keeps the order. */
const touched = (plan: Plan): number => Math.max(...nodes(plan).filter((node) => !small.has(node['Relation Name'] ?? '')).map((node) => ((node['Relation Name'] ? (node['Actual Rows'] ?? 0) : 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1)));

describe('the timeline of a busy organization', () => {
  let company: Company;
  let olena: Colleague;
  let organization: Answered;
  let person: Answered;
  let deal: Answered;
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    organization = await added(olena, '/organizations', { name: 'Busy Works' });
    person = await added(olena, '/persons', { givenName: 'Bohdan' });
    deal = await added(olena, '/deals', { name: 'Long story', organizationId: organization.id });
    await company.database.rows(`insert into activities.activities (id, type, status, subject, name_key, time_zone, completed_at, start_at, owner_id, team_id, organization_id, deal_id, person_ids, happens_at, created_at, updated_at)
      select gen_random_uuid(), (array['call', 'meeting', 'email', 'note', 'task'])[1 + n % 5], case when n % 50 = 0 then 'planned' else 'done' end, 'Entry ' || n, 'entry ' || n, 'UTC', case when n % 50 = 0 then null else now() - n * interval '1 hour' end, now() + interval '1 day',
        $1::uuid, $2::uuid, $3::uuid, case when n % 2 = 0 then $4::uuid end, array[$5::uuid], now(), now(), now() from generate_series(1, ${entries}) n`, [olena.userId, olena.teamId, organization.id, deal.id, person.id]);
    await company.database.rows(`insert into activities.activities (id, type, status, name_key, time_zone, completed_at, organization_id, happens_at, created_at, updated_at)
      select gen_random_uuid(), (array['call', 'meeting', 'email', 'note', 'task'])[1 + n % 5], 'done', '', 'UTC', now() - n * interval '10 minutes', gen_random_uuid(), now(), now(), now() from generate_series(1, 60000) n`);
    await company.database.rows(`insert into platform.audit_events (id, at, actor_name, action, kind, record_id, entity, entity_id, changes, trace_id)
      select gen_random_uuid(), now() - n * interval '90 minutes', 'x', 'ChangeDeal', 'deal', $1::uuid, 'deal', $1::uuid, '[{"field":"nextStep","from":null,"to":"y"}]', '' from generate_series(1, 3000) n`, [deal.id]);
    await company.database.rows('analyze');
  }, 120_000);
  afterAll(async () => { await company.close(); });

  /** The statements a request sends, as the read pool sees them. */
  async function statementsOf(work: () => Promise<unknown>): Promise<{ text: string; values: unknown[] }[]> {
    const pool = company.app.get(ReadPool);
    const sent: { text: string; values: unknown[] }[] = [];
    const rows = pool.rows.bind(pool);
    pool.rows = ((statement: { text: string; values: unknown[] }) => { sent.push(statement); return rows(statement); }) as never;
    try { await work(); } finally { pool.rows = rows as never; }
    return sent.filter(({ text }) => /activities\.|audit_events/u.test(text));
  }
  const mostTouched = async (path: string): Promise<number> => {
    const statements = await statementsOf(async () => { const answer = await olena.get(path); if (answer.status !== 200) throw new Error(answer.text); });
    const plans = await Promise.all(statements.map(async ({ text, values }) => (await company.database.rows<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (analyze, format json) ${text}`, values))[0]!['QUERY PLAN'][0].Plan));
    expect(plans.length).toBeGreaterThan(0);
    return Math.max(...plans.map(touched));
  };

  it('is judged by a judge that sees', async () => {
    const [{ 'QUERY PLAN': [{ Plan: plan }] }] = (await company.database.rows(`explain (analyze, format json) select * from activities.activities where organization_id = '${organization.id}' order by updated_at, id limit 50`)) as [{ 'QUERY PLAN': [{ Plan: Plan }] }];

    expect(touched(plan)).toBeGreaterThanOrEqual(entries);
  });

  it.each(['organizations', 'deals', 'persons'] as const)('of %s reads no more of any table than a page needs, on the first page and deep down', async (records) => {
    const path = `/timeline/${records}/${{ organizations: organization, deals: deal, persons: person }[records].id}`;
    let cursor = '';
    for (let page = 0; page < 20; page++) cursor = `&cursor=${(await olena.get(`${path}?limit=200${cursor}`)).body.nextCursor as string}`;

    expect(await mostTouched(path)).toBeLessThan(600);
    expect(await mostTouched(`${path}?limit=50${cursor}`)).toBeLessThan(600);
    expect(await mostTouched(`${path}?kinds=note`)).toBeLessThan(600);
  });

  it.each(['organizations', 'deals', 'persons'] as const)('of %s tells the last and the next contact from a few rows', async (records) => {
    expect(await mostTouched(`/contact-state/${records}/${{ organizations: organization, deals: deal, persons: person }[records].id}`)).toBeLessThan(60);
  });
});
