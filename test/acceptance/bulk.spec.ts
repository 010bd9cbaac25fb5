import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { inBulk, ordered, rowsOf } from './support/in-bulk.ts';
import { added, asNow, read } from './support/records.ts';

const nowhere = '01900000-0000-7000-8000-000000000000';

describe('a bulk edit', () => {
  let company: Company;
  let seller: Colleague;
  let other: Colleague;
  const tags: Record<string, string> = {};
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Kyiv' });
    other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'Kyiv' });
    for (const name of ['Fair', 'Newsletter', 'Old']) tags[name] = (await added(company.admin, '/tags', { name })).id;
  });
  afterAll(async () => { await company.close(); });

  const person = (familyName: string, fields: object = {}, by = seller) => added(by, '/persons', { familyName, ...fields });
  const audit = (id: string) => company.database.rows<{ action: string; actor: string; changes: { field: string; from: unknown; to: unknown }[] }>(`select action, actor_id as actor, changes from platform.audit_events where record_id = $1 order by at desc, id desc`, [id]);

  it('changes what can be changed, passes over what is so already, and keeps what is refused with its name and reason', async () => {
    const mine = await person('Countme-A', { lifecycleStage: 'lead' });
    const already = await person('Countme-B', { lifecycleStage: 'customer' });
    const foreign = await person('Countme-C', { lifecycleStage: 'lead' }, other);

    const job = await inBulk(company, seller, 'person', { ids: [mine.id, already.id, foreign.id, nowhere], changes: { lifecycleStage: 'customer' } });
    const rows = await rowsOf(seller, job.id);

    expect(job).toMatchObject({ state: 'succeeded', total: 4, done: 4, result: { kind: 'person', selected: 4, changed: 1, unchanged: 1, refused: 2, left: 0 } });
    expect(Object.fromEntries(rows.map(({ recordId, name, outcome, reason }) => [recordId, [outcome, name, reason?.code]]))).toEqual({
      [mine.id]: ['changed', null, undefined], [already.id]: ['unchanged', null, undefined], [foreign.id]: ['refused', 'Countme-C', 'access.denied'], [nowhere]: ['refused', null, 'resource.not-found'],
    });
    expect((await read(seller, `/persons/${mine.id}`))).toMatchObject({ lifecycleStage: 'customer', version: mine.version + 1 });
    expect((await read(seller, `/persons/${already.id}`)).version).toBe(already.version);
    expect((await read(other, `/persons/${foreign.id}`))).toMatchObject({ lifecycleStage: 'lead', version: foreign.version });
  });

  it('leaves the audit and the event that a single change leaves, also beside a refusal', async () => {
    const first = await person('Audited-A', { leadSource: 'fair' });
    const foreign = await person('Audited-B', {}, other);
    const last = await person('Audited-C');
    await inBulk(company, seller, 'person', { ids: [first.id, foreign.id, last.id], changes: { leadSource: 'web' } });

    const [newest] = await audit(first.id);
    const events = await company.database.rows<{ id: string }>(`select payload ->> 'personId' as id from platform.events where type = 'contacts.person-changed.v1' and payload ->> 'personId' = any($1)`, [[first.id, foreign.id, last.id]]);

    expect(newest).toMatchObject({ actor: seller.userId, changes: expect.arrayContaining([{ field: 'leadSource', from: 'fair', to: 'web' }]) });
    expect(await audit(foreign.id)).toHaveLength(1);
    expect(events.map(({ id }) => id).sort()).toEqual([first.id, last.id].sort());
  });

  it('adds and takes tags beside those that are there', async () => {
    const one = await person('Tagged-A');
    const two = await person('Tagged-B');
    await asNow(seller, 'put', `/persons/${one.id}`, { tagIds: [tags['Old'], tags['Fair']] }, '/tags');

    const job = await inBulk(company, seller, 'person', { ids: [one.id, two.id], changes: { tags: { add: [tags['Newsletter']], remove: [tags['Old']] } } });
    const named = async (id: string) => ((await read(seller, `/persons/${id}`))['tags'] as { name: string }[]).map(({ name }) => name);

    expect(job.result).toMatchObject({ changed: 2, refused: 0 });
    expect([await named(one.id), await named(two.id)]).toEqual([['Fair', 'Newsletter'], ['Newsletter']]);
  });

  it('writes several things with one command each, and a record wholly or not at all', async () => {
    const one = await person('Whole-A', { leadSource: 'fair' });
    const job = await inBulk(company, company.admin, 'person', { ids: [one.id], changes: { leadSource: 'web', lifecycleStage: 'partner', owner: other.userId } });
    const half = await inBulk(company, seller, 'person', { ids: [one.id], changes: { leadSource: 'phone' } });
    const broken = await inBulk(company, company.admin, 'person', { ids: [one.id], changes: { leadSource: 'phone', tags: { add: [nowhere] } } });

    expect(job.result).toMatchObject({ changed: 1 });
    expect((await rowsOf(seller, half.id))[0]).toMatchObject({ outcome: 'refused', reason: { code: 'access.denied' } });
    expect((await rowsOf(company.admin, broken.id))[0]).toMatchObject({ outcome: 'refused', reason: { code: 'reference.not-found', errors: [{ pointer: '/tagIds', code: 'reference.not-found' }] } });
    expect(await read(company.admin, `/persons/${one.id}`)).toMatchObject({ leadSource: 'web', lifecycleStage: 'partner', owner: { id: other.userId } });
  });

  it('reaches everything a filter and a search find, and nothing else', async () => {
    for (let at = 0; at < 130; at++) await person(`Filtered-${at}`, { leadSource: at % 2 ? 'fair' : 'web' });
    const filter = { and: [{ field: 'leadSource', op: 'eq', value: 'fair' }, { field: 'displayName', op: 'contains', value: 'filtered' }] };
    const preview = await seller.post('/bulk/person/preview').send({ filter, changes: { lifecycleStage: 'prospect' } }).expect(200);
    const job = await inBulk(company, seller, 'person', { filter, changes: { lifecycleStage: 'prospect' } });
    const left = await company.database.rows<{ n: number }>(`select count(*)::int as n from contacts.persons where display_name like 'Filtered-%' and lifecycle_stage = 'prospect'`);

    expect(preview.body).toEqual({ selected: 65, allowed: 65 });
    expect(job.result).toMatchObject({ selected: 65, changed: 65, unchanged: 0, refused: 0 });
    expect(left[0]!.n).toBe(65);
    expect((await inBulk(company, seller, 'person', { q: 'Filtered-12', changes: { lifecycleStage: 'other' } })).result.selected).toBe(11);
  });

  it('says before it begins how many would be refused', async () => {
    const mine = await person('Forecast-A');
    const foreign = await person('Forecast-B', {}, other);
    const preview = await seller.post('/bulk/person/preview').send({ ids: [mine.id, foreign.id, nowhere], changes: { leadSource: 'web' } }).expect(200);

    expect(preview.body).toEqual({ selected: 3, allowed: 1 });
  });

  it('gives the refused ones as a file in the language of whoever asked', async () => {
    const foreign = await person('=Formula', {}, other);
    const job = await inBulk(company, seller, 'person', { ids: [foreign.id], changes: { leadSource: 'web' }, locale: 'ru' });
    const file = await seller.get(`/files/${job.result.refusedFileId}/content`).buffer(true).responseType('blob').expect(200);

    expect((file.body as Buffer).toString('utf8')).toBe(`\uFEFFID Holdfast,Название,Код,Почему осталось как было\r\n${foreign.id},'=Formula,access.denied,"Её можно видеть, но не менять"\r\n`);
    expect((await other.get(`/files/${job.result.refusedFileId}/content`)).status).toBe(404);
    expect((await other.get(`/bulk/${job.id}/rows`)).status).toBe(404);
  });

  it('stops where it is cancelled, and says how many it left', async () => {
    const ids = [];
    for (let at = 0; at < 3; at++) ids.push((await person(`Cancelled-${at}`)).id);
    const id = await ordered(seller, 'person', { ids, changes: { leadSource: 'web' } });
    await seller.delete(`/jobs/${id}`).expect(202);
    await company.runJobs();

    expect((await seller.get(`/jobs/${id}`)).body).toMatchObject({ state: 'cancelled', result: { selected: 3, changed: 0, left: 3 } });
  });
});
