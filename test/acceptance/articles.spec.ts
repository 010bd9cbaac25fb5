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
    const id = await published({ title: 'How far a discount may go', audienceRoleIds: [await roleNamed('head-of-sales')] });
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
  });

  it('falls due for its review, expires when nobody looks at it, and holds again when it is confirmed', async () => {
    const id = await published({ title: 'A text that ages', reviewIntervalDays: 10 });
    const told = async (): Promise<string[]> => ((await author.get('/notices').expect(200)).body as { items: { kind: string; details: { title: string } }[] }).items.filter(({ details }) => details.title === 'A text that ages').map(({ kind }) => kind);
    const trust = async (): Promise<unknown> => (await read(seller, `/articles/${id}/reading`))['trust'];

    await company.doDaily();
    expect([await trust(), await told()]).toEqual(['verified', ['knowledge.approved']]);
    company.clock.forward({ days: 10 });
    await company.doDaily();
    expect([await trust(), await told()]).toEqual(['due', ['knowledge.due', 'knowledge.approved']]);
    company.clock.forward({ days: 31 });
    await company.doDaily();
    await company.doDaily();
    expect([await trust(), await told()]).toEqual(['expired', ['knowledge.expired', 'knowledge.due', 'knowledge.approved']]);
    expect((await listed(seller, '?state=expired')).map((each) => each.id)).toContain(id);

    expect(await step(author, id, 'confirm')).toMatchObject({ state: 'published', trust: 'verified' });
  });

  it('keeps every version, and takes an earlier one back through a review', async () => {
    const id = await published({ body: 'First.' });
    await change(author, `/articles/${id}/editions/en`, { body: 'Second.' });
    await step(author, id, 'submit');
    await step(editor, id, 'approve', { changeNote: 'Shorter', isMajor: true });
    expect((await author.get(`/articles/${id}/editions/en/versions`).expect(200)).body).toMatchObject({ items: [{ number: 2, changeNote: 'Shorter', approvedBy: { displayName: 'Editor Test' }, author: { displayName: 'Author Test' } }, { number: 1, isMajor: true }] });
    await isAbsent(seller, `/articles/${id}/editions/en/versions`);
    await isAbsent(seller, `/articles/${id}/editions/en/versions/1`);

    expect(await step(author, id, 'restore', { number: 1 })).toMatchObject({ state: 'draft', body: 'First.' });
    expect(await read(seller, `/articles/${id}/reading`)).toMatchObject({ body: 'Second.', number: 2 });
  });

  it('shows readers the files of its published texts, by what they are and not by their names', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const upload = async (name: string, bytes: Buffer, who = author): Promise<string> => ((await who.post(`/files?name=${name}`).set('content-type', 'image/png').send(bytes).expect(201)).body as { id: string }).id;
    const [picture, drawing, foreign] = [await upload('stage.png', png), await upload('trick.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')), await upload('theirs.png', png, editor)];
    const { id } = await open({ body: `![The stage](file:${picture}) and ![a drawing](file:${drawing})` });
    for (const fileId of [picture, drawing]) await author.post(`/articles/${id}/files`).send({ fileId }).expect(200);
    await author.post(`/articles/${id}/files`).send({ fileId: foreign }).expect(422);
    await step(author, id, 'submit');
    await step(editor, id, 'approve');
    const shown = await seller.get(`/articles/${id}/files/${picture}/content`).set('range', 'bytes=1-3').expect(206);
    expect([shown.headers['content-type'], shown.headers['content-disposition'], (shown.body as Buffer).toString()]).toEqual(['image/png', expect.stringMatching(/^inline/u), 'PNG']);
    const saved = await seller.get(`/articles/${id}/files/${drawing}/content`).expect(200);
    expect([saved.headers['content-type'], saved.headers['content-disposition'], saved.headers['content-security-policy']]).toEqual(['application/octet-stream', expect.stringMatching(/^attachment/u), expect.stringContaining('sandbox')]);

    const later = await upload('later.png', png);
    await author.post(`/articles/${id}/files`).send({ fileId: later }).expect(200);
    await seller.get(`/articles/${id}/files/${later}/content`).expect(404);
    await seller.get(`/articles/${await published()}/files/${picture}/content`).expect(404);
  });

  it('hears from its readers, and answers them', async () => {
    const id = await published({ title: 'Hand a customer over' });
    const say = (body: object) => seller.post(`/articles/${id}/feedback`).send({ language: 'en', ...body });
    const [once, again] = [await say({ kind: 'helped' }).expect(201), await say({ kind: 'helped' }).expect(201)];
    expect((once.body as Answered).id).toBe((again.body as Answered).id);
    await say({ kind: 'wrong' }).expect(422);
    const { id: feedbackId } = (await say({ kind: 'question', text: 'Who signs?' }).expect(201)).body as Answered;

    expect((await author.get('/article-feedback?mine=true').expect(200)).body).toMatchObject({ items: [{ id: feedbackId, text: 'Who signs?', title: 'Hand a customer over', by: { displayName: 'Seller Test' } }] });
    expect((await author.get('/notices').expect(200)).body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ kind: 'knowledge.question', details: { title: 'Hand a customer over', text: 'Who signs?', by: 'Seller Test' } })]) });
    await author.post(`/article-feedback/${feedbackId}/answer`).set('if-match', '"1"').send({ answer: 'Both heads.' }).expect(200);
    await author.post(`/article-feedback/${feedbackId}/answer`).set('if-match', '"2"').send({ answer: 'Once more' }).expect(409);
    expect((await seller.get('/notices').expect(200)).body).toMatchObject({ items: [{ kind: 'knowledge.answered', details: { answer: 'Both heads.' } }] });
    expect((await author.get('/article-feedback?mine=true').expect(200)).body).toMatchObject({ items: [] });
  });

  it('that is archived is gone for readers until it is brought back', async () => {
    const id = await published();
    await author.post(`/articles/${id}/archive`).set('if-match', `"${(await read(author, `/articles/${id}`)).version}"`).send({}).expect(200);
    await isAbsent(seller, `/articles/${id}/reading`);
    expect((await listed(author, '?archived=true')).map((each) => each.id)).toEqual([id]);
    expect((await listed(seller, '?archived=true')).map((each) => each.id)).not.toContain(id);
    await author.patch(`/articles/${id}/editions/en`).set('if-match', '"3"').send({ body: 'More' }).expect(409);
    await author.post(`/articles/${id}/bring-back`).set('if-match', `"${(await read(author, `/articles/${id}`)).version}"`).send({}).expect(200);
    expect(await read(seller, `/articles/${id}/reading`)).toMatchObject({ number: 1 });
  });
});
