import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SearchMisses } from '../../libs/crm/knowledge/adapters/postgres/search-misses.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow } from './support/records.ts';

interface Hit { readonly id: string; readonly language: string; readonly title: Piece[]; readonly passage: Piece[] }
interface Piece { readonly text: string; readonly isHit: boolean }

describe('searching articles', () => {
  let company: Company;
  let editor: Colleague;
  let seller: Colleague;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    company = await aCompany();
    editor = await company.signedIn({ role: 'head-of-sales', name: 'Editor' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
    const [head] = await company.database.rows<{ id: string }>(`select id from identity.roles where code = 'head-of-sales'`);
    const write = async (name: string, body: object) => {
      ids[name] = (await added(editor, '/articles', { kind: 'how-to', ...body })).id;
      for (const verb of ['submit', 'approve']) await asNow(editor, 'post', `/articles/${ids[name]}/editions/${(body as { language: string }).language}`, {}, `/${verb}`);
    };
    await write('russian', { language: 'ru', title: 'Как давать скидки', body: 'Сначала **договор**, потом скидка.\n\nО новых сделках руководитель знает сам. <img src=x onerror=alert(1)>' });
    await write('ukrainian', { language: 'uk', title: 'Знижка клієнту', body: 'Договір підписують обидві сторони. Зателефонуйте клієнтові протягом години.' });
    await write('english', { language: 'en', title: 'Answering inquiries', summary: 'Within an hour.', body: 'Every inquiry is answered within an hour.\n\n- [ ] Call\n- [ ] Write it down' });
    await write('closed', { language: 'en', title: 'Margins of inquiries', body: 'For heads only.', audienceRoleIds: [head!.id] });
  });
  afterAll(async () => { await company.close(); });

  const search = async (q: string, more = '', who = seller): Promise<Hit[]> => ((await who.get(`/article-search?q=${encodeURIComponent(q)}${more}`).expect(200)).body as { items: Hit[] }).items;
  const foundBy = async (q: string): Promise<string[]> => (await search(q)).map(({ id }) => Object.keys(ids).find((name) => ids[name] === id)!);
  const misses = async (): Promise<unknown> => {
    await company.app.get(SearchMisses).flush();
    return ((await editor.get('/search-misses').expect(200)).body as { items: unknown }).items;
  };

  it.each([
    ['скидок', 'russian'], ['скидками', 'russian'], ['сделка', 'russian'], ['сделок', 'russian'], ['руководителя', 'russian'], ['договоры', 'russian ukrainian'],
    ['знижок', 'ukrainian'], ['знижки', 'ukrainian'], ['договору', 'russian ukrainian'], ['клієнтів', 'ukrainian'], ['сторона', 'ukrainian'], ['годин', 'ukrainian'],
    ['inquiry', 'english'], ['answers', 'english'], ['calling', 'english'], ['writ', 'english'],
  ])('finds by a form of a word: %s', async (q, names) => {
    expect((await foundBy(q)).sort()).toEqual(names.split(' '));
  });

  it('shows where the words stand, as pieces and never as marks', async () => {
    const [hit] = await search('сделок onerror');
    expect(hit!.passage.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['сделках', 'onerror']);
    expect(hit!.passage.map(({ text }) => text).join('')).toContain('<img src=x onerror=alert(1)>');
    expect((await search('скидки'))[0]!.title).toEqual([{ text: 'Как давать ', isHit: false }, { text: 'скидки', isHit: true }]);
  });

  it('finds those with some of the words where none has all, and nothing in a question of signs', async () => {
    expect(await foundBy('inquiries unheardof')).toEqual(['english']);
    for (const odd of ["' & ! | (", '\\', ':*', "a'b:*"]) await search(odd);
  });

  it('finds for each what is meant for him, and nothing that is archived or only written', async () => {
    expect(await foundBy('margins')).toEqual([]);
    expect((await search('margins', '', editor)).map(({ id }) => id)).toEqual([ids['closed']]);
    await asNow(editor, 'patch', `/articles/${ids['english']}/editions/en`, { body: 'Zebra' });
    expect(await search('zebra', '', editor)).toEqual([]);
  });

  it('keeps what found nothing for the authors, once asked whole, counted, and without who asked', async () => {
    await search('отпуск', '&isWhole=true');
    await search('inquiry', '&isWhole=true');
    await search('typing', '');
    await company.app.get(SearchMisses).flush();
    await search('Отпуска', '&isWhole=true');
    expect(await misses()).toEqual([expect.objectContaining({ asked: 'отпуск', times: 2 })]);
    const columns = await company.database.rows<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = 'knowledge' and table_name = 'search_misses' order by 1`);
    expect(columns.map(({ name }) => name)).toEqual(['asked', 'first_at', 'id', 'last_at', 'settled_at', 'settled_by_id', 'times', 'version', 'words']);

    const [{ id }] = (await misses()) as [{ id: string }];
    await editor.post(`/search-misses/${id}/settle`).set('if-match', '"1"').send({}).expect(204);
    expect(await misses()).toEqual([]);
    await search('отпуск', '&isWhole=true');
    expect(await misses()).toEqual([expect.objectContaining({ times: 3 })]);
    await seller.get('/search-misses').expect(403);
  });

  it('stands in the one search box too, with its passage, for whom an article is meant and who may read any', async () => {
    const texts = async (q: string, who: Colleague): Promise<(Hit & { kind: string })[]> => ((await who.get(`/search?q=${encodeURIComponent(q)}&prefer=uk`).expect(200)).body as { texts: (Hit & { kind: string })[] }).texts;
    const role = await company.admin.post('/roles').send({ name: 'Sees contacts', permissions: [{ name: 'contacts.read', reach: 'all' }] }).expect(201);
    const nobody = await company.signedIn({ role: (role.body as { code: string }).code, name: 'Reads no articles' });

    expect((await texts('договору', seller)).map(({ kind, id }) => [kind, id])).toEqual(expect.arrayContaining([['article', ids['ukrainian']], ['article', ids['russian']]]));
    expect((await texts('сделок', seller))[0]!.passage.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['сделках']);
    expect((await texts('margins', editor)).map(({ id }) => id)).toEqual([ids['closed']]);
    expect(await texts('margins', seller)).toEqual([]);
    expect(await texts('договору', nobody)).toEqual([]);
  });
});
