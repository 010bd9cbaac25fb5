import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow } from './support/records.ts';

describe('how far the knowledge can be trusted', () => {
  let company: Company;
  let seller: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
  });
  afterAll(async () => { await company.close(); });

  const share = async (who: Colleague) => (await who.get('/knowledge-trust').expect(200)).body as object;
  const published = async (title: string, more: object = {}): Promise<string> => {
    const { id } = await added(company.admin, '/articles', { kind: 'how-to', language: 'en', title, ...more });
    for (const verb of ['submit', 'approve']) expect((await asNow(company.admin, 'post', `/articles/${id}/editions/en`, {}, `/${verb}`)).status).toBe(200);
    return id;
  };
  const later = async (days: number): Promise<void> => {
    company.clock.forward({ days });
    await company.database.rows('update identity.sessions set expires_at = $1', [new Date(company.clock.now().getTime() + 90 * 86_400_000)]);
    await company.doDaily();
  };

  it('is told of published texts that are meant for whoever asks, by what each is worth on the day', async () => {
    const [role] = await company.database.rows<{ id: string }>(`select id from identity.roles where code = 'administrator'`);
    await published('For long');
    const soon = await published('For ten days', { reviewIntervalDays: 10 });
    await published('For administrators', { audienceRoleIds: [role!.id] });
    await added(company.admin, '/articles', { kind: 'how-to', language: 'en', title: 'A draft' });

    expect([await share(seller), await share(company.admin)]).toEqual([{ verified: 2, due: 0, expired: 0 }, { verified: 3, due: 0, expired: 0 }]);
    await later(10);
    expect(await share(seller)).toEqual({ verified: 1, due: 1, expired: 0 });
    await later(31);
    expect(await share(seller)).toEqual({ verified: 1, due: 0, expired: 1 });
    expect((await asNow(company.admin, 'post', `/articles/${soon}`, {}, '/archive')).status).toBe(200);
    expect(await share(seller)).toEqual({ verified: 1, due: 0, expired: 0 });
  });
});
