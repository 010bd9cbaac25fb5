import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import '#crm/contacts';
import { openMask, type Actor, type Bounded, type Condition, type Reach } from '#platform/access';
import { newId } from '#platform/kernel';
import { Cursors, kindNamed, ListStatement, type ListRequest, type Operator, type RecordField } from '#platform/records';
import { aDatabase, type TestDatabase } from '#platform/testing';
import { largeBase, persons, type LargeBase } from './support/large-base.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Plan Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Actual Loops'?: number;
  readonly Plans?: readonly Plan[];
}

const big = new Set(['persons', 'organizations', 'contact_points']);
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** What reads a big table through from one end, or sorts most of it. */
function faults(plan: Plan): string[] {
  return nodes(plan).flatMap((node) => {
    if (node['Node Type'].includes('Seq Scan') && big.has(node['Relation Name'] ?? '')) return [`reads ${node['Relation Name']} through`];
    const whole = node['Node Type'] === 'Sort' && (node.Plans?.[0]?.['Plan Rows'] ?? 0) > persons / 4;
    return whole ? [`sorts ${node.Plans![0]!['Plan Rows']} rows`] : [];
  });
}

const values: Readonly<Record<string, Partial<Record<Operator, unknown>>>> = {
  displayName: { contains: 'kovinko', startsWith: 'maria ko' }, name: { contains: 'kovinko', startsWith: 'maria ko' }, jobTitle: { contains: 'director 17', startsWith: 'Buyer 1' }, city: { eq: 'Berlin', in: 'Berlin,Brno', contains: 'yiv 1', startsWith: 'Lviv 2' },
  types: { eq: 'partner', in: 'partner,supplier' }, lifecycleStage: { eq: 'lead', in: 'lead,customer' }, leadSource: { eq: 'Source 3', in: 'Source 3,Source 4' }, industry: { eq: 'Industry 7', in: 'Industry 7,Industry 8' }, country: { eq: 'DE', in: 'DE,PL' },
  confidentiality: { eq: 'secret', ne: 'open', in: 'secret,confidential' },
  taxId: { eq: '4710', in: '4710,4712' }, domain: { eq: 'd4711.example', in: 'd4711.example,d4712.example' },
};
const sample = (name: string, { as }: NonNullable<RecordField['filter']>, op: Operator, base: LargeBase): unknown => {
  if (op === 'isEmpty') return 'true';
  if (as === 'timestamptz') return '2026-02-20T00:00:00Z';
  const known = values[name]?.[op] ?? values[name]?.eq;
  return known ?? { tierId: base.tierId, tags: base.tagId, ownerId: base.owners[1], teamId: base.teams[1], territoryId: base.territories[0] }[name] ?? newId();
};

