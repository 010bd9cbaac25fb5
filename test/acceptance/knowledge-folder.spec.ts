import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { articleOf, Folders, told } from './support/a-folder.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('a folder of articles', () => {
  let company: Company;
  let folders: Folders;
  beforeAll(async () => {
    company = await aCompany();
    folders = new Folders(company, company.admin);
  });
  afterAll(async () => { await company.close(); });
  const reading = async (id: string, language = 'en') => (await company.admin.get(`/articles/${id}/reading?language=${language}`).expect(200)).body as { title: string; body: string; language: string; owner: { id: string }; tags: string[]; number: number };
  const known = async (): Promise<unknown> => company.database.rows('select (select count(*)::int from knowledge.articles) as articles, (select count(*)::int from knowledge.article_versions) as versions, (select coalesce(sum(version), 0)::int from knowledge.articles) as moves, (select count(*)::int from platform.files) as files');

  const guide = {
    'sell/call-back.en.md': articleOf('Call back', 'See [the offer](../offer.en.md#price) and\n\n![a picture](../files/call.png "Call")\n\nand [paper](files/paper.pdf). Code: `[x](y.md)`', 'tags: [Inquiry]\naudience: [salesperson]\n'),
    'sell/call-back.ru.md': articleOf('Перезвонить', 'Текст со [ссылкой](offer.md).', 'tags: [inquiry]\naudience: [salesperson]\n'),
    'offer.en.md': articleOf('Offer', 'Nothing but [the call](sell/call-back.ru.md).'),
    'files/call.png': png,
    'sell/files/paper.pdf': Buffer.from('%PDF-1.7 x'),
  };

  it('is rehearsed without a trace, and then brought in as it was rehearsed', async () => {
    const before = await known();
    const rehearsed = await folders.rehearse(guide);
    const after = (await known()) as [{ files: number }];
    const { job, rows } = await folders.bringIn(guide);

    expect(after).toEqual([{ ...(before as [object])[0], files: (before as [{ files: number }])[0].files + 1 }]);
    expect(told(rehearsed.rows)).toEqual({ 'files/call.png': 'new', 'offer.en.md': 'new', 'sell/call-back.en.md': 'new', 'sell/call-back.ru.md': 'new', 'sell/files/paper.pdf': 'new' });
    expect(told(rows)).toEqual(told(rehearsed.rows));
    expect(job).toMatchObject({ state: 'succeeded', done: 5, total: 5, result: { new: 5, changed: 0, unchanged: 0, refused: 0, isRehearsal: false } });
    const id = (path: string): string => rows.find((row) => row.path === path)!.articleId!;
    const [en, ru] = [await reading(id('sell/call-back.en.md')), await reading(id('sell/call-back.ru.md'), 'ru')];
    expect(en.body).toMatch(new RegExp(`^See \\[the offer\\]\\(article:${id('offer.en.md')}#price\\) and\n\n!\\[a picture\\]\\(file:[0-9a-f-]{36} "Call"\\)\n\nand \\[paper\\]\\(file:[0-9a-f-]{36}\\). Code: \`\\[x\\]\\(y.md\\)\`$`, 'u'));
    expect([en.tags, ru.language, ru.body]).toEqual([['inquiry'], 'ru', `Текст со [ссылкой](article:${id('offer.en.md')}).`]);
    const [, picture] = /\(file:([0-9a-f-]{36}) /u.exec(en.body)!;
    expect((await company.admin.get(`/articles/${id('sell/call-back.en.md')}/files/${picture}/content`).buffer(true).expect(200)).headers['content-type']).toBe('image/png');
  });

  it('brought in once more changes nothing', async () => {
    const before = (await known()) as [{ files: number }];
    const { job, rows } = await folders.bringIn(guide);

    expect([...new Set(Object.values(told(rows)))]).toEqual(['unchanged']);
    expect(job.result).toMatchObject({ new: 0, changed: 0, unchanged: 5, refused: 0 });
    expect(await known()).toEqual([{ ...before[0], files: before[0].files + 1 }]);
  });

  it('changes what it says otherwise, and lets be what it says nothing of', async () => {
    const { rows } = await folders.bringIn({ ...guide, 'offer.en.md': articleOf('Offer', 'Another text.') });

    expect(told(rows)).toEqual({ 'files/call.png': 'unchanged', 'offer.en.md': 'changed', 'sell/call-back.en.md': 'unchanged', 'sell/call-back.ru.md': 'unchanged', 'sell/files/paper.pdf': 'unchanged' });
    expect(await reading(rows.find(({ path }) => path === 'offer.en.md')!.articleId!)).toMatchObject({ body: 'Another text.', number: 2 });
  });

  it('is accounted for file by file, each refusal with its reason', async () => {
    const owner = await company.signedIn({ role: 'trainer', name: 'Owner' });
    const folder = {
      'good.en.md': articleOf('Good', 'Text with [a link to one that is refused](two-minds.md).'), 'two-minds.en.md': articleOf('A', 'x', 'tags: [a]\n'), 'two-minds.ru.md': articleOf('Б', 'x', 'tags: [b]\n'),
      'nowhere.en.md': articleOf('N', '[x](not-there.en.md)'), 'no-picture.en.md': articleOf('N', '![x](files/not-there.png)'), 'stranger.en.md': articleOf('S', 'x', 'owner: nobody@example.com\n'), 'roleless.en.md': articleOf('R', 'x', 'audience: [juggler]\n'),
      'plain.en.md': 'No front matter.', 'README.md': '# Read me', 'latin.en.md': Buffer.from([...Buffer.from(articleOf('L', 'x')), 0xff]), 'a/twice.en.md': articleOf('T', 'x'), 'b/twice.en.md': articleOf('T', 'x'), 'files/alone.png': png,
      'one.en.md': articleOf('O', 'x', 'id: 01900000-0000-7000-8000-0000000000aa\n'), 'other.en.md': articleOf('O', 'x', 'id: 01900000-0000-7000-8000-0000000000aa\n'), 'offer.ru.md': articleOf('Предложение', 'x', 'id: 01900000-0000-7000-8000-0000000000ab\n'),
    };
    const { job, rows } = await folders.bringIn(folder, { usualOwnerId: owner.userId });

    expect(told(rows)).toEqual({
      'good.en.md': 'new', 'two-minds.en.md': 'terms-differ', 'two-minds.ru.md': 'terms-differ', 'nowhere.en.md': 'link-leads-nowhere', 'no-picture.en.md': 'file-missing', 'stranger.en.md': 'owner-unknown', 'roleless.en.md': 'role-unknown',
      'plain.en.md': 'front-matter-missing', 'README.md': 'not-of-the-format', 'latin.en.md': 'not-utf8', 'a/twice.en.md': 'language-twice', 'b/twice.en.md': 'language-twice', 'files/alone.png': 'not-used', 'one.en.md': 'id-twice', 'other.en.md': 'id-twice', 'offer.ru.md': 'slug-taken',
    });
    expect(rows.find(({ path }) => path === 'two-minds.en.md')).toMatchObject({ field: 'tags' });
    expect(rows.find(({ path }) => path === 'nowhere.en.md')).toMatchObject({ value: 'not-there.en.md' });
    expect(job).toMatchObject({ state: 'succeeded', done: 16, total: 16, result: { new: 1, changed: 0, unchanged: 0, refused: 15 } });
    expect((await reading(rows.find(({ path }) => path === 'good.en.md')!.articleId!)).owner.id).toBe(owner.userId);
  });

  it('leads a link to what was refused to it once it is there', async () => {
    const { rows } = await folders.bringIn({ 'two-minds.en.md': articleOf('A', 'Now of one mind.') });

    expect((await company.admin.get('/articles?slug=good').expect(200)).body.items).toHaveLength(1);
    const good = (await company.admin.get('/articles?slug=good')).body.items[0].id as string;
    expect((await reading(good)).body).toContain(`article:${rows[0]!.articleId!}`);
  });

  it('comes as drafts where it is not to be published, and waits for a text that is being reviewed', async () => {
    const { rows } = await folders.bringIn({ 'draft.en.md': articleOf('Draft', 'x') }, { isPublished: false });
    const id = rows[0]!.articleId!;
    await company.admin.get(`/articles/${id}/reading`).expect(404);
    const edition = await company.admin.get(`/articles/${id}/editions/en`).expect(200);
    await company.admin.post(`/articles/${id}/editions/en/submit`).set('if-match', edition.headers['etag']!).send({}).expect(200);

    expect(told((await folders.bringIn({ 'draft.en.md': articleOf('Draft', 'y') })).rows)).toEqual({ 'draft.en.md': 'in-review' });
  });

  it('may be published by whoever may publish, and its outcome is read by whoever brought it in', async () => {
    const { job } = await folders.bringIn({ 'mine.en.md': articleOf('Mine', 'x') });
    const { colleague } = await ownRole(company, 'Mover', { 'knowledge.read': 'all', 'knowledge.write': 'all', 'knowledge.administer': 'all' });
    const mover = new Folders(company, colleague);

    expect((await mover.begin('imports', { 'a.en.md': articleOf('A', 'x') }, { isPublished: true })).body).toMatchObject({ code: 'access.denied' });
    expect((await mover.begin('imports', { 'a.en.md': articleOf('A', 'x') })).status).toBe(202);
    await mover.who.get(`/knowledge-folder/imports/${job.id}/rows`).expect(404);
  });

  it('is told of file by file for 90 days, and by its counts after that', async () => {
    const { job, rows } = await folders.bringIn({ 'kept.en.md': articleOf('Kept', 'x') });
    const told90 = async (): Promise<number> => ((await company.admin.get(`/knowledge-folder/imports/${job.id}/rows`).expect(200)).body as { items: object[] }).items.length;
    const later = async (days: number): Promise<void> => {
      company.clock.forward({ days });
      await company.database.rows('update identity.sessions set expires_at = $1', [new Date(company.clock.now().getTime() + 90 * 86_400_000)]);
      await company.doDaily();
    };
    await later(90);
    expect(await told90()).toBe(rows.length);
    await later(1);
    expect(await told90()).toBe(0);
    expect((await company.admin.get(`/jobs/${job.id}`).expect(200)).body).toMatchObject({ result: { new: 1 } });
  });
});
