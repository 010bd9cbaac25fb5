import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, read } from './support/records.ts';

interface Decision { readonly articleId: string; readonly setting: { readonly kind: string; readonly id: string }; readonly title: string; readonly publishedVersion: number | null }

describe('a decision record', () => {
  let company: Company;
  let author: Colleague;
  let seller: Colleague;
  let stage: string;
  let role: string;
  beforeAll(async () => {
    company = await aCompany();
    author = await company.signedIn({ role: 'head-of-sales', name: 'Author' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
    const choices = (await author.get('/process-choices').expect(200)).body as { stages: { id: string }[]; roles: { id: string; code: string }[] };
    stage = choices.stages[0]!.id;
    role = choices.roles.find(({ code }) => code === 'head-of-sales')!.id;
  });
  afterAll(async () => { await company.close(); });

  const decisions = async (who: Colleague, kind = 'stage'): Promise<Decision[]> => ((await who.get(`/decisions?kind=${kind}`).expect(200)).body as { items: Decision[] }).items;
  const publish = async (id: string): Promise<void> => {
    for (const verb of ['submit', 'approve']) await asNow(author, 'post', `/articles/${id}/editions/en`, {}, `/${verb}`);
  };

  it('stands beside the setting that it explains, for authors as soon as it is begun, for readers when it is published', async () => {
    const { id } = await added(author, '/articles', { kind: 'decision-record', language: 'en', title: 'Why we qualify', setting: { kind: 'stage', id: stage } });
    expect(await decisions(author)).toMatchObject([{ articleId: id, setting: { kind: 'stage', id: stage }, publishedVersion: null }]);
    expect(await decisions(seller)).toEqual([]);

    await publish(id);
    expect(await decisions(seller)).toMatchObject([{ articleId: id, title: 'Why we qualify', publishedVersion: 1 }]);
    expect(await decisions(seller, 'role')).toEqual([]);

    await asNow(author, 'patch', `/articles/${id}`, { setting: { kind: 'role', id: role } });
    expect((await decisions(seller, 'role')).map(({ articleId }) => articleId)).toEqual([id]);
    await asNow(author, 'patch', `/articles/${id}`, { audienceRoleIds: [role] });
    expect(await decisions(seller, 'role')).toEqual([]);
    expect((await decisions(author, 'role')).map(({ articleId }) => articleId)).toEqual([id]);

    await asNow(author, 'patch', `/articles/${id}`, { kind: 'policy' });
    expect(await read(author, `/articles/${id}`)).toMatchObject({ kind: 'policy', setting: null });
  });

  it('names a setting that is there, and is the only kind of article that does', async () => {
    const open = (body: object) => author.post('/articles').send({ language: 'en', title: 'Why', ...body });
    expect((await open({ kind: 'decision-record', setting: { kind: 'stage', id: role } })).body).toMatchObject({ status: 422, code: 'reference.not-found' });
    expect((await open({ kind: 'policy', setting: { kind: 'stage', id: stage } })).body).toMatchObject({ status: 422, code: 'knowledge.only-decisions-explain' });
    expect((await open({ kind: 'decision-record', setting: { kind: 'weather', id: stage } })).status).toBe(422);
    for (const setting of [{ kind: 'field', id: 'person.weather' }, { kind: 'stage', id: 'person.description' }]) expect((await open({ kind: 'decision-record', setting })).body).toMatchObject({ status: 422, code: 'reference.not-found' });
  });

  it('explains a field, which is named by its kind of record and its name', async () => {
    const setting = { kind: 'field', id: 'organization.taxId' };
    const { id } = await added(author, '/articles', { kind: 'decision-record', language: 'en', title: 'Why we ask for the tax number', setting });
    await publish(id);
    expect(await decisions(seller, 'field')).toMatchObject([{ articleId: id, setting }]);
    expect(await read(seller, `/articles/${id}`)).toMatchObject({ setting });
  });
});
