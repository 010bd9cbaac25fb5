import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, bytesOf, read, type Answered } from './support/records.ts';

const nowhere = '01900000-0000-7000-8000-000000000000';

interface Step { readonly id: string; readonly name: string; readonly roleIds: string[]; readonly work: string }
interface Draft extends Answered { readonly steps: Step[]; readonly publishedNumber: number | null }
interface HelpStep { readonly id: string; readonly name: string; readonly foundBy: string; readonly isMine: boolean }

describe('a process', () => {
  let company: Company;
  let head: Colleague;
  let seller: Colleague;
  let stranger: Colleague;
  let roles: Readonly<Record<string, string>>;
  let stages: { id: string; name: string }[];
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Kyiv' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Berlin' });
    roles = Object.fromEntries((await company.database.rows<{ code: string; id: string }>('select code, id from identity.roles')).map(({ code, id }) => [code, id]));
    stages = ((await head.get('/pipelines')).body.items as { stages: { id: string; name: string }[] }[])[0]!.stages;
  });
  afterAll(async () => { await company.close(); });

  const aStep = (name: string, more: object = {}) => ({ name, work: `${name}.`, roleIds: [roles['salesperson']], ...more });
  const begun = async (steps: object[], more: object = {}): Promise<Draft> => (await added(head, '/processes', { name: 'Answer an inquiry', steps, ...more })) as Draft;
  const send = (who: Colleague, { id, version }: Answered, method: 'patch' | 'post' | 'delete', below = '', body?: object) => who[method](`/processes/${id}${below}`).set('If-Match', `"${version}"`).send(body);
  const published = async (draft: Draft, changeNote = 'First'): Promise<Draft> => (await send(head, draft, 'post', '/publish', { changeNote }).expect(200)).body as Draft;
  const help = async (who: Colleague, query: string) => (await who.get(`/help?${query}`).expect(200)).body as { stage: { name: string } | null; steps: HelpStep[] };
  const namesOf = async (who: Colleague, query: string) => (await help(who, query)).steps.map(({ name }) => name);

  it('is a draft that only its authors see, until it is published', async () => {
    const draft = await begun([aStep('Call back', { screen: 'today', operation: 'logActivity', expectedMinutes: 10, control: { check: 'A next step is planned', byRoleId: roles['head-of-sales'] }, stageIds: [stages[0]!.id] })]);
    const seen = async (who: Colleague) => [(await who.get(`/processes/${draft.id}`)).status, (await who.get('/processes')).body.items.some(({ id }: Answered) => id === draft.id)];

    expect(await seen(seller)).toEqual([404, false]);
    expect(bytesOf(await seller.get(`/processes/${draft.id}`))).toBe(bytesOf(await seller.get(`/processes/${nowhere}`)));
    expect((await seller.get(`/processes/${draft.id}/versions`)).status).toBe(404);
    expect((await head.get('/processes')).body.items).toContainEqual(expect.objectContaining({ id: draft.id, number: null, stepCount: 1, expectedMinutes: 10 }));

    const after = await published(draft);
    expect(after).toMatchObject({ publishedNumber: 1, version: draft.version + 1 });
    expect(await seen(seller)).toEqual([200, true]);
    expect((await seller.get(`/processes/${draft.id}`)).body).toMatchObject({
      number: 1, changeNote: 'First', steps: [{ name: 'Call back', screen: 'today', operation: 'logActivity', roles: [{ code: 'salesperson' }], stages: [{ id: stages[0]!.id }], control: { check: 'A next step is planned', byRole: { code: 'head-of-sales' } } }],
    });
  });

  it('is written by authors and published by whoever may; a refusal changes nothing', async () => {
    const draft = await begun([aStep('Call back')]);
    const author = await company.signedIn({ role: 'trainer', name: 'Author' });
    const state = async () => JSON.stringify(await read(head, `/processes/${draft.id}/draft`));
    const before = await state();
    const tried = [
      await send(seller, draft, 'patch', '', { name: 'Mine' }), await send(seller, draft, 'post', '/publish', { changeNote: 'Mine' }), await send(seller, draft, 'delete'), await seller.post('/processes').send({ name: 'Mine' }),
      await seller.get(`/processes/${draft.id}/draft`), await seller.get(`/processes/${draft.id}/difference`), await seller.get('/process-choices'), await send(author, draft, 'post', '/publish', { changeNote: 'Mine' }), await send(author, draft, 'delete'),
    ];

    expect(tried.map(({ status }) => status)).toEqual(tried.map(() => 403));
    expect((await company.anybody().get('/help?screen=today')).status).toBe(401);
    expect(await state()).toBe(before);
    await send(author, draft, 'patch', '', { purpose: 'Nobody waits' }).expect(200);
  });

  it('keeps what two authors write apart: the second is told, and nothing of the first is lost', async () => {
    const draft = await begun([aStep('Call back')]);
    await send(head, draft, 'patch', '', { steps: [{ ...aStep('Call back'), id: draft.steps[0]!.id }, aStep('Ask')] }).expect(200);
    const late = await send(company.admin, draft, 'patch', '', { steps: [] });

    expect(late.body).toMatchObject({ status: 412, code: 'conflict.version' });
    expect((await head.patch(`/processes/${draft.id}`).send({ name: 'Unseen' })).status).toBe(428);
    expect(((await read(head, `/processes/${draft.id}/draft`)) as Draft).steps.map(({ name }) => name)).toEqual(['Call back', 'Ask']);
  });

  it('is published with a note and as a whole, and not without a change', async () => {
    const draft = await begun([{ name: 'Call back' }]);
    const refusal = async (of: Draft, changeNote: string) => (await send(head, of, 'post', '/publish', { changeNote })).body as { code: string; errors?: object[] };

    expect(await refusal(draft, 'First')).toMatchObject({ code: 'knowledge.process-incomplete', errors: [{ pointer: '/steps/0/work' }, { pointer: '/steps/0/roleIds' }] });
    const whole = (await send(head, draft, 'patch', '', { steps: [{ ...aStep('Call back'), id: draft.steps[0]!.id }] }).expect(200)).body as Draft;
    expect(await refusal(whole, ' ')).toMatchObject({ code: 'knowledge.change-note-required' });
    expect(await refusal(await published(whole), 'Again')).toMatchObject({ code: 'knowledge.nothing-changed' });
  });

  it('names only what is there', async () => {
    const wrong = [{ roleIds: [nowhere] }, { control: { check: 'Signed', byRoleId: nowhere } }, { stageIds: [nowhere] }, { operation: 'dropEverything' }, { id: nowhere }];
    const answers = await Promise.all(wrong.map(async (each) => head.post('/processes').send({ name: 'Wrong', steps: [aStep('Call back', each)] })));
    const pointers = answers.map(({ body }) => `${String((body as { code: string }).code)} ${(body as { errors: { pointer: string }[] }).errors[0]!.pointer}`);

    expect(pointers).toEqual(['/steps/0/roleIds', '/steps/0/control/byRoleId', '/steps/0/stageIds', '/steps/0/operation', '/steps/0/id'].map((pointer) => `reference.not-found ${pointer}`));
    expect((await head.post('/processes').send({ name: 'Wrong', steps: [aStep('Call back', { screen: 'the-cellar' })] })).body).toMatchObject({ code: 'validation.failed' });
    expect((await head.post('/processes').send({ name: 'Wrong', businessLineId: nowhere })).body).toMatchObject({ errors: [{ pointer: '/businessLineId' }] });
  });

  it('says what its publication will change and whose work that is, and then tells it once', async () => {
    const first = await published(await begun([aStep('Greet'), aStep('Ask'), aStep('Offer', { roleIds: [roles['top-manager']] })]));
    const [greet, ask, offer] = first.steps;
    const changed = (await send(head, first, 'patch', '', { purpose: 'Nobody waits', steps: [{ ...aStep('Greet'), id: greet!.id }, { ...aStep('Ask'), id: ask!.id, work: 'Ask for the budget.' }, aStep('Thank', { roleIds: [roles['head-of-sales']] })] }).expect(200)).body as Draft;

    const preview = (await head.get(`/processes/${first.id}/difference`).expect(200)).body as { steps: { kind: string; stepId: string }[]; roles: object[] };
    expect(preview).toMatchObject({ outline: [{ field: 'purpose', before: '', after: 'Nobody waits' }], steps: [{ kind: 'changed', stepId: ask!.id, fields: ['work'], before: { work: 'Ask.' }, after: { work: 'Ask for the budget.' } }, { kind: 'added' }, { kind: 'removed', stepId: offer!.id }] });
    expect(preview.roles).toEqual([expect.objectContaining({ code: 'head-of-sales', people: 1 }), expect.objectContaining({ code: 'salesperson', people: 2 }), expect.objectContaining({ code: 'top-manager', people: 0 })]);

    const second = await published(changed, 'The budget first');
    const events = await company.database.rows<{ payload: Record<string, unknown> }>(`select payload from platform.events where type = 'knowledge.process-published.v1' and payload ->> 'processId' = $1 order by id`, [first.id]);
    expect(events.at(-1)!.payload).toMatchObject({ version: 2, changedStepIds: [ask!.id], removedStepIds: [offer!.id], addedStepIds: [second.steps[2]!.id] });
    const versions = (await seller.get(`/processes/${first.id}/versions`).expect(200)).body.items as Answered[];
    expect(versions).toMatchObject([{ number: 2, changeNote: 'The budget first', changed: 1, added: 1, removed: 1, publishedBy: { id: head.userId } }, { number: 1, added: 3 }]);
    expect((await seller.get(`/processes/${first.id}/versions/${versions[0]!.id}`).expect(200)).body).toMatchObject({ number: 2, difference: { steps: preview.steps.map(({ kind }) => ({ kind })) } });
  });

  it('goes back to a version, step for step', async () => {
    const first = await published(await begun([aStep('Greet'), aStep('Ask')]));
    const [greet, ask] = first.steps;
    const second = await published((await send(head, first, 'patch', '', { steps: [aStep('Hang up')] }).expect(200)).body as Draft, 'Shorter');
    const [, { id: versionId }] = (await head.get(`/processes/${first.id}/versions`)).body.items as [Answered, Answered];
    const back = (await send(head, second, 'post', '/restore', { versionId }).expect(200)).body as Draft;
    const foreign = await published(await begun([aStep('Other')]));

    expect(back.steps.map(({ id }) => id)).toEqual([greet!.id, ask!.id]);
    expect(await namesIn(first.id)).toEqual(['Hang up']);
    await published(back, 'As before');
    expect(await namesIn(first.id)).toEqual(['Greet', 'Ask']);
    expect((await send(head, foreign, 'post', '/restore', { versionId })).body).toMatchObject({ code: 'reference.not-found' });
    expect((await head.get(`/processes/${foreign.id}/versions/${versionId}`)).status).toBe(404);
  });
  const namesIn = async (id: string): Promise<string[]> => ((await seller.get(`/processes/${id}`).expect(200)).body as Draft).steps.map(({ name }) => name);

  it('opens at the stage of a deal, with an activity and on a screen: one’s own steps first', async () => {
    const [lead, offer] = stages;
    await published(await begun([
      aStep('Approve the discount', { roleIds: [roles['head-of-sales']], stageIds: [lead!.id] }), aStep('Qualify', { stageIds: [lead!.id], expectedMinutes: 15 }), aStep('Send the offer', { stageIds: [offer!.id] }),
      aStep('Look at the file', { screen: 'deal' }), aStep('Note the call', { activityTypes: ['call'] }),
    ], { name: 'Sell' }));
    const deal = await added(seller, '/deals', { name: 'Pumps', stageId: lead!.id });
    const at = await help(seller, `dealId=${deal.id}&screen=deal`);

    expect(at.stage).toMatchObject({ name: lead!.name });
    expect(at.steps.filter(({ name }) => name !== 'Call back')).toMatchObject([
      { name: 'Qualify', foundBy: 'stage', isMine: true, position: 2, process: { name: 'Sell' }, previous: { name: 'Approve the discount' }, next: { name: 'Send the offer' }, expectedMinutes: 15, owner: { id: head.userId } },
      { name: 'Look at the file', foundBy: 'screen', isMine: true }, { name: 'Approve the discount', foundBy: 'stage', isMine: false },
    ]);
    expect((await namesOf(company.admin, `dealId=${deal.id}`)).slice(0, 1)).toEqual(['Call back']);
    await seller.post(`/deals/${deal.id}/move`).set('If-Match', `"${deal.version}"`).send({ stageId: offer!.id }).expect(200);
    expect(await namesOf(seller, `dealId=${deal.id}`)).toEqual(['Send the offer']);
    expect(await namesOf(seller, 'activityType=call')).toEqual(['Note the call']);
    expect(await namesOf(seller, 'screen=bulk-edit')).toEqual([]);
    expect((await seller.get('/help')).status).toBe(422);
  });

  it('says nothing of a deal that one may not see, nor of a stage that is hidden', async () => {
    const deal = await added(seller, '/deals', { name: 'Secret', stageId: stages[0]!.id });
    const [foreign, absent] = [await stranger.get(`/help?dealId=${deal.id}`), await stranger.get(`/help?dealId=${nowhere}`)];
    const reader = await ownRole(company, 'Blinkered', { 'knowledge.read': 'all', 'deals.read': 'all' });
    const deaf = await ownRole(company, 'Deaf', { 'knowledge.read': 'all' });
    await reader.close({ kind: 'deal', field: 'stage', access: 'hidden' });

    expect([foreign.status, bytesOf(foreign)]).toEqual([404, bytesOf(absent)]);
    expect((await deaf.colleague.get(`/help?dealId=${deal.id}`)).status).toBe(404);
    expect(await help(reader.colleague, `dealId=${deal.id}`)).toEqual({ stage: null, steps: [] });
    const { id } = ((await deaf.colleague.get('/processes')).body.items as Answered[])[0]!;
    expect(((await deaf.colleague.get(`/processes/${id}`)).body as { steps: { stages: object[] }[] }).steps.flatMap((step) => step.stages)).toEqual([]);
  });

  it('names its article to those it is meant for, and to nobody else', async () => {
    const write = async (title: string, audienceRoleIds: string[]): Promise<string> => {
      const { id } = await added(head, '/articles', { kind: 'how-to', language: 'en', title, audienceRoleIds });
      return id;
    };
    const [open, closed] = [await write('How to wind', []), await write('How heads wind', [roles['head-of-sales']!])];
    await company.database.rows(`with e as (update knowledge.editions set published_version = 1, published_at = now(), next_review_on = current_date + 9, trust = 'verified', state = 'published' where article_id = any($1) returning id, title)
      insert into knowledge.article_versions (edition_id, number, title, summary, body, change_note, is_major, author_id, approved_by_id, published_at) select id, 1, title, '', '', '', true, $2, $2, now() from e`, [[open, closed], head.userId]);
    await published(await begun([aStep('Wind', { screen: 'audit', articleId: open }), aStep('Oil', { screen: 'audit', articleId: closed })]));
    const titles = async (who: Colleague) => ((await who.get('/help?screen=audit').expect(200)).body.steps as { article: { title: string; trust: string } | null }[]).map(({ article }) => article?.title ?? null);

    expect(await titles(head)).toEqual(['How to wind', 'How heads wind']);
    expect(await titles(seller)).toEqual(['How to wind', null]);
    const trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    expect((await trainer.post('/processes').send({ name: 'Wrong', steps: [aStep('Oil', { articleId: closed })] })).body).toMatchObject({ code: 'reference.not-found', errors: [{ pointer: '/steps/0/articleId' }] });
  });

  it('helps nobody any more once it is removed', async () => {
    const draft = await published(await begun([aStep('Wind the clock', { screen: 'calendar' })]));
    expect(await namesOf(seller, 'screen=calendar')).toEqual(['Wind the clock']);
    await send(head, draft, 'delete').expect(204);

    expect(await namesOf(seller, 'screen=calendar')).toEqual([]);
    expect((await seller.get(`/processes/${draft.id}`)).status).toBe(404);
    expect((await send(head, { ...draft, version: draft.version + 1 }, 'patch', '', { name: 'Again' })).status).toBe(404);
  });
});
