import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { faultsOf, type LedgerRow } from './support/drills.ts';
import { added, asNow, type Answered } from './support/records.ts';

type Valued = { readonly amountBase: string; readonly exchangeRate: string; readonly rateDay: string };
type Told = { readonly day: string; readonly revaluationJobId: string | null };

describe('a new exchange rate', () => {
  let company: Company;
  let deals: Answered[];
  const tell = async (rate: string): Promise<Told> => (await company.admin.post('/exchange-rates').send({ currency: 'USD', rate }).expect(201)).body as Told;
  const values = async () => ((await company.admin.get('/deals?sort=createdAt').expect(200)).body.items as Valued[]).map(({ amountBase, exchangeRate, rateDay }) => [amountBase, exchangeRate, rateDay]);
  const total = async () => ((await company.admin.get('/figures/deals').expect(200)).body as { total: LedgerRow }).total;
  beforeAll(async () => {
    company = await aCompany();
    await company.admin.put('/currencies/USD').send({}).expect(200);
    await tell('0.5');
    company.clock.forward({ days: 1 });
    deals = [];
    for (const amount of ['100.01', '200.02', '400.04']) deals.push(await added(company.admin, '/deals', { name: `Pump of ${amount}`, amount: { amount, currency: 'USD' } }));
    await asNow(company.admin, 'put', `/deals/${deals[2]!.id}`, { lineItems: [{ description: 'One', quantity: '1', unitPrice: { amount: '133.35', currency: 'USD' } }, { description: 'Two', quantity: '2', unitPrice: { amount: '133.345', currency: 'USD' } }] }, '/line-items');
  });
  afterAll(async () => { await company.close(); });

  it('is brought to the deals by a job; meanwhile each says its own rate, and the sums are true', async () => {
    const [{ day: first }] = (await company.admin.get('/exchange-rates')).body.items as [Told];
    const told = await tell('0.9');
    const before = await values();
    await asNow(company.admin, 'patch', `/deals/${deals[0]!.id}`, { description: 'Edited before the job came by' });
    const [mixed, sums] = [await values(), await total()];
    const ledger = await faultsOf(company.admin, sums, 'mixed');
    await company.runJobs();
    const job = (await company.admin.get(`/jobs/${told.revaluationJobId}`).expect(200)).body as object;

    expect(before.slice(0, 2)).toEqual([['50.01', '0.5', first], ['100.01', '0.5', first]]);
    expect(mixed.slice(0, 2)).toEqual([['90.01', '0.9', told.day], ['100.01', '0.5', first]]);
    expect([sums.open.amount, ledger]).toEqual(['390.04', []]);
    expect(job).toMatchObject({ kind: 'deals.revaluation', title: `USD ${told.day}`, state: 'succeeded', total: 3, done: 2 });
    expect((await values()).map((each) => each.slice(1))).toEqual(deals.map(() => ['0.9', told.day]));
    expect(await faultsOf(company.admin, await total(), 'after')).toEqual([]);
    expect(((await company.admin.get('/figures/deals?groupBy=product')).body as { total: LedgerRow }).total.open.amount).toBe((await total()).open.amount);
  });

  it('that changes nothing begins no job, and moves no version of a deal', async () => {
    const versions = async () => ((await company.admin.get('/deals?sort=createdAt')).body.items as Answered[]).map(({ version }) => version);
    const before = await versions();

    expect((await tell('0.9')).revaluationJobId).toBeNull();
    expect((await tell('0.7')).revaluationJobId).not.toBeNull();
    await company.runJobs();
    expect(await versions()).toEqual(before);
  });
});
