import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { inBulk, ordered, rowsOf, undone } from './support/in-bulk.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, read } from './support/records.ts';

describe('undoing a bulk edit', () => {
  let company: Company;
  let seller: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Kyiv' });
  });
  afterAll(async () => { await company.close(); });

  const person = (familyName: string, fields: object = {}) => added(seller, '/persons', { familyName, ...fields });

  it('puts back what was there, and leaves what somebody wrote since', async () => {
    const [one, two, same] = [await person('Undo-A', { leadSource: 'fair' }), await person('Undo-B', { leadSource: 'phone' }), await person('Undo-C', { leadSource: 'web' })];
    const edit = await inBulk(company, seller, 'person', { ids: [one.id, two.id, same.id], changes: { leadSource: 'web', lifecycleStage: 'lead' } });
    await asNow(seller, 'patch', `/persons/${two.id}`, { leadSource: 'letter' });
    await asNow(seller, 'patch', `/persons/${one.id}`, { preferredLanguage: 'uk' });

    const undo = await undone(company, seller, edit.id);

    expect(undo.result).toMatchObject({ selected: 3, changed: 2, unchanged: 0, refused: 1, left: 0, undoOf: edit.id });
    expect((await rowsOf(seller, undo.id, 'refused'))).toEqual([expect.objectContaining({ recordId: two.id, name: 'Undo-B', reason: expect.objectContaining({ code: 'bulk.changed-since' }) })]);
    expect(await read(seller, `/persons/${one.id}`)).toMatchObject({ leadSource: 'fair', lifecycleStage: null, preferredLanguage: 'uk' });
    expect(await read(seller, `/persons/${two.id}`)).toMatchObject({ leadSource: 'letter', lifecycleStage: 'lead' });
    expect(await read(seller, `/persons/${same.id}`)).toMatchObject({ leadSource: 'web', lifecycleStage: null });
  });

  it('brings removed records back', async () => {
    const [one, two] = [await person('Removed-A'), await person('Removed-B')];
    const edit = await inBulk(company, seller, 'person', { ids: [one.id, two.id], changes: { remove: true } });
    const gone = await seller.get(`/persons/${one.id}`);
    await asNow(company.admin, 'patch', `/persons/${two.id}`, {});
    const undo = await undone(company, seller, edit.id);

    expect([edit.result.changed, gone.status, undo.result.changed]).toEqual([2, 404, 2]);
    expect((await seller.get(`/persons/${one.id}`)).status).toBe(200);
  });

  it('gives records back to the owner and the team they had', async () => {
    const other = await company.signedIn({ role: 'salesperson', name: 'Other', team: 'Berlin' });
    const one = await person('Owned-A');
    const edit = await inBulk(company, company.admin, 'person', { ids: [one.id], changes: { owner: other.userId } });
    const given = await read(company.admin, `/persons/${one.id}`);
    await undone(company, company.admin, edit.id);
    const back = await read(company.admin, `/persons/${one.id}`);

    expect([given['ownerId'], given['teamId']]).toEqual([other.userId, other.teamId]);
    expect([back['ownerId'], back['teamId']]).toEqual([seller.userId, seller.teamId]);
  });

  it('happens once; the undoing can itself be undone', async () => {
    const one = await person('Again', { leadSource: 'fair' });
    const edit = await inBulk(company, seller, 'person', { ids: [one.id], changes: { leadSource: 'web' } });
    const undo = await undone(company, seller, edit.id);
    const twice = await seller.post(`/bulk/${edit.id}/undo`);
    const redo = await undone(company, seller, undo.id);

    expect([twice.status, twice.body.code]).toEqual([409, 'bulk.already-undone']);
    expect(redo.result).toMatchObject({ changed: 1, undoOf: undo.id });
    expect((await read(seller, `/persons/${one.id}`))['leadSource']).toBe('web');
  });

  it('is refused while it runs, where nothing was changed, and to everybody else', async () => {
    const one = await person('Refused', { leadSource: 'web' });
    const waiting = await ordered(seller, 'person', { ids: [one.id], changes: { leadSource: 'web' } });
    const early = await seller.post(`/bulk/${waiting}/undo`);
    await company.runJobs();
    const nothing = await seller.post(`/bulk/${waiting}/undo`);
    const foreign = await company.admin.post(`/bulk/${waiting}/undo`);

    expect([early.body.code, nothing.body.code, foreign.status]).toEqual(['bulk.not-over', 'bulk.nothing-to-undo', 404]);
  });

  it('is held to the rights of its moment', async () => {
    const role = await ownRole(company, 'Undoer', { 'contacts.read': 'all', 'contacts.change': 'all' });
    const one = await person('Rights', { leadSource: 'fair' });
    const edit = await inBulk(company, role.colleague, 'person', { ids: [one.id], changes: { leadSource: 'web' } });
    await role.close({ kind: 'person', field: 'leadSource', access: 'read' });
    const undo = await undone(company, role.colleague, edit.id);

    expect(undo.result).toMatchObject({ changed: 0, refused: 1 });
    expect((await rowsOf(role.colleague, undo.id))[0]).toMatchObject({ reason: { code: 'field.forbidden' } });
    expect((await read(seller, `/persons/${one.id}`))['leadSource']).toBe('web');
  });
});
