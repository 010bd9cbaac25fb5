import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { inBulk, rowsOf, undone } from './support/in-bulk.ts';
import { added, asNow, read } from './support/records.ts';

interface Stage { readonly id: string; readonly name: string }

describe('many deals at once', () => {
  let company: Company;
  let seller: Colleague;
  let pipelineId: string;
  let stages: readonly Stage[];
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Kyiv' });
    const pipeline = (await seller.get('/pipelines').expect(200)).body.items[0] as { id: string; stages: Stage[] };
    ({ id: pipelineId, stages } = pipeline);
    await asNow(company.admin, 'patch', `/pipelines/${pipelineId}`, { requiredFields: ['amount'] }, `/stages/${stageNamed('Negotiation')}`);
  });
  afterAll(async () => { await company.close(); });

  const stageNamed = (name: string): string => stages.find((each) => each.name === name)!.id;
  const deal = (name: string, fields: object = {}) => added(seller, '/deals', { name, ...fields });
  const stageOf = async (id: string) => ((await read(seller, `/deals/${id}`))['stage'] as Stage).name;

  it('move to a stage by its own rules: what it asks for is named beside each deal that lacks it', async () => {
    const [ready, lacking, won] = [await deal('Ready', { amount: { amount: '10', currency: 'EUR' } }), await deal('Lacking'), await deal('Won already')];
    await asNow(seller, 'post', `/deals/${won.id}`, {}, '/win');

    const job = await inBulk(company, seller, 'deal', { ids: [ready.id, lacking.id, won.id], changes: { stageId: stageNamed('Negotiation') }, locale: 'uk' });
    const reasons = Object.fromEntries((await rowsOf(seller, job.id, 'refused')).map(({ name, reason }) => [name, [reason!.code, reason!.errors[0]?.pointer]]));
    const file = await seller.get(`/files/${job.result.refusedFileId}/content`).buffer(true).responseType('blob').expect(200);
    const undo = await undone(company, seller, job.id);

    expect(job.result).toMatchObject({ selected: 3, changed: 1, refused: 2 });
    expect(reasons).toEqual({ Lacking: ['deals.fields-required', '/fields/amount'], 'Won already': ['deals.already-closed', undefined] });
    expect((file.body as Buffer).toString('utf8')).toContain('Етап вимагає полів, які порожні: Сума');
    expect(undo.result.changed).toBe(1);
    expect(await stageOf(ready.id)).toBe('New lead');
    expect(((await seller.get(`/deals/${ready.id}/stages`)).body as { changes: unknown[] }).changes).toHaveLength(3);
  });

  it('get a close date, and a close date put back is not counted as pushed', async () => {
    const [one, two] = [await deal('Date-A', { closeDate: '2027-01-31' }), await deal('Date-B')];
    const filter = { and: [{ field: 'name', op: 'contains', value: 'date-' }, { field: 'status', op: 'eq', value: 'open' }] };
    const edit = await inBulk(company, seller, 'deal', { filter, changes: { closeDate: '2027-03-31', nextStepAt: '2027-01-15T09:00:00.000Z' } });
    const pushed = await read(seller, `/deals/${one.id}`);
    const again = await inBulk(company, seller, 'deal', { filter, changes: { closeDate: '2027-03-31', nextStepAt: '2027-01-15T09:00:00.000Z' } });
    await undone(company, seller, edit.id);

    expect(edit.result).toMatchObject({ selected: 2, changed: 2 });
    expect(again.result).toMatchObject({ selected: 2, changed: 0, unchanged: 2 });
    expect(pushed).toMatchObject({ closeDate: '2027-03-31', pushCount: 1, nextStepAt: '2027-01-15T09:00:00.000Z' });
    expect(await read(seller, `/deals/${one.id}`)).toMatchObject({ closeDate: '2027-01-31', pushCount: 1, nextStepAt: null });
    expect(await read(seller, `/deals/${two.id}`)).toMatchObject({ closeDate: null });
  });

  it('are removed and come back', async () => {
    const one = await deal('Removed');
    const edit = await inBulk(company, seller, 'deal', { ids: [one.id], changes: { remove: true } });
    const gone = await seller.get(`/deals/${one.id}`);
    await undone(company, seller, edit.id);

    expect([gone.status, (await seller.get(`/deals/${one.id}`)).status]).toEqual([404, 200]);
  });
});
