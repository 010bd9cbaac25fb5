import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { inBulk, ordered, rowsOf } from './support/in-bulk.ts';
import { ownRole } from './support/own-role.ts';
import { added, read } from './support/records.ts';

type Problem = { readonly code: string; readonly errors?: readonly { readonly pointer: string; readonly code: string }[] };

describe('rights over a bulk edit', () => {
  let company: Company;
  let seller: Colleague;
  let stranger: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Kyiv' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Berlin' });
  });
  afterAll(async () => { await company.close(); });

  const refusal = async (who: Colleague, kind: string, body: object): Promise<unknown[]> => {
    const answers = [await who.post(`/bulk/${kind}/preview`).send(body), await who.post(`/bulk/${kind}`).send(body)];
    const told = answers.map(({ status, body: problem }) => [status, (problem as Problem).code, (problem as Problem).errors?.[0]?.pointer, (problem as Problem).errors?.[0]?.code]);
    expect(told[0]).toEqual(told[1]);
    return told[0]!;
  };

  it('refuses at once what nobody could carry out', async () => {
    const ids = [(await added(seller, '/persons', { familyName: 'Refused' })).id];

    expect(await refusal(seller, 'unicorn', { ids, changes: { horn: 1 } })).toEqual([422, 'bulk.unknown-kind', undefined, undefined]);
    expect(await refusal(seller, 'person', { ids, changes: {} })).toEqual([422, 'validation.failed', '/changes', 'too-short']);
    expect(await refusal(seller, 'person', { ids, changes: { horn: 1 } })).toEqual([422, 'validation.failed', '/changes/horn', 'unknown-change']);
    expect(await refusal(seller, 'person', { ids, changes: { displayName: 'All the same' } })).toEqual([422, 'validation.failed', '/changes/displayName', 'unknown-change']);
    expect(await refusal(seller, 'person', { ids, changes: { lifecycleStage: 'king' } })).toEqual([422, 'validation.failed', '/changes/lifecycleStage', 'unknown-choice']);
    expect(await refusal(seller, 'person', { ids, changes: { tags: ['x'] } })).toEqual([422, 'validation.failed', '/changes/tags', 'not-a-list']);
    expect(await refusal(seller, 'person', { ids, changes: { remove: false } })).toEqual([422, 'validation.failed', '/changes/remove', 'unknown-choice']);
    expect(await refusal(seller, 'person', { ids, changes: { remove: true, leadSource: 'web' } })).toEqual([422, 'validation.failed', '/changes', 'removal-stands-alone']);
    expect(await refusal(seller, 'person', { changes: { leadSource: 'web' } })).toEqual([422, 'validation.failed', '/ids', 'required']);
    expect(await refusal(seller, 'person', { ids, filter: { and: [] }, changes: { leadSource: 'web' } })).toEqual([422, 'validation.failed', '/filter', 'not-with-ids']);
    expect(await refusal(seller, 'person', { filter: { field: 'horn', value: 1 }, changes: { leadSource: 'web' } })).toEqual([422, 'validation.failed', '/filter', 'unknown-filter']);
  });

  it('refuses at once what the actor could do to no record at all', async () => {
    const ids = [(await added(seller, '/persons', { familyName: 'Powerless' })).id];
    const { colleague: reader } = await ownRole(company, 'Reader', { 'contacts.read': 'all' });
    const closed = await ownRole(company, 'Closed', { 'contacts.read': 'all', 'contacts.change': 'all' });
    await closed.close({ kind: 'person', field: 'leadSource', access: 'read' }, { kind: 'person', field: 'tier', access: 'hidden' });

    expect(await refusal(reader, 'person', { ids, changes: { leadSource: 'web' } })).toEqual([403, 'access.denied', undefined, undefined]);
    expect(await refusal(seller, 'person', { ids, changes: { owner: stranger.userId } })).toEqual([403, 'access.denied', undefined, undefined]);
    expect(await refusal(closed.colleague, 'person', { ids, changes: { leadSource: 'web' } })).toEqual([403, 'field.forbidden', '/changes/leadSource', 'field.forbidden']);
    expect(await refusal(closed.colleague, 'person', { ids, changes: { tierId: null } })).toEqual([403, 'field.forbidden', '/changes/tierId', 'field.forbidden']);
    expect((await company.anybody().post('/bulk/person').send({ ids, changes: { leadSource: 'web' } })).status).toBe(401);
  });

  it('tells what may be done, to each what is open to them', async () => {
    const names = async (who: Colleague) => ((await who.get('/bulk-kinds/person').expect(200)).body as { changes: { name: string }[] }).changes.map(({ name }) => name);
    const closed = await ownRole(company, 'Narrow', { 'contacts.read': 'all', 'contacts.change': 'all' });
    await closed.close({ kind: 'person', field: 'tier', access: 'hidden' });

    expect(await names(company.admin)).toEqual(expect.arrayContaining(['lifecycleStage', 'tierId', 'owner', 'tags', 'businessLines', 'remove']));
    expect(await names(seller)).not.toContain('owner');
    expect(await names(closed.colleague)).not.toContain('tierId');
    expect(await names(closed.colleague)).not.toContain('remove');
  });

  it('touches and counts nothing that the actor cannot see', async () => {
    const hidden = await added(stranger, '/persons', { familyName: 'Unseen-A', leadSource: 'before' });
    const seen = await added(seller, '/persons', { familyName: 'Unseen-B', leadSource: 'before' });
    const filter = { field: 'displayName', op: 'contains', value: 'unseen' };
    const preview = await seller.post('/bulk/person/preview').send({ filter, changes: { leadSource: 'after' } });
    const job = await inBulk(company, seller, 'person', { filter, changes: { leadSource: 'after' } });

    expect(preview.body).toEqual({ selected: 1, allowed: 1 });
    expect((await rowsOf(seller, job.id)).map(({ recordId }) => recordId)).toEqual([seen.id]);
    expect(await read(stranger, `/persons/${hidden.id}`)).toMatchObject({ leadSource: 'before', version: hidden.version });
  });

  it('holds each record to the rights of the moment in which it is changed', async () => {
    const leaver = await ownRole(company, 'Leaver', { 'contacts.read': 'all', 'contacts.change': 'all' });
    const record = await added(seller, '/persons', { familyName: 'Moment', leadSource: 'before' });
    const id = await ordered(leaver.colleague, 'person', { ids: [record.id], changes: { leadSource: 'after' } });
    await leaver.close({ kind: 'person', field: 'leadSource', access: 'read' });
    await company.runJobs();

    expect((await rowsOf(leaver.colleague, id))[0]).toMatchObject({ outcome: 'refused', name: 'Moment', reason: { code: 'field.forbidden' } });
    expect(await read(seller, `/persons/${record.id}`)).toMatchObject({ leadSource: 'before', version: record.version });
  });

  it('tells no name of a record that its owner may no longer see', async () => {
    const record = await added(stranger, '/persons', { familyName: 'Vanishing' });
    const id = await ordered(company.admin, 'person', { ids: [record.id], changes: { leadSource: 'x' } });
    await company.database.rows(`update contacts.persons set deleted_at = now() where id = $1`, [record.id]);
    await company.runJobs();

    expect((await rowsOf(company.admin, id))[0]).toMatchObject({ outcome: 'refused', name: null, reason: { code: 'resource.not-found' } });
  });
});
