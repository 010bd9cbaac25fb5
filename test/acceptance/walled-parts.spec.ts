import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { systemActor, type Actor } from '#platform/access';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { careless, type Careless } from './support/careless.ts';
import { added, asNow } from './support/records.ts';
import { namesRecords, withoutWall } from './support/without-wall.ts';

/** Each table of parts, with the column that names the record, and the kind of record it is. */
const parts = {
  'contacts.contact_points': ['party_id', 'person'], 'contacts.postal_addresses': ['party_id', 'organization'], 'contacts.employments': ['person_id', 'person'],
  'deals.line_items': ['deal_id', 'deal'], 'deals.deal_people': ['deal_id', 'deal'], 'deals.deal_team': ['deal_id', 'deal'], 'deals.deal_competitors': ['deal_id', 'deal'],
  'deals.stage_changes': ['deal_id', 'deal'], 'deals.loss_records': ['deal_id', 'deal'], 'activities.activity_people': ['activity_id', 'activity'], 'platform.record_shares': ['record_id', 'person'],
} as const;
type Part = keyof typeof parts;
const tables = Object.keys(parts) as Part[];
const records = ['deals.demand_signals', 'activities.promises'] as const;
type Records = Readonly<Record<'person' | 'organization' | 'deal' | 'activity' | (typeof records)[number], string>>;

