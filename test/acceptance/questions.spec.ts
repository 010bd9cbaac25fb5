import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, read } from './support/records.ts';

interface Asked { readonly id: string; readonly text: string; readonly stepName: string | null; readonly owner: { readonly id: string } | null; readonly answer: string | null }

describe('a question where nothing is written down', () => {
  let company: Company;
  let owner: Colleague;
  let seller: Colleague;
  let other: Colleague;
  let author: Colleague;
  let stepId: string;
  beforeAll(async () => {
    company = await aCompany();
    author = await company.signedIn({ role: 'head-of-sales', name: 'Author' });
    owner = await company.signedIn({ role: 'salesperson', name: 'Looks after deliveries' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller' });
    other = await company.signedIn({ role: 'salesperson', name: 'Other' });
    const { roles } = (await author.get('/process-choices').expect(200)).body as { roles: { id: string; code: string }[] };
    const salesperson = roles.find(({ code }) => code === 'salesperson')!.id;
    const process = await added(author, '/processes', { name: 'Deliver', ownerId: owner.userId, steps: [{ name: 'Promise a day', work: 'Look into the calendar.', roleIds: [salesperson], activityTypes: ['call'] }] });
    await asNow(author, 'post', `/processes/${process.id}`, { changeNote: 'First' }, '/publish');
    const help = (await seller.get('/help?activityType=call').expect(200)).body as { steps: { id: string; article: null }[] };
    stepId = help.steps[0]!.id;
  });
  afterAll(async () => { await company.close(); });

  const list = async (who: Colleague): Promise<Asked[]> => ((await who.get('/questions').expect(200)).body as { items: Asked[] }).items;
  const told = async (who: Colleague): Promise<string[]> => ((await who.get('/notices').expect(200)).body as { items: { kind: string }[] }).items.map(({ kind }) => kind);

  it('goes to whoever answers for the process of the step, who is told and answers it; then who asked is told', async () => {
    const { id } = await added(seller, '/questions', { text: 'On Saturdays too?', stepId });

    expect((await list(owner)).map(({ text, stepName }) => [text, stepName])).toEqual([['On Saturdays too?', 'Promise a day']]);
    expect(await told(owner)).toContain('knowledge.asked');
    expect(await list(other)).toEqual([]);
    expect((await asNow(other, 'post', `/questions/${id}`, { answer: 'No.' }, '/answer')).status).toBe(404);

    await asNow(owner, 'post', `/questions/${id}`, { answer: 'Not on Saturdays.' }, '/answer');
    expect(await list(owner)).toEqual([]);
    expect(await told(seller)).toContain('knowledge.answered');
    expect(((await seller.get(`/questions/${id}`).expect(200)).body as Asked).answer).toBe('Not on Saturdays.');
  });

  it('goes along with the process to who takes it over', async () => {
    const { id } = await added(seller, '/questions', { text: 'And on holidays?', stepId });
    const { items } = (await author.get('/processes').expect(200)).body as { items: { id: string }[] };
    await author.patch(`/processes/${items[0]!.id}`).set('If-Match', `"${(await read(author, `/processes/${items[0]!.id}/draft`)).version}"`).send({ ownerId: other.userId }).expect(200);

    expect((await list(other)).map((each) => [each.id, each.owner?.id])).toEqual([[id, other.userId]]);
    expect(await list(owner)).toEqual([]);
    await asNow(other, 'post', `/questions/${id}`, { answer: 'Never.' }, '/answer');
  });

  it('goes to the authors where there is no step, and is nobody else\'s to read', async () => {
    const { id } = await added(seller, '/questions', { text: 'Who pays the duty?', screen: 'deal' });

    expect((await list(author)).map((each) => each.id)).toEqual([id]);
    expect(await list(owner)).toEqual([]);
    await other.get(`/questions/${id}`).expect(404);
    await seller.get(`/questions/${id}`).expect(200);
  });

  it('is not asked of a step that is not there', async () => {
    expect((await seller.post('/questions').send({ text: 'And here?', stepId: '01a22930-dfe3-76c3-8632-c08cb59b05ba' })).body).toMatchObject({ status: 422, code: 'reference.not-found' });
  });
});
