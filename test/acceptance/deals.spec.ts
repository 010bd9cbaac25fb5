import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, read, type Answered } from './support/records.ts';

interface Stage { readonly id: string; readonly name: string; readonly type: string }
interface Pipeline extends Answered { readonly name: string; readonly stages: Stage[] }

describe('a deal', () => {
  let company: Company;
  let seller: Colleague;
  let pipeline: Pipeline;
  const reasons = new Map<string, string>();
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Sales' });
    pipeline = (await seller.get('/pipelines').expect(200)).body.items[0] as Pipeline;
    for (const { id, code } of (await seller.get('/loss-reasons').expect(200)).body.items as { id: string; code: string }[]) reasons.set(code, id);
  });
  afterAll(async () => { await company.close(); });

  const stage = (name: string): string => pipeline.stages.find((each) => each.name === name)!.id;
  const opened = (fields: object = {}) => added(seller, '/deals', { name: 'Pumping station', ...fields });
  const tell = (deal: Answered, verb: string, body: object = {}) => asNow(seller, 'post', `/deals/${deal.id}`, body, `/${verb}`);

  it('begins in the first stage, with what the company starts with', async () => {
    const deal = await opened({ amount: { amount: '1250', currency: 'EUR' }, closeDate: '2027-01-31' });

    expect(pipeline.stages.map(({ name }) => name)).toEqual(['New lead', 'Qualified', 'Proposal', 'Negotiation', 'Won', 'Lost']);
    expect(deal).toMatchObject({
      status: 'open', stage: { name: 'New lead', probability: 10 }, pipeline: { name: 'Sales' }, amount: { amount: '1250.00', currency: 'EUR' }, amountBase: '1250.00', weightedBase: '125.00',
      probability: 10, probabilitySource: 'stage', closeDate: '2027-01-31', pushCount: 0, daysInStage: 0, isRotting: false, loss: null, people: [], lineItems: [], version: 1, owner: { id: seller.userId },
    });
  });

  it('is moved, and its path is kept with the time spent', async () => {
    const deal = await opened();
    company.clock.forward({ days: 3 });
    const moved = await tell(deal, 'move', { stageId: stage('Qualified') });
    company.clock.forward({ days: 2 });
    await tell(deal, 'move', { stageId: stage('Proposal') });
    const path = (await seller.get(`/deals/${deal.id}/stages`).expect(200)).body as { stages: { name: string; days: number; isCurrent: boolean; visits: number }[]; changes: { durationSeconds: number | null }[] };

    expect([moved.status, moved.body.stage.name, moved.headers['etag']]).toEqual([200, 'Qualified', '"2"']);
    expect(path.stages.map(({ name, days, visits }) => [name, days, visits])).toEqual([['New lead', 3, 1], ['Qualified', 2, 1], ['Proposal', 0, 1], ['Negotiation', 0, 0], ['Won', 0, 0], ['Lost', 0, 0]]);
    expect(path.changes.map(({ durationSeconds }) => durationSeconds)).toEqual([null, 3 * 86_400, 2 * 86_400]);
  });

  it('is not closed by moving it', async () => {
    const refused = await tell(await opened(), 'move', { stageId: stage('Won') });

    expect([refused.status, refused.body.code]).toEqual([409, 'deals.close-by-verb']);
  });

  it('is asked for the fields a stage requires, all at once', async () => {
    const admin = company.admin;
    await asNow(admin, 'patch', `/pipelines/${pipeline.id}`, { requiredFields: ['amount', 'closeDate', 'nextStep'] }, `/stages/${stage('Negotiation')}`);
    const deal = await opened({ nextStep: 'Call' });
    const refused = await tell(deal, 'move', { stageId: stage('Negotiation') });
    const before = await read(seller, `/deals/${deal.id}`);
    const moved = await tell(deal, 'move', { stageId: stage('Negotiation'), fields: { amount: { amount: '7', currency: 'EUR' }, closeDate: '2027-02-01' } });

    expect([refused.status, refused.body.code, refused.body.errors]).toEqual([422, 'deals.fields-required', [{ pointer: '/fields/amount', code: 'required', field: 'amount' }, { pointer: '/fields/closeDate', code: 'required', field: 'closeDate' }]]);
    expect([before.version, before['stage']]).toEqual([1, expect.objectContaining({ name: 'New lead' })]);
    expect([moved.status, moved.body.stage.name, moved.body.amount]).toEqual([200, 'Negotiation', { amount: '7.00', currency: 'EUR' }]);
  });

  it('counts how often its close was put off', async () => {
    const deal = await opened({ closeDate: '2027-01-10' });
    for (const closeDate of ['2027-02-10', '2027-01-20', '2027-03-01']) await asNow(seller, 'patch', `/deals/${deal.id}`, { closeDate });

    expect(await read(seller, `/deals/${deal.id}`)).toMatchObject({ pushCount: 2, closeDate: '2027-03-01' });
  });

  it('is won, and its money stays until it is reopened', async () => {
    const deal = await opened({ amount: { amount: '500', currency: 'EUR' } });
    await tell(deal, 'move', { stageId: stage('Proposal') });
    company.clock.forward({ days: 10 });
    const won = await tell(deal, 'win', { note: 'Signed by the board' });
    const refused = await asNow(seller, 'patch', `/deals/${deal.id}`, { amount: { amount: '600', currency: 'EUR' } });
    const again = await tell(deal, 'win');
    const reopened = await tell(deal, 'reopen');

    expect(won.body).toMatchObject({ status: 'won', stage: { type: 'won' }, probability: 100, weightedBase: '500.00', courtingDays: 10, description: 'Signed by the board', closedOn: company.clock.today() });
    expect([refused.status, refused.body.code]).toEqual([409, 'deals.already-closed']);
    expect([again.status, again.body.code]).toEqual([409, 'deals.already-closed']);
    expect(reopened.body).toMatchObject({ status: 'open', stage: { name: 'Proposal' }, actualCloseAt: null, closedOn: null, courtingDays: null });
  });

  it('is not lost without a reason, and not with one that asks for more', async () => {
    const deal = await opened({ amount: { amount: '900', currency: 'EUR' } });
    const rival = await added(company.admin, '/competitors', { name: 'Pumpenwelt' });
    const none = await tell(deal, 'lose');
    const bare = await tell(deal, 'lose', { reasonId: reasons.get('competitor-chosen') });
    const other = await tell(deal, 'lose', { reasonId: reasons.get('no-capacity') });
    const unknown = await tell(deal, 'lose', { reasonId: deal.id });
    const lost = await tell(deal, 'lose', { reasonId: reasons.get('competitor-chosen'), competitorId: rival.id, theirPrice: { amount: '850', currency: 'EUR' }, note: 'Two weeks faster' });

    expect([none.status, none.body.code, none.body.errors]).toEqual([422, 'deals.reason-required', [{ pointer: '/reasonId', code: 'required' }]]);
    expect([bare.status, bare.body.code, bare.body.errors]).toEqual([422, 'deals.reason-incomplete', [{ pointer: '/competitorId', code: 'required' }]]);
    expect(other.body.errors).toEqual([{ pointer: '/reasonId', code: 'other-kind', kinds: ['declined', 'unmet'] }]);
    expect([unknown.status, unknown.body.code]).toEqual([422, 'reference.not-found']);
    expect(lost.body).toMatchObject({
      status: 'lost', stage: { type: 'lost' }, probability: 0, lossReason: { name: 'Chose a competitor' }, lossCompetitor: { name: 'Pumpenwelt' },
      loss: { kind: 'lost', reason: { name: 'Chose a competitor' }, competitor: { name: 'Pumpenwelt' }, theirPrice: { amount: '850.00', currency: 'EUR' }, amountLost: { amount: '900.00', currency: 'EUR' }, stageAtLoss: { name: 'New lead' }, note: 'Two weeks faster' },
      dealCompetitors: [{ competitor: { name: 'Pumpenwelt' }, isWinner: true, theirPrice: { amount: '850.00', currency: 'EUR' } }],
    });
  });

  it('keeps a withdrawn reason where it was given, and takes it no more', async () => {
    const [before, after] = [await opened(), await opened()];
    const reasonId = reasons.get('no-answer')!;
    const abandoned = await tell(before, 'abandon', { reasonId });
    await asNow(company.admin, 'delete', `/loss-reasons/${reasonId}`);
    const refused = await tell(after, 'abandon', { reasonId });

    expect(abandoned.body).toMatchObject({ status: 'abandoned', loss: { kind: 'abandoned' } });
    expect([refused.status, refused.body.errors]).toEqual([422, [{ pointer: '/reasonId', code: 'withdrawn' }]]);
    expect(await read(seller, `/deals/${before.id}`)).toMatchObject({ lossReason: { name: 'No answer any more' } });
    expect(((await seller.get('/loss-reasons')).body.items as { id: string }[]).map(({ id }) => id)).not.toContain(reasonId);
  });

  it('that two close at once is closed by one; the other is told with what it is now', async () => {
    const deal = await opened({ amount: { amount: '100', currency: 'EUR' } });
    const [one, other] = await Promise.all([
      seller.post(`/deals/${deal.id}/win`).set('If-Match', '"1"').send({}),
      company.admin.post(`/deals/${deal.id}/decline`).set('If-Match', '"1"').send({ reasonId: reasons.get('no-capacity') }),
    ]);
    const [first, second] = one.status === 200 ? [one, other] : [other, one];

    expect([first.status, second.status, second.body.code]).toEqual([200, 412, 'conflict.version']);
    expect(second.body.context).toMatchObject({ expected: 1, version: 2, current: { id: deal.id, status: first.body.status } });
    expect((await seller.post(`/deals/${deal.id}/win`).send({})).status).toBe(428);
  });
});
