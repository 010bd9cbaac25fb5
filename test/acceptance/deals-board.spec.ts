import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, idsOf } from './support/records.ts';

interface Column { readonly stage: { id: string; name: string }; readonly count: number; readonly sumBase: string; readonly weightedBase: string; readonly withoutRate: number; readonly cards: { id: string; name: string; daysInStage: number; isRotting: boolean }[]; readonly nextCursor: string | null }

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('the board', () => {
  let company: Company;
  let seller: Colleague;
  let pipelineId: string;
  const stages = new Map<string, string>();
  const reason = new Map<string, string>();
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Sales' });
    const [pipeline] = (await seller.get('/pipelines')).body.items as { id: string; stages: { id: string; name: string }[] }[];
    pipelineId = pipeline!.id;
    for (const { id, name } of pipeline!.stages) stages.set(name, id);
    for (const { id, code } of (await seller.get('/loss-reasons')).body.items as { id: string; code: string }[]) reason.set(code, id);
    const now = company.clock.now();
    company.clock.set(new Date(now.getTime() - 41 * 86_400_000));
    for (let at = 0; at < 7; at++) {
      company.clock.forward({ minutes: 1 });
      await added(seller, '/deals', { name: `Lead ${at}`, amount: eur(`${at}.10`) });
    }
    await added(seller, '/deals', { name: 'Old offer', stageId: stages.get('Proposal'), amount: eur('1000'), probability: 33 });
    const lost = await added(seller, '/deals', { name: 'Lost one', amount: eur('5000') });
    await asNow(seller, 'post', `/deals/${lost.id}`, { reasonId: reason.get('no-budget') }, '/lose');
    company.clock.set(now);
  });
  afterAll(async () => { await company.close(); });

  const board = async (query = '') => (await seller.get(`/deals/board?pipelineId=${pipelineId}${query}`).expect(200)).body as { currency: string; columns: Column[] };

  it('has a column for each open stage with its count, its sum and its weighted sum', async () => {
    const { currency, columns } = await board();

    expect(currency).toBe('EUR');
    expect(columns.map(({ stage, count, sumBase, weightedBase }) => [stage.name, count, sumBase, weightedBase])).toEqual([['New lead', 7, '21.70', '2.17'], ['Qualified', 0, '0.00', '0.00'], ['Proposal', 1, '1000.00', '330.00'], ['Negotiation', 0, '0.00', '0.00']]);
    expect(columns[2]!.cards[0]).toMatchObject({ name: 'Old offer', daysInStage: 40, isRotting: true });
    expect(columns[0]!.cards.every(({ isRotting }) => !isRotting)).toBe(true);
  });

  it('goes on column by column, each card once', async () => {
    const first = (await board('&limit=3')).columns[0]!;
    const seen = first.cards.map(({ id }) => id);
    for (let cursor = first.nextCursor; cursor !== null;) {
      const page = await seller.get(`/deals/board/${stages.get('New lead')}?limit=3&cursor=${encodeURIComponent(cursor)}`).expect(200);
      seen.push(...idsOf(page));
      cursor = (page.body as { nextCursor: string | null }).nextCursor;
    }

    expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
    expect((await seller.get(`/deals/board/${stages.get('Proposal')}?cursor=${encodeURIComponent(first.nextCursor!)}`)).body.code).toBe('query.invalid-cursor');
  });

  it('shares the filter and the search box of the list', async () => {
    const filtered = (await board('&filter[isRotting]=true')).columns;
    const found = (await board('&q=lead+3')).columns;
    const refused = await seller.get(`/deals/board?pipelineId=${pipelineId}&filter[nonsense]=1`);

    expect(filtered.map(({ count }) => count)).toEqual([0, 0, 1, 0]);
    expect(found.map(({ count }) => count)).toEqual([1, 0, 0, 0]);
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'unknown-filter']);
    expect((await seller.get('/deals?filter[isRotting]=true&count=exact')).body.total.value).toBe(1);
  });

  it('follows what a stage says of its probability, without a new version of its deals', async () => {
    const before = (await board()).columns[0]!.cards[0]!;
    await asNow(company.admin, 'patch', `/pipelines/${pipelineId}`, { probability: 20, maxDays: 30 }, `/stages/${stages.get('New lead')}`);
    const { weightedBase, cards } = (await board()).columns[0]!;

    expect(weightedBase).toBe('4.34');
    expect(cards.every(({ isRotting }) => isRotting)).toBe(true);
    expect((await seller.get(`/deals/${before.id}`)).body).toMatchObject({ version: 1, probability: 20 });
  });

  it('keeps a stage that has open deals, unless they are told where to go', async () => {
    const stage = `/stages/${stages.get('New lead')}`;
    const refused = await asNow(company.admin, 'delete', `/pipelines/${pipelineId}`, undefined, stage);
    const moved = await asNow(company.admin, 'delete', `/pipelines/${pipelineId}`, undefined, `${stage}?moveTo=${stages.get('Qualified')}`);
    const columns = (await board()).columns;
    const path = (await seller.get(`/deals/${columns[0]!.cards[0]!.id}/stages`)).body as { stages: { name: string; days: number }[] };

    expect([refused.status, refused.body.code, refused.body.context]).toEqual([409, 'deals.stage-in-use', { count: 7 }]);
    expect([moved.status, columns.map(({ stage: { name }, count }) => [name, count])]).toEqual([200, [['Qualified', 7], ['Proposal', 1], ['Negotiation', 0]]]);
    expect(path.stages.find(({ name }) => name === 'New lead')).toMatchObject({ days: 40 });
  });

  it('cannot be left without a won, a lost or an open stage, or without any pipeline', async () => {
    const won = await asNow(company.admin, 'delete', `/pipelines/${pipelineId}`, undefined, `/stages/${stages.get('Won')}`);
    const last = await asNow(company.admin, 'delete', `/pipelines/${pipelineId}`);
    const incomplete = await company.admin.post('/pipelines').send({ name: 'Half', stages: [{ name: 'Only', type: 'open' }] });

    expect([won.status, won.body.code]).toEqual([409, 'deals.pipeline-incomplete']);
    expect([last.status, last.body.code]).toEqual([409, 'deals.last-pipeline']);
    expect([incomplete.status, incomplete.body.code]).toEqual([409, 'deals.pipeline-incomplete']);
  });
});
