import { describe, expect, it } from '@jest/globals';
import { announced, refused } from '#platform/testing';
import { Deal, type DealFacts } from './deal.ts';
import { AmountFromLines, CloseByVerb, DealAlreadyClosed, DealNotClosed, FieldsRequired } from './deals.errors.ts';
import { DealLost, DealMoved, DealOpened, DealWon } from './deals.events.ts';
import { Stage, type StageFields, type StageType } from './pipeline.ts';

const monday = { at: new Date('2026-03-02T08:00:00Z'), byId: 'me' };
const friday = { at: new Date('2026-03-06T08:00:00Z'), byId: 'me' };
const aStage = (id: string, type: StageType = 'open', fields: StageFields = {}): Stage => Stage.add(id, 'sales', { name: id, type, ...fields }, 0, monday.at);
const [lead, offer, won, lost] = [aStage('lead'), aStage('offer'), aStage('won', 'won'), aStage('lost', 'lost')];
const aDeal = (facts: DealFacts = {}): Deal => Deal.open('d1', { name: 'Pumps', ...facts }, lead, { ownerId: 'me', teamId: null }, monday).deal;
const price = { reasonId: 'price', competitorId: 'rival', theirPrice: null, note: null };

describe('a deal', () => {
  it('is opened in an open stage, and its path begins there', async () => {
    const { deal, change } = Deal.open('d1', { name: 'Pumps', amount: { amount: '5.00', currency: 'EUR' } }, lead, { ownerId: 'me', teamId: 'us' }, monday);

    expect(deal).toMatchObject({ status: 'open', stageId: 'lead', pipelineId: 'sales', amount: '5.00', currency: 'EUR', firstContactAt: monday.at, pushCount: 0, nameKey: 'pumps' });
    expect(change).toMatchObject({ fromStageId: null, toStageId: 'lead', durationSeconds: null, amountAt: '5.00' });
    expect(announced(deal, DealOpened)).toHaveLength(1);
    await refused(() => Deal.open('d2', { name: 'Pumps' }, won, { ownerId: 'me', teamId: null }, monday), CloseByVerb);
  });

  it('keeps the time it spent where it leaves', () => {
    const deal = aDeal();
    const change = deal.move(offer, friday);

    expect(change).toMatchObject({ fromStageId: 'lead', toStageId: 'offer', durationSeconds: 4 * 86_400, byId: 'me' });
    expect(deal).toMatchObject({ stageId: 'offer', stageEnteredAt: friday.at });
    expect(announced(deal, DealMoved)).toEqual([expect.objectContaining({ fromStageId: 'lead', toStageId: 'offer' })]);
  });

  it('is closed by a verb, never by moving', async () => {
    await refused(() => aDeal().move(won, friday), CloseByVerb);
    await refused(() => aDeal().move(lost, friday), CloseByVerb);
  });

  it('can be won once', async () => {
    const deal = aDeal();
    deal.win(won, friday.at, friday);

    expect(deal).toMatchObject({ status: 'won', stageId: 'won', actualCloseAt: friday.at, closedFromStageId: 'lead' });
    expect(announced(deal, DealWon)).toHaveLength(1);
    await refused(() => deal.win(won, friday.at, friday), DealAlreadyClosed);
    await refused(() => deal.lose('lost', price, lost, friday.at, friday), DealAlreadyClosed);
    await refused(() => deal.move(offer, friday), DealAlreadyClosed);
  });

  it('keeps stage, amount and competitor as they were at the loss', () => {
    const deal = aDeal({ amount: { amount: '9.50', currency: 'EUR' } });
    deal.move(offer, monday);
    const { loss } = deal.lose('abandoned', { ...price, theirPrice: { amount: '9.00', currency: 'USD' } }, lost, friday.at, friday);

    expect(loss).toMatchObject({ kind: 'abandoned', stageAtLoss: 'offer', amountLost: '9.50', currency: 'EUR', theirPrice: '9.00', theirCurrency: 'USD', competitorId: 'rival', reasonId: 'price' });
    expect(deal).toMatchObject({ status: 'abandoned', stageId: 'lost', lossReasonId: 'price', lossCompetitorId: 'rival' });
    expect(announced(deal, DealLost)).toEqual([expect.objectContaining({ kind: 'abandoned', reasonId: 'price' })]);
  });

  it('does not change its money while it is closed, but what else is known of it', async () => {
    const deal = aDeal({ amount: { amount: '9.50', currency: 'EUR' } });
    deal.win(won, friday.at, friday);
    deal.correct({ description: 'Paid' }, friday);

    expect(deal.description).toBe('Paid');
    for (const facts of [{ amount: null }, { amount: { amount: '1.00', currency: 'EUR' } }, { probability: 5 }]) await refused(() => deal.correct(facts, friday), DealAlreadyClosed);
    await refused(() => deal.price(null, { count: 0, productIds: [] }, friday), DealAlreadyClosed);
  });

  it('goes on when it is reopened, without the reason', async () => {
    const deal = aDeal();
    await refused(() => deal.reopen(offer, friday), DealNotClosed);
    deal.lose('lost', price, lost, friday.at, friday);
    await refused(() => deal.reopen(won, friday), CloseByVerb);
    deal.reopen(offer, friday);

    expect(deal).toMatchObject({ status: 'open', stageId: 'offer', actualCloseAt: null, lossReasonId: null, lossCompetitorId: null });
  });

  it('counts only what puts its close off', () => {
    const deal = aDeal({ closeDate: '2026-04-01' });
    for (const closeDate of ['2026-05-01', '2026-04-15', '2026-04-15', null, '2026-09-01', '2026-09-02']) deal.correct({ closeDate }, friday);

    expect(deal.pushCount).toBe(2);
  });

  it('is worth what its lines say, once there are any', async () => {
    const deal = aDeal({ amount: { amount: '9.50', currency: 'EUR' } });
    deal.price({ amount: '20.00', currency: 'USD' }, { count: 2, productIds: ['p1', 'p1'] }, friday);

    expect(deal).toMatchObject({ amount: '20.00', currency: 'USD', lineCount: 2, productIds: ['p1'] });
    await refused(() => deal.correct({ amount: { amount: '1.00', currency: 'EUR' } }, friday), AmountFromLines);
  });

  it('tells all that a stage asks for and is empty', async () => {
    const strict = aStage('strict', 'open', { requiredFields: ['amount', 'closeDate', 'people', 'lineItems', 'nextStep'] });
    const refusal = await refused(() => aDeal({ closeDate: '2026-04-01', nextStep: '' }).meet(strict), FieldsRequired);

    expect(refusal.errors.map(({ pointer }) => pointer)).toEqual(['/fields/amount', '/fields/people', '/fields/lineItems', '/fields/nextStep']);
    aDeal().meet(lead);
  });
});
