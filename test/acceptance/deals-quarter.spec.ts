import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { faultsOf, opened, parts, sumOf, type Figure, type LedgerRow } from './support/drills.ts';
import { added, asNow, read, type Answered } from './support/records.ts';

interface Figures { readonly currency: string; readonly groups: (LedgerRow & { key: string | null; label: string | null })[]; readonly total: LedgerRow; readonly withoutRate: Figure }
interface Losses { readonly items: (Figure & { key: string | null; label: string | null; share: string; cumulativeShare: string })[]; readonly total: Figure }

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const quarter = 'from=2026-07-01&to=2026-09-30';

describe('a quarter of a small company', () => {
  let company: Company;
  let olena: Colleague;
  let taras: Colleague;
  let head: Colleague;
  let stages: Map<string, string>;
  let service: Answered;
  let brought: object;
  const named: Record<string, string> = {};
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv', position: 'Seller', below: 'Head' });
    taras = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'Berlin', position: 'Seller', below: 'Head' });
    company.clock.set('2026-07-01T09:00:00Z');
    const admin = company.admin;
    const pipeline = (await admin.get('/pipelines')).body.items[0] as { stages: { id: string; name: string }[] };
    stages = new Map(pipeline.stages.map(({ id, name }) => [name, id]));
    for (const { id, code } of (await admin.get('/loss-reasons')).body.items as { id: string; code: string }[]) named[code] = id;
    for (const code of ['UAH', 'USD', 'GBP']) await admin.put(`/currencies/${code}`).send({}).expect(200);
    for (const rate of [{ currency: 'UAH', day: '2026-06-01', rate: '0.0211' }, { currency: 'USD', rate: '0.9137' }]) await admin.post('/exchange-rates').send(rate).expect(201);
    named['water'] = (await added(admin, '/business-lines', { name: 'Water' })).id;
    service = await added(admin, '/pipelines', { name: 'Service', stages: [{ name: 'Asked', type: 'open', probability: 30 }, { name: 'Done', type: 'won' }, { name: 'Gone', type: 'lost' }] });
    for (const [sku, price] of [['PUMP', eur('1999.99')], ['SEAL', eur('33.33')]] as const) named[sku] = (await added(admin, '/products', { sku, name: sku, listPrice: price })).id;
    for (const name of ['Weir', 'Pumpenwelt']) named[name] = (await added(admin, '/competitors', { name })).id;
    const list = await anImport(company, admin, 'customers.csv', Buffer.from('Name,E-mail,Company,Owner\r\nBohdan Koval,bohdan@factory.example,Factory,\r\nNina Sirko,nina@factory.example,Factory,\r\nLost Line,not an address,,\r\n'));
    brought = await list.run();
    for (const [kind, records] of [['factory', 'organizations'], ['bohdan', 'persons'], ['nina', 'persons']] as const) {
      const [found] = (await admin.get(`/${records}?q=${kind}`).expect(200)).body.items as Answered[];
      named[kind] = found!.id;
      await asNow(admin, 'post', `/${records}/${found!.id}`, { ownerId: olena.userId, teamId: olena.teamId }, '/assign');
    }
  });
  afterAll(async () => { await company.close(); });

  const open = (agent: Colleague, name: string, fields: object = {}) => added(agent, '/deals', { name, ...fields });
  const tell = async (agent: Colleague, deal: Answered, verb: string, body: object = {}, method: 'post' | 'put' = 'post') => {
    const answer = await asNow(agent, method, `/deals/${deal.id}`, body, `/${verb}`);
    if (answer.status !== 200) throw new Error(`${verb} answered ${answer.status}: ${answer.text}`);
    return answer.body as Answered;
  };
  const rate = async (told: object): Promise<void> => {
    await company.admin.post('/exchange-rates').send(told).expect(201);
    await company.runJobs();
  };
  const figures = async (query: string, agent: Colleague = company.admin) => (await agent.get(`/figures/deals?${query}`).expect(200)).body as Figures;

  it('begins with the customers of a file, every line accounted for', async () => {
    expect(brought).toMatchObject({ rows: 3, created: 2, updated: 0, skipped: 0, rejected: 1 });
    expect(await read(olena, `/organizations/${named['factory']}`)).toMatchObject({ ownerId: olena.userId });
  });

  it('is lived through: offers, wins, losses, what was given up, refused and never offered', async () => {
    const station = await open(olena, 'Pumping station', { organizationId: named['factory'], businessLineId: named['water'] });
    const offered = await tell(olena, station, 'line-items', { lineItems: [{ productId: named['PUMP'], quantity: '3', discountPercent: '7.5' }, { productId: named['SEAL'], quantity: '7' }, { description: 'Start-up', quantity: '1', unitPrice: '450' }] }, 'put');
    const seals = await open(taras, 'Seals', { amount: { amount: '10000.01', currency: 'USD' } });
    const tender = await open(olena, 'Tender', { amount: { amount: '1000000.55', currency: 'UAH' }, closeDate: '2026-08-01' });
    const spare = await open(taras, 'Spare parts', { amount: eur('777.77') });
    const rig = await open(taras, 'Oil rig', { amount: eur('90000') });
    const quiet = await open(olena, 'Quiet one', {});
    const london = await open(taras, 'London', { amount: { amount: '5000', currency: 'GBP' } });
    const contract = await open(taras, 'Service contract', { pipelineId: service.id, amount: { amount: '3333.33', currency: 'USD' } });
    company.clock.forward({ days: 20 });
    await tell(olena, station, 'move', { stageId: stages.get('Proposal') });
    await tell(olena, station, 'win');
    await tell(taras, seals, 'lose', { reasonId: named['competitor-chosen'], competitorId: named['Weir'], theirPrice: { amount: '9100', currency: 'USD' } });
    company.clock.forward({ days: 20 });
    await rate({ currency: 'UAH', rate: '0.0199' });
    await tell(olena, tender, 'lose', { reasonId: named['price-too-high'], competitorId: named['Pumpenwelt'] });
    await tell(taras, spare, 'abandon', { reasonId: named['no-answer'] });
    await tell(taras, rig, 'decline', { reasonId: named['risk-too-high'], note: 'Sanctions' });
    const unmet = await added(olena, '/demand-signals', { organizationId: named['factory'], text: 'A pump for sea water', estimatedAmount: eur('12000') });
    company.clock.forward({ days: 10 });

    // 3 × 1999.99 less 7.5 % is 5549.97225, seven seals 233.31, and the start-up.
    expect(offered).toMatchObject({ amount: eur('6233.28'), lineItems: [{ total: '5549.97', listPrice: '1999.99' }, { total: '233.31' }, { total: '450.00', product: null }] });
    expect(unmet).toMatchObject({ organization: { name: 'Factory' }, estimatedAmount: eur('12000.00'), day: '2026-08-10' });
    expect((await read(olena, `/deals/${tender.id}`))['amountBase']).toBe('19900.01');
    expect((await read(taras, `/deals/${contract.id}`))['amountBase']).toBe('3045.66');
    expect([(await read(olena, `/deals/${quiet.id}`))['amountBase'], (await read(taras, `/deals/${london.id}`))['amountBase']]).toEqual([null, null]);
  });

  it('was talked through: calls, promises kept and broken, and what is next, on one timeline', async () => {
    const [tender] = (await olena.get('/deals?q=tender').expect(200)).body.items as Answered[];
    const call = await added(olena, '/activities/log', { type: 'call', subject: 'They asked for a tender', happenedAt: '2026-07-02T10:00:00Z', dealId: tender!.id, participants: [{ personId: named['bohdan'] }], organizationId: named['factory'] });
    const kept = await added(olena, '/promises', { text: 'Send the drawings', byKind: 'us', toPersonId: named['bohdan'], activityId: call.id, dueOn: '2026-07-10' });
    const broken = await added(olena, '/promises', { text: 'Answer by Friday', byKind: 'them', byPersonId: named['nina'], dealId: tender!.id, organizationId: named['factory'], dueOn: '2026-07-17' });
    expect((await asNow(olena, 'post', `/promises/${kept.id}`, {}, '/keep')).status).toBe(200);
    expect((await asNow(olena, 'post', `/promises/${broken.id}`, { note: 'They chose somebody else' }, '/break')).status).toBe(200);
    const next = await added(olena, '/activities', { type: 'meeting', subject: 'What went wrong', allDay: true, startOn: '2026-09-01', timeZone: 'Europe/Kyiv', organizationId: named['factory'] });

    const kinds = async (record: string) => ((await olena.get(`/timeline/${record}?limit=50`).expect(200)).body.items as { kind: string }[]).map(({ kind }) => kind);
    expect(await kinds(`deals/${tender!.id}`)).toEqual(expect.arrayContaining(['call', 'promise', 'stage', 'change']));
    expect(await kinds(`organizations/${named['factory']}`)).toEqual(expect.arrayContaining(['meeting', 'call', 'promise', 'stage', 'change']));
    expect((await olena.get(`/contact-state/organizations/${named['factory']}`).expect(200)).body).toMatchObject({ lastContactAt: '2026-07-02T10:00:00.000Z', nextContact: { activityId: next.id, type: 'meeting' }, openPromises: 0 });
    expect((await taras.get(`/timeline/organizations/${named['factory']}`)).status).toBe(404);
    expect((await taras.post('/collisions/check').send({ organizationId: named['factory'], at: '2026-09-03T08:00:00Z' })).status).toBe(422);
    expect((await head.post('/collisions/check').send({ organizationId: named['factory'], at: '2026-09-03T08:00:00Z' }).expect(200)).body.items).toEqual([expect.objectContaining({ kind: 'planned', isHidden: false })]);
  });

  it('reconciles to 0.00: identified is what was won, lost, abandoned, declined and is open', async () => {
    const { total, currency, withoutRate } = await figures(quarter);

    expect(currency).toBe('EUR');
    expect(Object.fromEntries(['identified', ...parts].map((part) => [part, [total[part as 'won'].count, total[part as 'won'].amount]]))).toEqual({
      identified: [8, '129093.73'], won: [1, '6233.28'], lost: [2, sumOf(['9137.01', '19900.01'])], abandoned: [1, '777.77'], declined: [1, '90000.00'], open: [3, '3045.66'],
    });
    expect([total.unmet!.count, total.unmet!.amount]).toEqual([1, '12000.00']);
    expect(await faultsOf(company.admin, total, 'total')).toEqual([]);
    expect([withoutRate.count, (await opened(company.admin, withoutRate)).count]).toEqual([1, 1]);
  });

  it.each(['owner', 'team', 'product', 'business-line', 'reason', 'competitor', 'pipeline'])('reconciles by %s, each figure with the records behind it', async (groupBy) => {
    const { groups, total } = await figures(`${quarter}&groupBy=${groupBy}`);
    const faults = (await Promise.all(groups.map((group) => faultsOf(company.admin, group, String(group.label))))).flat();

    expect(faults).toEqual([]);
    expect(await faultsOf(company.admin, total, 'total')).toEqual([]);
    expect(groups.length).toBeGreaterThan(1);
    for (const part of ['identified', ...parts, 'unmet'] as const) {
      expect([part, groups.reduce((sum, group) => sum + group[part]!.count, 0), sumOf(groups.map((group) => group[part]!.amount))]).toEqual([part, total[part]!.count, total[part]!.amount]);
    }
    expect([total.identified.amount, total.unmet!.amount]).toEqual(['129093.73', '12000.00']);
  });

  it('divides a deal among its products to the cent, also at a rate', async () => {
    const deal = await open(taras, 'Mixed', { amount: null });
    await tell(taras, deal, 'line-items', { currency: 'USD', lineItems: [1, 2, 3].map(() => ({ description: 'A third', quantity: '1', unitPrice: '0.33' })) }, 'put');
    const lines = (await taras.post('/deal-lines/search').send({ filter: { field: 'dealId', value: deal.id } }).expect(200)).body.items as { amountBase: string }[];
    const { amountBase } = await read(taras, `/deals/${deal.id}`);
    await asNow(company.admin, 'delete', `/deals/${deal.id}`);

    expect([amountBase, sumOf(lines.map((line) => line.amountBase)), lines.length]).toEqual(['0.90', '0.90', 3]);
  });

  it('has a Pareto of reasons and competitors whose bars open their deals', async () => {
    const losses = async (query: string) => (await company.admin.get(`/figures/losses?${quarter}&${query}`).expect(200)).body as Losses;
    const byReason = await losses('by=reason');
    const byCompetitor = await losses('by=competitor');
    const toWeir = await losses(`by=reason&filter[lossCompetitorId]=${named['Weir']}`);

    expect(byReason.items.map(({ label, count, amount, cumulativeShare }) => [label, count, amount, cumulativeShare])).toEqual([
      ['Payment or legal risk too high', 1, '90000.00', '75.12'], ['Our price was too high', 1, '19900.01', '91.72'], ['Chose a competitor', 1, '9137.01', '99.35'], ['No answer any more', 1, '777.77', '100.00'],
    ]);
    expect(byCompetitor.items.map(({ label, amount }) => [label, amount])).toEqual([[null, '90777.77'], ['Pumpenwelt', '19900.01'], ['Weir', '9137.01']]);
    expect(toWeir.items.map(({ label, amount, share }) => [label, amount, share])).toEqual([['Chose a competitor', '9137.01', '100.00']]);
    for (const figure of [...byReason.items, ...byCompetitor.items, ...toWeir.items, byReason.total]) expect(await opened(company.admin, figure)).toEqual({ count: figure.count, amount: figure.amount });
  });

  it('keeps closed deals at the rate of their day; open ones follow today, and a corrected day corrects its deals', async () => {
    await rate({ currency: 'USD', rate: '0.8000' });
    const today = await figures(quarter);
    await rate({ currency: 'USD', day: '2026-07-01', rate: '0.9000' });
    const corrected = await figures(quarter);

    expect([today.total.lost.amount, today.total.open.amount]).toEqual([sumOf(['9137.01', '19900.01']), '2666.66']);
    expect([corrected.total.lost.amount, corrected.total.open.amount]).toEqual([sumOf(['9000.01', '19900.01']), '2666.66']);
    expect(await faultsOf(company.admin, corrected.total, 'total')).toEqual([]);
  });

  it('counts in a period what was closed in it, and only what was opened by its end', async () => {
    const july = await figures('from=2026-07-01&to=2026-07-31');
    const spring = await figures('from=2026-04-01&to=2026-06-30');

    expect([july.total.won.count, july.total.lost.count, july.total.declined.count, july.total.open.count]).toEqual([1, 1, 0, 3]);
    expect(spring.total.identified.count).toBe(0);
    expect(await faultsOf(company.admin, july.total, 'July')).toEqual([]);
  });

  it('is seen by each within reach', async () => {
    const [ofOlena, ofHead] = [await figures(quarter, olena), await figures(quarter, head)];

    expect([ofOlena.total.identified.count, ofHead.total.identified.count]).toEqual([3, 8]);
    expect(await faultsOf(olena, ofOlena.total, 'Olena')).toEqual([]);
    expect((await figures(`${quarter}&filter[ownerId]=${olena.userId}`)).total.identified).toMatchObject({ count: 3, amount: ofOlena.total.identified.amount });
  });

  it('tells how long courting took', async () => {
    expect((await figures(quarter)).total).toMatchObject({ courting: { count: 1, averageDays: '20.0', medianDays: 20 } });
  });
});
