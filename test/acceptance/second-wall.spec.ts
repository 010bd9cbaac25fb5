import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Actors, systemActor, type Actor } from '#platform/access';
import { currentTransaction, inTransaction, UnitOfWork } from '#platform/bus';
import { newId } from '#platform/kernel';
import { writer } from '#platform/persistence';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added } from './support/records.ts';

const walled = ['contacts.persons', 'contacts.organizations', 'deals.deals', 'activities.activities'] as const;
type Walled = (typeof walled)[number];

/** Each wall is tried with the other one off: what the application forgets to ask the database refuses, and the other way round. */
describe('the second wall on writes', () => {
  let company: Company;
  let seller: Colleague;
  let other: Colleague;
  let head: Colleague;
  const ofSeller = {} as Record<Walled, string>;
  const ofOther = {} as Record<Walled, string>;
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'North', position: 'Seller', below: 'Head' });
    other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'North', position: 'Other', below: 'Head' });
    await fill(seller, ofSeller);
    await fill(other, ofOther);
  }, 120_000);
  afterAll(async () => { await company.close(); });

  async function fill(who: Colleague, ids: Record<Walled, string>): Promise<void> {
    const made = async (path: string, body: object) => (await added(who, path, body)).id;
    ids['contacts.persons'] = await made('/persons', { familyName: 'Person' });
    ids['contacts.organizations'] = await made('/organizations', { name: `Works ${newId()}` });
    ids['deals.deals'] = await made('/deals', { name: 'Deal', organizationId: ids['contacts.organizations'], amount: { amount: '10.00', currency: 'EUR' } });
    ids['activities.activities'] = await made('/activities', { type: 'task', subject: 'Task', organizationId: ids['contacts.organizations'] });
  }

  const actorOf = async ({ userId }: Colleague): Promise<Actor> => (await company.app.get(Actors, { strict: false }).ofUser(userId, null))!;
  /** A statement on the connection that commands write through, as somebody acts: nobody asked whether he may. */
  const careless = async (actor: Actor | null, text: string, values: unknown[] = [], permission = 'contacts.change') =>
    company.app.get(UnitOfWork).run('Careless', { actor, traceId: 'careless', permission }, () => inTransaction<{ id: string }>(currentTransaction(), text, values));
  const rowOf = async (table: string, id: string) => (await company.database.rows(`select * from ${table} where id = $1`, [id]))[0];

  it.each(walled)('refuses to change a colleague’s row of %s that nobody asked about', async (table) => {
    const before = await rowOf(table, ofOther[table]);
    const actor = await actorOf(seller);

    await expect(careless(actor, `update ${table} set updated_at = now() where id = $1`, [ofOther[table]])).rejects.toThrow(/row-level security/u);
    await expect(careless(actor, `update ${table} set owner_id = $2 where id = $1`, [ofOther[table], seller.userId])).rejects.toThrow(/row-level security/u);
    expect(await careless(actor, `delete from ${table} where id = $1 returning id`, [ofOther[table]])).toEqual([]);
    expect(await rowOf(table, ofOther[table])).toEqual(before);
  });

  it.each(walled)('lets one’s own row of %s be changed and given away', async (table) => {
    const actor = await actorOf(seller);

    expect(await careless(actor, `update ${table} set updated_at = updated_at where id = $1 returning id`, [ofSeller[table]])).toHaveLength(1);
    const given = careless(actor, `with given as (update ${table} set owner_id = $2 where id = $1 returning id) select id from given`, [ofSeller[table], other.userId]);
    expect(await given).toHaveLength(1);
    await company.database.rows(`update ${table} set owner_id = $2 where id = $1`, [ofSeller[table], seller.userId]);
  });

  it('lets what was just given away be finished in the same go, also after a savepoint, but not by the next', async () => {
    const [table, id] = ['contacts.persons', ofSeller['contacts.persons']];
    const actor = await actorOf(seller);
    await company.app.get(UnitOfWork).run('GiveAway', { actor, traceId: 'give', permission: 'contacts.change' }, async () => {
      await inTransaction(currentTransaction(), 'savepoint part');
      await inTransaction(currentTransaction(), `update ${table} set owner_id = $2 where id = $1`, [id, other.userId]);
      await inTransaction(currentTransaction(), 'release savepoint part');
      await inTransaction(currentTransaction(), `update ${table} set lead_source = 'finished' where id = $1`, [id]);
    });

    expect(await rowOf(table, id)).toMatchObject({ lead_source: 'finished', owner_id: other.userId });
    await expect(careless(actor, `update ${table} set lead_source = 'again' where id = $1`, [id])).rejects.toThrow(/row-level security/u);
    await company.database.rows(`update ${table} set owner_id = $2 where id = $1`, [id, seller.userId]);
  });

  it('follows the position tree and shares', async () => {
    const id = ofOther['contacts.persons'];
    const change = async (who: Colleague) => careless(await actorOf(who), `update contacts.persons set lead_source = 'reached' where id = $1 returning id`, [id]);

    expect(await change(head)).toHaveLength(1);
    await expect(change(seller)).rejects.toThrow(/row-level security/u);
    await company.admin.post(`/shares/person/${id}`).send({ granteeId: seller.userId, granteeKind: 'user', access: 'change' }).expect(201);
    expect(await change(seller)).toHaveLength(1);
    await company.database.rows(`update platform.record_shares set access = 'read' where record_id = $1`, [id]);
    await expect(change(seller)).rejects.toThrow(/row-level security/u);
  });

  it('refuses where nobody acts, and lets the system act for all', async () => {
    const id = ofOther['contacts.persons'];
    const text = 'update contacts.persons set lead_source = null where id = $1 returning id';

    await expect(careless(null, text, [id])).rejects.toThrow(/row-level security/u);
    await expect(careless(null, `insert into contacts.persons select (jsonb_populate_record(p, jsonb_build_object('id', $2::uuid))).* from contacts.persons p where id = $1`, [id, newId()])).rejects.toThrow(/row-level security/u);
    expect(await careless(systemActor('test', []), text, [id])).toHaveLength(1);
  });

  it('stands behind a predicate that holds without it', async () => {
    for (const table of walled) await company.database.rows(`alter table ${table} disable row level security`);
    const paths = { 'contacts.persons': '/persons', 'contacts.organizations': '/organizations', 'deals.deals': '/deals', 'activities.activities': '/activities' } as const;
    const bodies = { 'contacts.persons': { leadSource: 'x' }, 'contacts.organizations': { industry: 'x' }, 'deals.deals': { name: 'x' }, 'activities.activities': { subject: 'x' } } as const;
    const answers: Record<string, number> = {};
    for (const table of walled) {
      const before = await rowOf(table, ofOther[table]);
      const { version } = before as { version: number };
      answers[table] = (await seller.patch(`${paths[table]}/${ofOther[table]}`).set('If-Match', `"${version}"`).send(bodies[table])).status;
      expect(await rowOf(table, ofOther[table])).toEqual(before);
    }
    for (const table of walled) await company.database.rows(`alter table ${table} enable row level security`);

    expect(answers).toEqual(Object.fromEntries(walled.map((table) => [table, 403])));
  });

  it('is owned by somebody else than who signs in', async () => {
    const app = new pg.Client({ connectionString: company.database.loginUrl, options: `-c role=${writer}` });
    await app.connect();
    const tried = async (...texts: readonly string[]) => { await app.query(`set role ${writer}`); for (const text of texts) await app.query(text); return 'done'; };
    const refused = async (...texts: readonly string[]) => tried(...texts).catch((error: Error) => error.message);

    app.on('error', () => undefined);

    // `reset role` leads back to the role of the start, `set role none` to the login.
    expect(await refused('reset role', 'update platform.audit_events set action = action')).toBe('permission denied for table audit_events');
    for (const deed of ['update platform.audit_events set action = action', 'delete from platform.audit_seals', 'truncate platform.audit_events', 'update platform.read_log set query = query']) {
      const [, table] = /platform\.(\w+)/u.exec(deed)!;
      expect(await refused(deed)).toBe(`permission denied for table ${table!}`);
      expect(await refused('set role none', deed)).toBe('permission denied for schema platform'); // by itself the login may not even look
    }
    for (const deed of ['alter table contacts.persons disable row level security', 'alter table contacts.persons no force row level security', 'drop policy changed on contacts.persons', 'alter table platform.audit_events disable trigger all', 'create or replace function platform.set_ids(setting text) returns uuid[] language sql as $$ select null::uuid[] $$']) {
      expect(await refused(deed)).toMatch(/must be owner of|permission denied for schema/u);
      expect(await refused('set role none', deed)).toMatch(/must be owner of|permission denied for schema/u);
    }
    const owner = new URL(company.database.ownerUrl).username;
    expect(await refused(`set role ${owner}`)).toBe(`permission denied to set role "${owner}"`);
    expect(await refused('set session_replication_role = replica')).toBe('permission denied to set parameter "session_replication_role"');
    expect(await refused('set role none', 'create role more')).toMatch(/permission denied/u);
    expect(await tried('select from platform.audit_events limit 1')).toBe('done');
    expect((await app.query<{ bypasses: boolean }>('select rolbypassrls or rolsuper or rolcreaterole as bypasses from pg_roles where rolname in (current_user, session_user)')).rows).toEqual([{ bypasses: false }, { bypasses: false }]);
    await app.end();
  });

  it('hides nothing from a backup by the owner, which is refused where it would bypass the wall', async () => {
    const owner = new pg.Client({ connectionString: company.database.ownerUrl });
    await owner.connect();
    const tables = await company.database.rows<{ name: string }>(`select oid::regclass::text as name from pg_class where relrowsecurity order by 1`);
    for (const { name } of tables) {
      const [whole] = await company.database.rows<{ n: number }>(`select count(*)::int as n from ${name}`);
      await owner.query('set row_security = on'); // pg_dump --enable-row-security
      expect([name, (await owner.query<{ n: number }>(`select count(*)::int as n from ${name}`)).rows[0]]).toEqual([name, whole]);
      await owner.query('set row_security = off'); // pg_dump
      await expect(owner.query(`select count(*) from ${name}`)).rejects.toThrow('would be affected by row-level security');
    }
    expect(tables.length).toBeGreaterThanOrEqual(walled.length);
    await owner.end();
  });
});
