import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, bytesOf, read, type Answered } from './support/records.ts';

const nowhere = '01900000-0000-7000-8000-000000000000';

interface Text extends Answered { readonly state: string; readonly title: string; readonly body: string; readonly publishedVersion: number | null }

describe('an article', () => {
  let company: Company;
  let author: Colleague;
  let editor: Colleague;
  let seller: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    author = await company.signedIn({ role: 'trainer', name: 'Author' });
    editor = await company.signedIn({ role: 'head-of-sales', name: 'Editor' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
  });
  afterAll(async () => { await company.close(); });

  const open = (body: object = {}) => added(author, '/articles', { kind: 'how-to', language: 'en', title: 'Answer an inquiry', body: 'Call within an hour.', ...body });
  const change = async (who: Colleague, record: string, body: object): Promise<unknown> => (await asNow(who, 'patch', record, body)).body;
  const step = async (who: Colleague, id: string, verb: string, body: object = {}, language = 'en'): Promise<unknown> => (await asNow(who, 'post', `/articles/${id}/editions/${language}`, body, `/${verb}`)).body;
  const published = async (body: object = {}): Promise<string> => {
    const { id } = await open(body);
    await step(author, id, 'submit');
    await step(editor, id, 'approve');
    return id;
  };
  const roleNamed = async (code: string): Promise<string> => (await company.database.rows<{ id: string }>('select id from identity.roles where code = $1', [code]))[0]!.id;
  const listed = async (who: Colleague, query = ''): Promise<{ id: string; title: string; state: string }[]> => ((await who.get(`/articles${query}`).expect(200)).body as { items: never[] }).items;
  const isAbsent = async (who: Colleague, path: string): Promise<void> => {
    const [hidden, absent] = [await who.get(path), await who.get(path.replace(/[0-9a-f-]{36}/u, nowhere))];
    expect([hidden.status, bytesOf(hidden)]).toEqual([404, bytesOf(absent)]);
  };

  it('is nothing for readers until it is approved, and then is theirs as it was read', async () => {
    const { id } = await open();
    await isAbsent(seller, `/articles/${id}`);
    await isAbsent(seller, `/articles/${id}/reading`);
    await isAbsent(seller, `/articles/${id}/editions/en`);
    expect((await listed(seller)).map((each) => each.id)).not.toContain(id);

    await step(author, id, 'submit');
    expect(await step(editor, id, 'approve')).toMatchObject({ state: 'published', publishedVersion: 1 });
    expect(await read(seller, `/articles/${id}/reading`)).toMatchObject({ title: 'Answer an inquiry', body: 'Call within an hour.', number: 1, trust: 'verified', languages: ['en'] });

    await change(author, `/articles/${id}/editions/en`, { body: 'Call within ten minutes.' });
    expect(await read(seller, `/articles/${id}/reading`)).toMatchObject({ body: 'Call within an hour.' });
    expect((await listed(seller)).find((each) => each.id === id)).toMatchObject({ state: 'published' });
    expect((await listed(author)).find((each) => each.id === id)).toMatchObject({ state: 'draft' });
  });

  it('is never written over by whoever did not see what was written in the meantime', async () => {
    const { id } = await open();
    const seen = (await read(author, `/articles/${id}/editions/en`)) as Text;
    await change(editor, `/articles/${id}/editions/en`, { body: 'The text of the editor.' });

    const refused = await author.patch(`/articles/${id}/editions/en`).set('if-match', `"${seen.version}"`).send({ body: 'The text of the author.' });
    expect(refused.status).toBe(412);
    expect(refused.body).toMatchObject({ code: 'conflict.version', context: { current: { body: 'The text of the editor.', author: { displayName: 'Editor Test' } } } });
    expect(await read(author, `/articles/${id}/editions/en`)).toMatchObject({ body: 'The text of the editor.' });
    await author.patch(`/articles/${id}/editions/en`).send({ body: 'Blindly' }).expect(428);
  });

  it('is not changed while it is read for approval', async () => {
    const { id } = await open();
    await step(author, id, 'submit', { reviewerId: editor.userId });
    const { version } = (await read(author, `/articles/${id}/editions/en`)) as Text;
    await author.patch(`/articles/${id}/editions/en`).set('if-match', `"${version}"`).send({ body: 'Quickly another word' }).expect(409);
    await author.post(`/articles/${id}/editions/en/approve`).set('if-match', `"${version}"`).send({}).expect(403);

    expect(await step(editor, id, 'return', { comment: 'Say who decides.' })).toMatchObject({ state: 'draft', reviewComment: 'Say who decides.' });
    await change(author, `/articles/${id}/editions/en`, { body: 'The head of sales decides.' });
    await step(author, id, 'submit');
    await step(editor, id, 'approve');
    expect(await read(seller, `/articles/${id}/reading`)).toMatchObject({ body: 'The head of sales decides.' });
  });

  it('that is meant for a role is not there for others', async () => {
    const head = await roleNamed('head-of-sales');
    const id = await published({ title: 'How far a discount may go', audienceRoleIds: [head] });
    await isAbsent(seller, `/articles/${id}`);
    await isAbsent(seller, `/articles/${id}/reading`);
    expect((await listed(seller)).map((each) => each.id)).not.toContain(id);
    expect((await listed(editor)).map((each) => each.id)).toContain(id);

    const deputy = await company.signedIn({ role: 'salesperson', name: 'Deputy' });
    const [today] = company.clock.now().toISOString().split('T');
    await editor.post('/delegations').send({ toUserId: deputy.userId, startsOn: today, endsOn: today }).expect(201);
    expect(await read(deputy, `/articles/${id}/reading`)).toMatchObject({ title: 'How far a discount may go' });
  });

  it('stands side by side in several languages, each published for itself', async () => {
    const id = await published();
    await added(author, `/articles/${id}/editions`, { language: 'uk', title: 'Відповісти на запит', body: 'Зателефонуйте за годину.' });
    expect(await read(seller, `/articles/${id}/reading?language=uk`)).toMatchObject({ language: 'en', languages: ['en'] });
    await step(author, id, 'submit', {}, 'uk');
    await step(editor, id, 'approve', {}, 'uk');

    expect(await read(seller, `/articles/${id}/reading?language=uk`)).toMatchObject({ language: 'uk', title: 'Відповісти на запит', languages: ['en', 'uk'] });
    expect((await listed(seller, '?prefer=uk')).find((each) => each.id === id)).toMatchObject({ title: 'Відповісти на запит' });
    await author.post(`/articles/${id}/editions`).send({ language: 'uk', title: 'Ще раз' }).expect(409);
  });

  it('keeps its name in addresses through a new title, and no two have the same', async () => {
    const title = 'Як відповісти на запит';
    const [one, other] = [await open({ title }), await open({ title })];
    expect([one['slug'], other['slug']]).toEqual(['yak-vidpovisti-na-zapit', 'yak-vidpovisti-na-zapit-2']);
    await change(author, `/articles/${one.id}/editions/en`, { title: 'Answer quickly' });
    expect(await read(author, `/articles/${one.id}`)).toMatchObject({ slug: one['slug'] });
  });

  it('is given another owner or audience by its owner and whoever administers, not by every author', async () => {
    const { id } = await open();
    const { version } = (await read(editor, `/articles/${id}`)) as Text;
    await editor.patch(`/articles/${id}`).set('if-match', `"${version}"`).send({ audienceRoleIds: [] }).expect(403);
    await change(editor, `/articles/${id}`, { tags: [' Offer', 'offer'] });
    expect(await change(author, `/articles/${id}`, { ownerId: editor.userId, reviewIntervalDays: 30 })).toMatchObject({ owner: { displayName: 'Editor Test' }, tags: ['offer'], reviewIntervalDays: 30 });
    await author.patch(`/articles/${id}`).set('if-match', '"99"').send({ audienceRoleIds: [nowhere] }).expect(412);
  });
});
