import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow } from './support/records.ts';

interface Notice { readonly details: Readonly<Record<string, unknown>> }

describe('the notice of a promise', () => {
  let company: Company;
  let olena: Colleague;
  let head: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv', position: 'Seller', below: 'Head' });
  });
  afterAll(async () => { await company.close(); });

  const toldTo = async (colleague: Colleague): Promise<Notice[]> => (await colleague.get('/notices').expect(200)).body.items as Notice[];

  it('comes on the day it falls due: to whoever watches over it and whoever gave it, once until it is put off', async () => {
    await company.doDaily();
    const dayAfter = (days: number): string => new Date(company.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const mill = await added(olena, '/organizations', { name: 'Mill' });
    const promise = await added(olena, '/promises', { text: 'Send the drawings', byKind: 'us', byUserId: head.userId, organizationId: mill.id, dueOn: dayAfter(2) });
    const kept = await added(olena, '/promises', { text: 'Kept already', byKind: 'us', organizationId: mill.id, dueOn: dayAfter(2) });
    expect((await asNow(olena, 'post', `/promises/${kept.id}`, {}, '/keep')).status).toBe(200);
    company.clock.forward({ days: 1 });
    expect(await company.doDaily()).toContain('activities.promises-fall-due');
    expect(await toldTo(olena)).toEqual([]);
    company.clock.forward({ days: 1 });
    for (const _ of ['the day', 'once more']) await company.doDaily();

    expect(await toldTo(olena)).toEqual([expect.objectContaining({ kind: 'activities.promise-due', href: `/organizations/${mill.id}`, about: { kind: 'promise', id: promise.id }, details: { text: 'Send the drawings', dueOn: dayAfter(0), byKind: 'us' } })]);
    expect((await toldTo(head)).map(({ details }) => details['text'])).toEqual(['Send the drawings']);
    company.clock.forward({ days: 1 });
    await company.doDaily();
    expect(await toldTo(olena)).toHaveLength(1);
    await asNow(olena, 'patch', `/promises/${promise.id}`, { dueOn: dayAfter(3) });
    company.clock.forward({ days: 5 });
    await company.doDaily();
    expect((await toldTo(olena)).map(({ details }) => details['dueOn'])).toEqual([dayAfter(-2), dayAfter(-6)]);
  });
});