describe('the statements of lists', () => {
  let database: TestDatabase;
  let base: LargeBase;
  let reaches: Readonly<Record<string, Reach>>;
  beforeAll(async () => {
    database = await aDatabase();
    base = await largeBase(database);
    const [owners, teams] = [base.owners, base.teams];
    reaches = {
      all: { all: true }, own: bounded(owners.slice(0, 1)), team: bounded(owners.slice(0, 1), teams.slice(0, 1)), subordinates: bounded(owners.slice(0, 12)), several: bounded(owners.slice(0, 5), teams.slice(0, 3)), 'own and shared': bounded(owners.slice(0, 1)), 'team and shared': bounded(owners.slice(0, 1), teams.slice(0, 1)),
      territory: { ...bounded(owners.slice(0, 1)), places: { territory: base.territories.slice(0, 1) } }, territories: { ...bounded(owners.slice(0, 1)), places: { territory: base.territories.slice(0, 3) } }, line: { ...bounded(owners.slice(0, 1)), places: { line: base.lines.slice(0, 2) } },
      'what is open': under({ confidentiality: ['open'] }), 'what is not open': under({ confidentiality: ['confidential', 'secret'] }), 'a tier': under({ tier: [base.tierId] }), 'no tier, of mine': under({ tier: ['none'] }, bounded(owners.slice(0, 1))),
      'slices of many kinds': { ...bounded(owners.slice(0, 1), teams.slice(0, 1)), places: { territory: base.territories.slice(0, 1) }, limited: [{ condition: { confidentiality: ['open'] }, reach: bounded(owners.slice(0, 12), teams.slice(0, 2)) }, { condition: { confidentiality: ['secret'], tier: [base.tierId] }, reach: { all: true } }] },
    };
    // What others hold, all over the base, is shared with the first owner.
    for (const kind of ['person', 'organization']) await database.rows(`insert into platform.record_shares (id, kind, record_id, grantee_kind, grantee_id, access, shared_by_id, created_at, updated_at)
      select gen_random_uuid(), $1, r.id, 'user', $2, 'read', $3, now(), now() from ${kindNamed(kind).table} r where r.owner_id = $3 order by r.id limit 400`, [kind, owners[0], owners[7]]);
    await database.rows('analyze platform.record_shares');
  }, 240_000);
  afterAll(async () => { await database.drop(); });

  const under = (condition: Condition, reach: Reach = { all: true }): Reach => ({ ...bounded([]), limited: [{ condition, reach }] });
  const bounded = (owners: readonly string[], teams: readonly string[] = []): Bounded => ({ all: false, owners, teams });
  const shares = (reach: Reach): Actor['shares'] => (reach === reaches['own and shared'] || reach === reaches['team and shared'] ? { grantees: [base.owners[0]!], day: '2026-03-01', kinds: new Map([['person', 'read'], ['organization', 'read']]) } : undefined);
  const actor = (reach: Reach): Actor => ({ shares: shares(reach), userId: base.owners[0]!, name: 'Reader', kind: 'user', sessionId: null, mask: openMask, grants: new Map([['contacts.read', { name: 'own', given: [], reach, lasting: null }]]) });
  const statement = (kind: string, reach: Reach, request: ListRequest) => new ListStatement(kindNamed(kind), actor(reach), request).page(50, new Cursors('a secret'));
  const planOf = async ({ text, values: bound }: { text: string; values: unknown[] }): Promise<Plan> => (await database.rows<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json) ${text}`, bound))[0]!['QUERY PLAN'][0].Plan;
  const faultsOf = async (kind: string, requests: Readonly<Record<string, ListRequest>>): Promise<string[]> => {
    const found: string[] = [];
    for (const [name, reach] of Object.entries(reaches)) {
      for (const [what, request] of Object.entries(requests)) found.push(...faults(await planOf(statement(kind, reach, request))).map((fault) => `${name}, ${what}: ${fault}`));
    }
    return found;
  };

  it('are judged by a judge that sees', async () => {
    expect(faults(await planOf({ text: `select * from contacts.persons r where r.description like '%x%' limit 50`, values: [] }))).toEqual(['reads persons through']);
    expect(faults(await planOf({ text: 'select * from contacts.persons r order by r.department limit 50', values: [] })).join()).toMatch(/sorts \d+ rows/u);
  });

  it.each(['person', 'organization'])('sort every list of a %s by an index', async (kind) => {
    const sortable = Object.entries(kindNamed(kind).fields).filter(([, field]) => field.sort).map(([name]) => name);

    expect(sortable.length).toBeGreaterThan(2);
    expect(await faultsOf(kind, Object.fromEntries(sortable.flatMap((name) => [[name, { sort: name }], [`-${name}`, { sort: `-${name}` }]])))).toEqual([]);
  });

  it.each(['person', 'organization'])('filter every list of a %s by an index', async (kind) => {
    const requests = Object.entries(kindNamed(kind).fields).flatMap(([name, { filter }]) => (filter?.operators ?? []).map((op) => [`${name} ${op}`, { filter: { [name]: { [op]: sample(name, filter!, op, base) } } }] as const));

    expect(requests.length).toBeGreaterThan(30);
    expect(await faultsOf(kind, Object.fromEntries(requests))).toEqual([]);
  });

  it.each(['person', 'organization'])('search every list of a %s by an index', async (kind) => {
    expect(await faultsOf(kind, Object.fromEntries(['kovinko', 'ko', 'ma ko', 'p777@', 'a.b', '0445 12', 'bdfyjd'].map((q) => [q, { q }])))).toEqual([]);
  });

  it.each(['createdAt', 'displayName'])('find the records of several owners, wherever they stand in the order of %s', async (sort) => {
    const { text, values: bound } = statement('person', bounded(base.owners.slice(48)), { sort });
    const [{ 'QUERY PLAN': [{ Plan: plan }] }] = (await database.rows<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (analyze, format json) ${text}`, bound)) as [{ 'QUERY PLAN': [{ Plan: Plan }] }];

    expect(nodes(plan).reduce((sum, node) => sum + (node['Rows Removed by Filter'] ?? 0) * (node['Actual Loops'] ?? 1), 0)).toBeLessThan(1000);
  });

  it('go on after a cursor by the same index', async () => {
    const cursors = new Cursors('a secret');
    const found: string[] = [];
    for (const [name, reach] of Object.entries(reaches)) {
      for (const [sort, from] of [['displayName', 'Maria Mil'], ['-updatedAt', '2026-02-20T00:00:00Z']]) {
        const { scope } = new ListStatement(kindNamed('person'), actor(reach), { sort: sort! });
        const plan = await planOf(statement('person', reach, { sort: sort!, cursor: cursors.write([from, newId()], scope) }));
        found.push(...faults(plan).map((fault) => `${name}, ${sort}: ${fault}`));
      }
    }

    expect(found).toEqual([]);
  });
});
