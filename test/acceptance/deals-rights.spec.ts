import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, bytesOf, idsOf, read, type Answered } from './support/records.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const nowhere = '01900000-0000-7000-8000-000000000000';

describe('rights over deals', () => {
  let company: Company;
  let olena: Colleague;
  let colleague: Colleague;
  let stranger: Colleague;
  let head: Colleague;
  let deal: Answered;
  let reasonId: string;
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv', position: 'Seller', below: 'Head' });
    colleague = await company.signedIn({ role: 'salesperson', name: 'Colleague', team: 'Kyiv', position: 'Seller', below: 'Head' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Berlin' });
    deal = await added(olena, '/deals', { name: 'Secret pumping station', amount: eur('123456.78'), nextStep: 'Call' });
    await added(olena, '/demand-signals', { organizationId: (await added(olena, '/organizations', { name: 'Factory' })).id, text: 'Pump', estimatedAmount: eur('4321.99') });
    reasonId = ((await olena.get('/loss-reasons')).body.items as { id: string; code: string }[]).find(({ code }) => code === 'no-budget')!.id;
  });
  afterAll(async () => { await company.close(); });

  const state = async () => JSON.stringify([await read(company.admin, `/deals/${deal.id}`), (await company.admin.get(`/deals/${deal.id}/history`)).body, (await company.admin.get(`/deals/${deal.id}/stages`)).body.changes]);
  const everyVerb = (id: string): (readonly [method: 'post' | 'put' | 'patch' | 'delete', path: string, body: object])[] => [
    ['patch', `/deals/${id}`, { nextStep: 'Mine now' }], ['post', `/deals/${id}/win`, {}], ['post', `/deals/${id}/lose`, { reasonId }], ['post', `/deals/${id}/abandon`, { reasonId }], ['post', `/deals/${id}/move`, { stageId: (deal['stage'] as { id: string }).id }],
    ['put', `/deals/${id}/line-items`, { lineItems: [] }], ['put', `/deals/${id}/people`, { people: [] }], ['put', `/deals/${id}/team`, { teamMembers: [] }], ['put', `/deals/${id}/competitors`, { competitors: [] }], ['delete', `/deals/${id}`, {}],
  ];

  it('let the team see, the owner and whoever is above change', async () => {
    expect((await colleague.get(`/deals/${deal.id}`)).status).toBe(200);
    expect((await asNow(head, 'patch', `/deals/${deal.id}`, { description: 'From above' })).status).toBe(200);
    expect((await asNow(olena, 'patch', `/deals/${deal.id}`, { description: 'By the owner' })).status).toBe(200);
  });

  it('refuse a colleague who only sees, whatever is tried, and nothing changes', async () => {
    const before = await state();
    const answers = [];
    for (const [method, path, body] of everyVerb(deal.id)) answers.push((await colleague[method](path).set('If-Match', `"${(await read(olena, `/deals/${deal.id}`)).version}"`).send(body)).status);

    expect(answers).toEqual(answers.map(() => 403));
    expect(await state()).toBe(before);
  });

  it('hide a deal from a stranger, byte for byte as one that was never there', async () => {
    const before = await state();
    const faults = [];
    for (const [at, [method, path, body]] of everyVerb(deal.id).entries()) {
      const [one, other] = [await stranger[method](path).set('If-Match', '"1"').send(body), await stranger[method](everyVerb(nowhere)[at]![1]).set('If-Match', '"1"').send(body)];
      if (one.status !== 404 || bytesOf(one) !== bytesOf(other)) faults.push([path, one.status, other.status]);
    }
    for (const below of ['', '/stages', '/history']) {
      const [one, other] = [await stranger.get(`/deals/${deal.id}${below}`), await stranger.get(`/deals/${nowhere}${below}`)];
      if (one.status !== 404 || bytesOf(one) !== bytesOf(other)) faults.push([below, one.status]);
    }

    expect(faults).toEqual([]);
    expect(await state()).toBe(before);
    expect(idsOf(await stranger.get('/deals?q=secret'))).toEqual([]);
    expect((await stranger.get('/figures/deals')).body.total.identified.count).toBe(0);
    expect((await stranger.get(`/deals/board?pipelineId=${(deal['pipeline'] as { id: string }).id}`)).body.columns.every((each: { count: number }) => each.count === 0)).toBe(true);
  });

  it('give a deal away only with the permission for it', async () => {
    const refused = await asNow(olena, 'post', `/deals/${deal.id}`, { ownerId: colleague.userId }, '/assign');
    const given = await asNow(head, 'post', `/deals/${deal.id}`, { ownerId: colleague.userId }, '/assign');
    const back = await asNow(company.admin, 'post', `/deals/${deal.id}`, { ownerId: olena.userId }, '/assign');

    expect([refused.status, given.status, given.body.owner.id, back.status]).toEqual([403, 200, colleague.userId, 200]);
  });

  it('take no removed deal into any figure, and bring it back', async () => {
    const count = async () => (await company.admin.get('/figures/deals')).body.total.identified.count as number;
    const before = await count();
    const removed = await asNow(olena, 'delete', `/deals/${deal.id}`);
    const without = await count();
    const restored = await olena.post(`/deals/${deal.id}/restore`).set('If-Match', removed.headers['etag']!).send({});

    expect([removed.status, without, restored.status, await count()]).toEqual([204, before - 1, 200, before]);
  });

  it('that hide the amount leave no figure, sort, filter, history or search that tells it', async () => {
    const role = await ownRole(company, 'Blind', { 'deals.read': 'all', 'contacts.read': 'all', 'identity.audit': 'all' });
    await asNow(olena, 'put', `/deals/${deal.id}`, { lineItems: [{ description: 'All of it', quantity: '1', unitPrice: '123456.78' }] }, '/line-items');
    await role.close({ kind: 'deal', field: 'amount', access: 'hidden' }, { kind: 'demand-signal', field: 'estimatedAmount', access: 'hidden' });
    const blind = role.colleague;
    const pipelineId = (deal['pipeline'] as { id: string }).id;
    const open = [`/deals`, `/deals/${deal.id}`, `/deals/${deal.id}/history`, `/deals/${deal.id}/stages`, `/deals/board?pipelineId=${pipelineId}`, `/deals/board/${(deal['stage'] as { id: string }).id}`, '/figures/deals', '/figures/deals?groupBy=reason', '/figures/losses', '/deal-lines', '/demand-signals', `/audit-events?filter[recordId]=${deal.id}`];
    const leaks = [];
    for (const path of open) {
      const answer = await blind.get(path);
      // Ids, seals and moments have digits of their own.
      const told = answer.text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}|\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '');
      if (answer.status !== 200 || /123456|123\s?456|12345\.68|4321/u.test(told)) leaks.push([path, answer.status, answer.text.slice(0, 300)]);
    }
    const asked = ['/figures/deals?groupBy=product', '/figures/losses?by=product', '/deals?sort=amountBase', '/deals?filter[amountBase][gt]=1', '/deals?filter[currency]=EUR', '/deals?filter[amount][isEmpty]=true', '/deals?fields=id,weightedBase', '/deal-lines?filter[amountBase][gt]=1', '/demand-signals?filter[amountBase][gt]=1', '/figures/deals?filter[amountBase][gt]=1', `/deals/board?pipelineId=${pipelineId}&filter[amountBase][gt]=1`];

    expect(leaks).toEqual([]);
    expect(await Promise.all(asked.map(async (path) => [path, (await blind.get(path)).status]))).toEqual(asked.map((path) => [path, 422]));
    expect((await blind.get('/figures/deals')).body.total.identified).toEqual({ count: 1, drill: expect.anything() });
  });
});
