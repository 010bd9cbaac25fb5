import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actors } from '#platform/access';
import { currentTransaction, inTransaction, UnitOfWork } from '#platform/bus';
import { ReadPool } from '#platform/persistence';
import { aPlainDatabase } from '#platform/testing';
import { aCompanyOn, type Colleague, type Company } from './support/a-company.ts';
import { added } from './support/records.ts';

/** A PostgreSQL of somebody else's, whose user owns the database and may neither create roles nor pass by a wall. */
describe('a database whose owner may not create roles', () => {
  let company: Company;
  let seller: Colleague;
  let other: Colleague;
  beforeAll(async () => {
    const database = await aPlainDatabase();
    company = await aCompanyOn(database, { databaseUrl: database.ownerUrl, migrateDatabaseUrl: null });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'North' });
    other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'North' });
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const careless = async ({ userId }: Colleague, text: string, values: unknown[]) => {
    const actor = await company.app.get(Actors, { strict: false }).ofUser(userId, null);
    return company.app.get(UnitOfWork).run('Careless', { actor, traceId: 'careless', permission: 'contacts.change' }, () => inTransaction<{ id: string }>(currentTransaction(), text, values));
  };

  it('serves the product: records, their parts, activities that tell of contacts, notices', async () => {
    const { id: organizationId } = await added(seller, '/organizations', { name: 'Plain Works' });
    const { id: personId } = await added(seller, '/persons', { familyName: 'Plain', contactPoints: [{ kind: 'email', value: 'plain@example.com' }] });
    await added(seller, '/deals', { name: 'Deal', organizationId, amount: { amount: '10.00', currency: 'EUR' } });
    await added(seller, '/activities/log', { type: 'call', subject: 'Called', organizationId, participants: [{ personId }] });
    await company.deliverAll();
    await company.doDaily();

    expect((await seller.get('/persons').expect(200)).body).toMatchObject({ items: [{ id: personId }] });
    expect((await seller.get(`/persons/${personId}`).expect(200)).body).toMatchObject({ familyName: 'Plain' });
  });

  it('walls the owner too: a colleague’s row that nobody asked about is not changed', async () => {
    const { id } = await added(other, '/persons', { familyName: 'Foreign' });
    const text = `update contacts.persons set lead_source = 'mine' where id = $1 returning id`;

    await expect(careless(seller, text, [id])).rejects.toThrow(/row-level security/u);
    expect(await careless(other, text, [id])).toEqual([{ id }]);
  });

  it('lets the audit only be added to, and reads change nothing', async () => {
    await expect(careless(seller, 'update platform.audit_events set action = $1', ['Nothing'])).rejects.toThrow('The audit is only added to');
    const reads = company.app.get(ReadPool, { strict: false });

    expect(reads.wall).toBe('read-only session');
    await expect(reads.rows({ text: 'delete from contacts.persons', values: [] })).rejects.toThrow(/read-only transaction/u);
  });
});