/** What the application forgets to ask about a part of a record the database refuses, and the other way round. */
describe('the second wall around the parts of records', () => {
  let company: Company;
  let seller: Colleague;
  let other: Colleague;
  let tried: Careless;
  let actor: Actor;
  let mine: Records;
  let theirs: Records;
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'North' });
    other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'North' });
    mine = await lived(seller);
    theirs = await lived(other);
    tried = careless(company);
    actor = await tried.actorOf(seller);
  }, 120_000);
  afterAll(async () => { await company.close(); });

  async function lived(who: Colleague): Promise<Records> {
    const competitor = await added(company.admin, '/competitors', { name: `Rival ${newId()}` });
    const reason = ((await who.get('/loss-reasons')).body.items as { id: string; code: string }[]).find(({ code }) => code === 'no-budget')!.id;
    const organization = (await added(who, '/organizations', { name: `Works ${newId()}` })).id;
    await asNow(who, 'put', `/organizations/${organization}`, { addresses: [{ type: 'visit', addressLocality: 'Kyiv' }] }, '/addresses');
    const person = (await added(who, '/persons', { familyName: 'Person', contactPoints: [{ kind: 'email', value: `${newId()}@example.com` }] })).id;
    await asNow(who, 'post', `/persons/${person}`, { organizationId: organization }, '/employments');
    const deal = (await added(who, '/deals', { name: 'Deal', organizationId: organization, amount: { amount: '10.00', currency: 'EUR' } })).id;
    await asNow(who, 'put', `/deals/${deal}`, { lineItems: [{ description: 'All', quantity: '1', unitPrice: '10' }] }, '/line-items');
    await asNow(who, 'put', `/deals/${deal}`, { people: [{ personId: person, role: 'decision-maker' }] }, '/people');
    await asNow(who, 'put', `/deals/${deal}`, { teamMembers: [{ userId: company.admin.userId, role: 'presales' }] }, '/team');
    await asNow(who, 'put', `/deals/${deal}`, { competitors: [{ competitorId: competitor.id }] }, '/competitors');
    await asNow(who, 'post', `/deals/${deal}`, { reasonId: reason }, '/lose');
    const activity = (await added(who, '/activities', { type: 'task', subject: 'Task', participants: [{ personId: person }] })).id;
    await who.post(`/shares/person/${person}`).send({ granteeId: company.admin.userId, granteeKind: 'user', access: 'read' }).expect(201);
    const demand = (await added(who, '/demand-signals', { organizationId: organization, text: 'Pump', estimatedAmount: { amount: '5', currency: 'EUR' } })).id;
    const promise = (await added(who, '/promises', { text: 'Offer', byKind: 'us', toPersonId: person, dueOn: '2027-01-01' })).id;
    return { person, organization, deal, activity, 'deals.demand_signals': demand, 'activities.promises': promise };
  }

  const recordOf = (table: Part, of: Records): string => of[parts[table][1]];
  const rowsOf = (table: Part, record: string) => company.database.rows<Record<string, unknown>>(`select * from ${table} where ${parts[table][0]} = $1 order by 1, 2`, [record]);
  /** Writes the first part of one record once more, as a part of another. */
  const copied = (table: Part, as: Actor | null, from: string, to: string) => {
    const own = table === 'activities.activity_people' ? 'person_id' : 'id';
    return tried.run(as, `insert into ${table} select (jsonb_populate_record(p, jsonb_build_object('${own}', $1::uuid, '${parts[table][0]}', $2::uuid, ${table === 'contacts.contact_points' || table === 'contacts.employments' ? `'is_primary', false` : table === 'platform.record_shares' ? `'grantee_id', $1::uuid` : `'created_at', now()`}))).*
      from ${table} p where ${parts[table][0]} = $3 limit 1 returning ${own} as id`, [newId(), to, from]);
  };

  it.each(tables)('keeps the rows of %s with whoever may change their record', async (table) => {
    const [column] = parts[table];
    const [own, foreign] = [recordOf(table, mine), recordOf(table, theirs)];
    const before = await rowsOf(table, foreign);
    const refused = (text: string, ...values: unknown[]) => expect(tried.run(actor, text, values)).rejects.toThrow(/row-level security/u);

    expect(before.length).toBeGreaterThan(0);
    await refused(`update ${table} set ${column} = ${column} where ${column} = $1`, foreign);
    await refused(`update ${table} set ${column} = $2 where ${column} = $1`, foreign, own); // to take it over
    await refused(`update ${table} set ${column} = $2 where ${column} = $1`, own, foreign); // to slip one's own in
    await expect(copied(table, actor, own, foreign)).rejects.toThrow(/row-level security/u);
    expect(await tried.run(actor, `delete from ${table} where ${column} = $1 returning ${column}`, [foreign])).toEqual([]);
    expect(await rowsOf(table, foreign)).toEqual(before);
  });

  it.each(tables)('lets the rows of %s of one’s own record be written', async (table) => {
    const [column] = parts[table];
    const own = recordOf(table, mine);

    expect(await copied(table, actor, own, own)).toHaveLength(1);
    expect((await tried.run(actor, `update ${table} set ${column} = ${column} where ${column} = $1 returning ${column}`, [own])).length).toBeGreaterThan(1);
    expect((await tried.run(actor, `delete from ${table} where ${column} = $1 and ctid = (select max(ctid) from ${table} where ${column} = $1) returning ${column}`, [own]))).toHaveLength(1);
  });

  it.each(tables)('lets nobody write the rows of %s where nobody acts, and the system for all', async (table) => {
    const [column] = parts[table];
    const foreign = recordOf(table, theirs);
    const text = `update ${table} set ${column} = ${column} where ${column} = $1 returning ${column}`;

    await expect(tried.run(null, text, [foreign])).rejects.toThrow(/row-level security/u);
    await expect(copied(table, null, foreign, foreign)).rejects.toThrow(/row-level security/u);
    await expect(copied(table, null, foreign, newId())).rejects.toThrow(/row-level security/u);
    expect((await tried.run(systemActor('test', []), text, [foreign])).length).toBeGreaterThan(0);
  });

  it.each(records)('keeps %s with whoever may change them', async (table) => {
    const before = await company.database.rows(`select * from ${table} where id = $1`, [theirs[table]]);

    await expect(tried.run(actor, `update ${table} set owner_id = $2 where id = $1`, [theirs[table], seller.userId])).rejects.toThrow(/row-level security/u);
    await expect(tried.run(null, `update ${table} set owner_id = owner_id where id = $1`, [mine[table]])).rejects.toThrow(/row-level security/u);
    expect(await tried.run(actor, `delete from ${table} where id = $1 returning id`, [theirs[table]])).toEqual([]);
    expect(await tried.run(actor, `update ${table} set owner_id = owner_id where id = $1 returning id`, [mine[table]])).toHaveLength(1);
    expect(await company.database.rows(`select * from ${table} where id = $1`, [theirs[table]])).toEqual(before);
  });

  it('keeps what two are to one another with whoever may change one of them', async () => {
    const between = async (one: string, other: string): Promise<string> => (await added(company.admin, '/relations', { kind: 'mentor', fromId: one, toId: other })).id;
    const third = (await added(other, '/persons', { familyName: 'Third' })).id;
    const [foreign, shared] = [await between(theirs.person, third), await between(mine.person, theirs.person)];
    const tell = (as: Actor | null, one: string, two: string) => tried.run(as, `insert into contacts.relations (id, kind, party_kind, from_id, to_id, created_at, updated_at) values ($1, 'friend', 'person', $2, $3, now(), now()) returning id`, [newId(), one, two]);
    const note = (as: Actor | null, id: string) => tried.run(as, `update contacts.relations set note = 'x' where id = $1 returning id`, [id]);

    await expect(note(actor, foreign)).rejects.toThrow(/row-level security/u);
    await expect(tell(actor, theirs.person, third)).rejects.toThrow(/row-level security/u);
    await expect(note(null, shared)).rejects.toThrow(/row-level security/u);
    await expect(tried.run(actor, 'update contacts.relations set to_id = $2 where id = $1', [shared, third])).rejects.toThrow(/row-level security/u);
    expect(await tried.run(actor, 'delete from contacts.relations where id = $1 returning id', [foreign])).toEqual([]);
    expect(await note(actor, shared)).toHaveLength(1);
    expect(await tell(actor, theirs.person, mine.person)).toHaveLength(1);
    expect(await note(systemActor('test', []), foreign)).toHaveLength(1);
  });

  it('goes by the record as it is shared', async () => {
    const change = () => tried.run(actor, `update contacts.contact_points set label = 'home' where party_id = $1 returning id`, [theirs.person]);
    await expect(change()).rejects.toThrow(/row-level security/u);
    const [share] = ((await other.post(`/shares/person/${theirs.person}`).send({ granteeId: seller.userId, granteeKind: 'user', access: 'change' }).expect(201)).body as { items: { id: string; granteeId: string }[] }).items.filter(({ granteeId }) => granteeId === seller.userId);
    actor = await tried.actorOf(seller);

    expect(await change()).toHaveLength(1);
    await other.delete(`/shares/person/${theirs.person}/${share!.id}`).expect(204);
    actor = await tried.actorOf(seller);
    await expect(change()).rejects.toThrow(/row-level security/u);
  });

  it('stands behind a predicate that holds without it', async () => {
    const walls = [...tables, ...records, 'contacts.persons', 'contacts.organizations', 'deals.deals', 'activities.activities'];
    for (const table of walls) await company.database.rows(`alter table ${table} disable row level security`);
    const before = await Promise.all(tables.map((table) => rowsOf(table, recordOf(table, theirs))));
    const answers = [
      await asNow(seller, 'post', `/persons/${theirs.person}`, { kind: 'email', value: 'intruder@example.com' }, '/contact-points'), await asNow(seller, 'put', `/organizations/${theirs.organization}`, { addresses: [] }, '/addresses'),
      await asNow(seller, 'post', `/persons/${theirs.person}`, { organizationId: mine.organization }, '/employments'), await asNow(seller, 'put', `/deals/${theirs.deal}`, { lineItems: [] }, '/line-items'),
      await asNow(seller, 'put', `/deals/${theirs.deal}`, { people: [] }, '/people'), await asNow(seller, 'put', `/deals/${theirs.deal}`, { teamMembers: [] }, '/team'), await asNow(seller, 'put', `/deals/${theirs.deal}`, { competitors: [] }, '/competitors'),
      await asNow(seller, 'post', `/deals/${theirs.deal}`, {}, '/reopen'), await asNow(seller, 'patch', `/activities/${theirs.activity}`, { participants: [] }), await asNow(seller, 'post', `/promises/${theirs['activities.promises']}`, {}, '/keep'),
      await seller.post(`/shares/person/${theirs.person}`).send({ granteeId: company.admin.userId, granteeKind: 'user', access: 'change' }),
    ];
    for (const table of walls) await company.database.rows(`alter table ${table} enable row level security`);

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
    expect(await Promise.all(tables.map((table) => rowsOf(table, recordOf(table, theirs))))).toEqual(before);
  });

  it('leaves out no table that names records or has an owner and a team, but those that say why', async () => {
    const named = await company.database.rows<{ name: string; walled: boolean }>(`
      select distinct c.oid::regclass::text as name, c.relrowsecurity and c.relforcerowsecurity as walled from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|pgboss$)' and (
        (a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) and a.attname ~ $1)
        or (a.attname = 'owner_id' and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'team_id' and not t.attisdropped))
        or exists (select from pg_constraint f join pg_class of on of.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f' and of.relrowsecurity))`, [namesRecords]);
    const open = named.filter(({ walled }) => !walled).map(({ name }) => name).sort();

    expect(open).toEqual(Object.keys(withoutWall).sort());
    const walled = await company.database.rows<{ name: string }>('select oid::regclass::text as name from pg_class where relrowsecurity order by 1');
    expect(walled.map(({ name }) => name)).toEqual(expect.arrayContaining([...tables, ...records]));
  });

  it('is no wall without the wall of the record', async () => {
    await expect(company.database.rows(`select platform.wall_parts('deals.stages', 'pipeline_id', 'deals.pipelines')`)).rejects.toThrow('names a record without a wall');
  });
});
