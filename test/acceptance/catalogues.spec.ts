import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';

describe('the lists a company keeps to sort its customers', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  type Entry = { id: string; name: string; version: number; rank?: number; isVip?: boolean };
  const listOf = async (resource: string): Promise<Entry[]> => (await company.admin.get(`/${resource}`).expect(200)).body.items as Entry[];
  const entry = async (resource: string, id: string): Promise<Entry> => (await listOf(resource)).find((each) => each.id === id)!;
  const added = async (resource: string, body: object): Promise<Entry> => entry(resource, (await company.admin.post(`/${resource}`).send(body).expect(201)).body.id as string);

  it.each([['tags', 'Fair'], ['business-lines', 'Pumps']])('renames one of the %s, on the version that was seen', async (resource, name) => {
    const { id, version } = await added(resource, { name });

    await company.admin.patch(`/${resource}/${id}`).send({ name: 'Other' }).expect(428);
    await company.admin.patch(`/${resource}/${id}`).set('If-Match', `"${version + 1}"`).send({ name: 'Other' }).expect(412);
    await company.admin.patch(`/${resource}/${id}`).set('If-Match', `"${version}"`).send({ name: `${name} 2026` }).expect(204);

    expect(await entry(resource, id)).toMatchObject({ name: `${name} 2026`, version: version + 1 });
  });

  it('changes how much a tier matters', async () => {
    const tier = await added('tiers', { code: 'gold', name: 'Gold', rank: 5 });

    await company.admin.patch(`/tiers/${tier.id}`).set('If-Match', `"${tier.version}"`).send({ rank: 1, isVip: true }).expect(204);

    expect(await entry('tiers', tier.id)).toMatchObject({ name: 'Gold', rank: 1, isVip: true });
  });

  it('does not offer a retired tag any more, but leaves it on the records that have it', async () => {
    const tag = await added('tags', { name: 'Old campaign' });
    const person = (await company.admin.post('/persons').send({ familyName: 'Tagged' }).expect(201)).body as { id: string; version: number };
    await company.admin.put(`/persons/${person.id}/tags`).set('If-Match', `"${person.version}"`).send({ tagIds: [tag.id] }).expect(200);

    await company.admin.delete(`/tags/${tag.id}`).set('If-Match', `"${tag.version}"`).expect(204);

    expect((await listOf('tags')).map(({ name }) => name)).not.toContain('Old campaign');
    expect((await company.admin.get(`/persons/${person.id}`).expect(200)).body.tags).toEqual([{ id: tag.id, name: 'Old campaign' }]);
    await company.admin.delete(`/tags/${tag.id}`).set('If-Match', `"${tag.version + 1}"`).expect(404);
  });

  it('lets a retired name be used again, and a name in use only once', async () => {
    const line = await added('business-lines', { name: 'Valves' });
    await company.admin.post('/business-lines').send({ name: 'valves' }).expect(409);
    await company.admin.delete(`/business-lines/${line.id}`).set('If-Match', `"${line.version}"`).expect(204);

    await company.admin.post('/business-lines').send({ name: 'valves' }).expect(201);
  });

  it.each(['tags', 'tiers', 'business-lines'])('does not let a salesperson rename or retire %s', async (resource) => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
    const { id, version } = await added(resource, resource === 'tiers' ? { code: 'silver', name: 'Silver', rank: 9 } : { name: 'Mine' });

    expect((await seller.patch(`/${resource}/${id}`).set('If-Match', `"${version}"`).send({ name: 'Yours' })).body).toMatchObject({ status: 403, code: 'access.denied' });
    expect((await seller.delete(`/${resource}/${id}`).set('If-Match', `"${version}"`)).body).toMatchObject({ status: 403, code: 'access.denied' });
  });
});
