import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';

describe('the history of a record', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  type Row = { entity: string; changes: { field: string; from: unknown; to: unknown }[] };
  const historyOf = async (id: string, query = ''): Promise<Row[]> => (await company.admin.get(`/persons/${id}/history${query}`).expect(200)).body.items as Row[];
  const aPersonWhoWasRenamed = async (): Promise<string> => {
    const { body } = await company.admin.post('/persons').send({ givenName: 'Olena', familyName: 'Bondar', contactPoints: [{ kind: 'email', value: 'olena@example.com' }] }).expect(201);
    await company.admin.patch(`/persons/${body.id}`).set('If-Match', `"${body.version}"`).send({ familyName: 'Kovalenko' }).expect(200);
    return body.id as string;
  };

  it('tells of one field who changed it, from what to what', async () => {
    const id = await aPersonWhoWasRenamed();

    const rows = await historyOf(id, '?field=familyName');

    expect(rows.map(({ changes }) => changes.find(({ field }) => field === 'familyName'))).toEqual([
      { field: 'familyName', from: 'Bondar', to: 'Kovalenko' },
      { field: 'familyName', from: null, to: 'Bondar' },
    ]);
  });

  it('asked for one field keeps silent about everything that hangs on the record', async () => {
    const id = await aPersonWhoWasRenamed();

    expect((await historyOf(id)).some(({ entity }) => entity === 'contact-point')).toBe(true);
    expect(await historyOf(id, '?field=value')).toEqual([]);
  });

  it('of a field hidden from the reader says nothing, not even that it changed', async () => {
    const id = await aPersonWhoWasRenamed();
    const role = (await company.admin.get('/roles?filter[code]=read-only').expect(200)).body.items[0] as { id: string; version: number };
    const reader = await company.signedIn({ role: 'read-only', name: 'Reader' });
    expect((await reader.get(`/persons/${id}/history?field=familyName`).expect(200)).body.items).toHaveLength(2);

    await company.admin.patch(`/roles/${role.id}`).set('If-Match', `"${role.version}"`).send({ fieldRules: [{ kind: 'person', field: 'familyName', access: 'hidden' }] }).expect(200);

    expect((await reader.get(`/persons/${id}/history?field=familyName`).expect(200)).body).toEqual({ items: [], nextCursor: null });
  });
});
