import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FoundCompany } from '#crm/identity';
import { systemActor } from '#platform/access';
import { Commands } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { aCompany, type Company } from './support/a-company.ts';

interface Role {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly permissions: readonly { readonly name: string; readonly reach: string }[];
}

describe('a start of a newer version', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const start = () => company.app.get(Commands).sendAs(systemActor('start', []), buildMessage(FoundCompany, { email: 'somebody@example.com', password: 'another-password' }));
  const roleCalled = async (code: string) => (await company.admin.get(`/roles?filter[code]=${code}`).expect(200)).body.items[0] as Role;
  const reachOf = async (code: string, permission: string) => (await roleCalled(code)).permissions.find(({ name }) => name === permission)?.reach;
  /** As if the database came from a version that did not know the permission yet. */
  const unknow = (permission: string) => company.database.rows(`with forgotten as (delete from identity.offered_permissions where name = $1)
    update identity.roles set permissions = (select coalesce(jsonb_agg(p), '[]') from jsonb_array_elements(permissions) p where p ->> 'name' <> $1)`, [permission]);

  it('gives the built-in roles what it brings', async () => {
    await unknow('contacts.transfer');
    expect(await reachOf('head-of-sales', 'contacts.transfer')).toBeUndefined();

    expect(await start()).toBe(false);

    expect(await reachOf('head-of-sales', 'contacts.transfer')).toBe('subordinates');
    expect(await reachOf('administrator', 'contacts.transfer')).toBe('all');
    expect(await reachOf('salesperson', 'contacts.transfer')).toBeUndefined();
    expect((await company.admin.get('/audit-events?filter[kind]=role&limit=1')).body.items[0]).toMatchObject({ actorName: 'start', action: 'FoundCompany' });
  });

  it('brings a built-in role that did not exist yet, with all it may', async () => {
    const before = (await roleCalled('auditor')).permissions;
    await company.database.rows(`delete from identity.roles where code = 'auditor'`);

    await start();
    await start();

    expect((await roleCalled('auditor')).permissions).toEqual(before);
    expect(await reachOf('auditor', 'identity.audit')).toBe('all');
  });

  it('does not bring back what an administrator took away', async () => {
    const { id, version, permissions } = await roleCalled('salesperson');
    const fewer = permissions.filter(({ name }) => name !== 'contacts.remove');
    await company.admin.patch(`/roles/${id}`).set('If-Match', `"${version}"`).send({ permissions: fewer }).expect(200);

    await start();

    expect((await roleCalled('salesperson')).permissions).toEqual(fewer);
  });

  it('leaves the roles alone that the company made itself', async () => {
    const made = (await company.admin.post('/roles').send({ name: 'Own', permissions: [] }).expect(201)).body as Role;
    await unknow('contacts.transfer');

    await start();

    expect((await company.admin.get(`/roles/${made.id}`)).body.permissions).toEqual([]);
  });
});
