import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow } from './support/records.ts';

interface Bundle { readonly key: string; readonly to: { id: string } | null; readonly because: string | null }

describe('what hangs on a leaver is distributed', () => {
  let company: Company;
  let ann: Colleague;
  let bob: Colleague;
  let handoverId: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    company = await aCompany();
    const leaver = await company.signedIn({ role: 'salesperson', name: 'Leaver', team: 'Kyiv' });
    ann = await company.signedIn({ role: 'salesperson', name: 'Ann', team: 'Kyiv' });
    bob = await company.signedIn({ role: 'salesperson', name: 'Bob', team: 'Lviv' });
    const tier = await added(company.admin, '/tiers', { name: 'Key', code: 'key', rank: 1 });
    const line = await added(company.admin, '/business-lines', { name: 'Pumps' });
    const north = await added(company.admin, '/territories', { name: 'North' });
    ids['tier'] = tier.id;
    await company.database.rows('update identity.users set line_ids = $2, territory_ids = $3 where id = $1', [bob.userId, [line.id], [north.id]]);
    for (const [name, more] of Object.entries({ key: { tierId: tier.id }, pumps: {}, north: { territoryId: north.id } })) ids[name] = (await added(company.admin, '/organizations', { name, ownerId: leaver.userId, ...more })).id;
    await company.database.rows('update contacts.organizations set business_line_ids = $1 where id = $2', [[line.id], ids['pumps']]);
    for (const name of ['met', 'alone']) ids[name] = (await added(leaver, '/persons', { familyName: name })).id;
    const met = await company.admin.post('/activities/log').send({ type: 'call', subject: 'Met', participants: [{ personId: ids['met'] }] });
    await company.database.rows('update activities.activities set owner_id = $1 where id = $2', [bob.userId, (met.body as { id: string }).id]);
    handoverId = (await added(company.admin, '/handovers', { userId: leaver.userId, reason: 'leaves' })).id;
  });
  afterAll(async () => { await company.close(); });

  const given = async (body: object): Promise<Record<string, string>> => {
    const answer = await asNow(company.admin, 'post', `/handovers/${handoverId}`, { candidates: [ann.userId, bob.userId], ...body }, '/distribute');
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
    const { items } = (await company.admin.get(`/handovers/${handoverId}/bundles?limit=200`).expect(200)).body as { items: Bundle[] };
    const of = (name: string): string => { const found = items.find(({ key }) => key === ids[name])!; return `${found.to?.id === bob.userId ? 'bob' : 'ann'} ${found.because}`; };
    return Object.fromEntries(['key', 'pumps', 'north', 'met'].map((name) => [name, of(name)]));
  };

  it('by the tier, the business line, the territory, and by who has talked to a person or an organization', async () => {
    expect(await given({ by: ['tier', 'line', 'territory', 'road'], tiers: [{ tierId: ids['tier'], userId: bob.userId }] })).toEqual({ key: 'bob tier', pumps: 'bob line', north: 'bob territory', met: 'bob road' });
  });

  it('by load where no rule fits', async () => {
    expect(Object.values(await given({ by: [] })).map((each) => each.split(' ')[1])).toEqual(['load', 'load', 'load', 'load']);
    expect((await asNow(company.admin, 'post', `/handovers/${handoverId}`, { candidates: [ann.userId], by: ['tier'], tiers: [{ tierId: ids['tier'], userId: bob.userId }] }, '/distribute')).body).toMatchObject({ errors: [{ pointer: '/tiers/0/userId', code: 'not-a-candidate' }] });
  });
});
