import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { added, asNow } from './support/records.ts';

describe('a notice about an article', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  it('is there only for whom the article is there when he reads it', async () => {
    const author = await company.signedIn({ role: 'head-of-sales', name: 'Author' });
    const seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
    const { roles } = (await author.get('/process-choices').expect(200)).body as { roles: { id: string; code: string }[] };
    const heads = roles.find(({ code }) => code === 'head-of-sales')!.id;
    const { id } = await added(author, '/articles', { kind: 'policy', language: 'en', title: 'The margin we need', body: 'A fifth.' });
    for (const verb of ['submit', 'approve']) await asNow(author, 'post', `/articles/${id}/editions/en`, {}, `/${verb}`);
    const { id: said } = await added(seller, `/articles/${id}/feedback`, { language: 'en', kind: 'question', text: 'In rubles too?' });
    await asNow(author, 'post', `/article-feedback/${said}`, { answer: 'In euros.' }, '/answer');
    const told = async (): Promise<[boolean, number]> => [(await seller.get('/notices').expect(200)).text.includes('In rubles too?'), ((await seller.get('/notices/count').expect(200)).body as { unread: number }).unread];
    expect(await told()).toEqual([true, 1]);

    await asNow(author, 'patch', `/articles/${id}`, { audienceRoleIds: [heads] });
    expect(await told()).toEqual([false, 0]);

    await asNow(author, 'patch', `/articles/${id}`, { audienceRoleIds: [] });
    expect(await told()).toEqual([true, 1]);
    await asNow(author, 'post', `/articles/${id}`, {}, '/archive');
    expect(await told()).toEqual([false, 0]);
  });
});
