import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#platform/bus';
import { systemActor } from '#platform/access';
import { Notices } from '#platform/notices';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { openStream, sessionOf } from './support/open-stream.ts';
import { ownRole } from './support/own-role.ts';
import { added, asNow, bytesOf, type Answered } from './support/records.ts';

interface Notice { readonly id: string; readonly kind: string; readonly details: Record<string, unknown>; readonly href: string | null; readonly about: object | null; readonly times: number; readonly postedAt: string; readonly readAt: string | null }

const nowhere = '01900000-0000-7000-8000-000000000000';
const amount = { amount: '12500.00', currency: 'EUR' };

describe('a notice', () => {
  let company: Company;
  let olena: Colleague;
  let head: Colleague;
  let reasonId: string;
  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv', position: 'Seller', below: 'Head' });
    reasonId = ((await olena.get('/loss-reasons')).body.items as { id: string; code: string }[]).find(({ code }) => code === 'no-budget')!.id;
  });
  beforeEach(async () => { await company.database.rows('truncate platform.notices'); });
  afterAll(async () => { await company.close(); });

  const toldTo = async (colleague: Colleague, query = ''): Promise<Notice[]> => (await colleague.get(`/notices${query}`).expect(200)).body.items as Notice[];
  const unread = async (colleague: Colleague): Promise<number> => (await colleague.get('/notices/count')).body.unread as number;
  const aDeal = (name: string): Promise<Answered> => added(olena, '/deals', { name, amount });
  const does = async (who: Colleague, deal: Answered, verb: string, body: object = {}): Promise<void> => {
    expect((await asNow(who, 'post', `/deals/${deal.id}`, body, `/${verb}`)).status).toBe(200);
    await company.deliverAll();
  };
  const post = (to: Colleague, key: string, about?: { kind: string; id: string }): Promise<void> =>
    company.app.get(UnitOfWork).run('Tell', { actor: systemActor('story', []), traceId: '' }, () => company.app.get(Notices).post({ to: to.userId, kind: 'story.told', details: { key }, href: null, key, ...(about && { about }) }));

  it('tells the owner of a deal what somebody else did to it, and never what he did himself', async () => {
    const deal = await aDeal('Pumping station');
    await does(head, deal, 'win');
    await does(head, deal, 'reopen');
    await does(head, deal, 'lose', { reasonId });
    await does(olena, deal, 'reopen');
    await does(olena, deal, 'win');

    const [lost, reopened, won] = await toldTo(olena);
    expect(won).toMatchObject({ kind: 'deals.won', details: { name: 'Pumping station', amount, by: 'Head Test' }, href: `/deals/${deal.id}`, about: { kind: 'deal', id: deal.id }, times: 1, readAt: null });
    expect([reopened!.kind, lost!.kind, lost!.details['lossReason']]).toEqual(['deals.reopened', 'deals.lost', 'No budget']);
    expect(await toldTo(olena)).toHaveLength(3);
    expect(await toldTo(head)).toEqual([]);
  });

  it('says of abandoned and declined deals which of the two', async () => {
    await does(head, await aDeal('One'), 'abandon', { reasonId: await reasonOf('abandoned') });
    await does(head, await aDeal('Other'), 'decline', { reasonId: await reasonOf('declined') });

    expect((await toldTo(olena)).map(({ kind, details }) => [kind, details['name']])).toEqual([['deals.declined', 'Other'], ['deals.abandoned', 'One']]);
  });

  it('comes once, however often its cause is delivered', async () => {
    const deal = await added(head, '/deals', { name: 'Once' });
    await asNow(company.admin, 'post', `/deals/${deal.id}`, { ownerId: olena.userId }, '/assign');
    const waiting = await company.database.rows(`select data from pgboss.job where name = 'deliveries' and state < 'active'`);
    await company.deliverAll();
    await company.database.rows(`insert into pgboss.job (name, data) select 'deliveries', x from unnest($1::jsonb[]) x`, [waiting.map(({ data }: { data?: object }) => JSON.stringify(data))]);
    expect(await company.deliverAll()).toBe(waiting.length);

    await post(olena, 'the same');
    await post(olena, 'the same');
    expect((await toldTo(olena)).map(({ kind, times }) => [kind, times]).sort()).toEqual([['deals.given', 1], ['story.told', 1]]);
  });

  it('tells what was given to me: one notice for all of one giver until it is read, then a new one', async () => {
    const deals = [await added(head, '/deals', { name: 'First' }), await added(head, '/deals', { name: 'Second' }), await added(head, '/deals', { name: 'Third' })] as const;
    for (const deal of deals.slice(0, 2)) await does(company.admin, deal, 'assign', { ownerId: olena.userId });

    const [given] = await toldTo(olena);
    expect([given, await unread(olena)]).toEqual([expect.objectContaining({ kind: 'deals.given', times: 2, details: expect.objectContaining({ name: 'Second' }) }), 1]);
    await olena.post(`/notices/${given!.id}/read`).expect(200);
    await does(company.admin, deals[2], 'assign', { ownerId: olena.userId });
    expect(await toldTo(olena)).toEqual([expect.objectContaining({ times: 1, readAt: null, details: expect.objectContaining({ name: 'Third' }) })]);
    await does(company.admin, deals[2], 'assign', { ownerId: olena.userId });
    expect((await toldTo(olena))[0]!.times).toBe(1);
  });

  it('tells of people and organizations likewise', async () => {
    const person = await added(company.admin, '/persons', { givenName: 'Iryna', familyName: 'Bila' });
    const mill = await added(company.admin, '/organizations', { name: 'Mill' });
    for (const _ of ['given', 'hers already']) await asNow(company.admin, 'post', `/persons/${person.id}`, { ownerId: olena.userId }, '/assign');
    await asNow(company.admin, 'post', `/organizations/${mill.id}`, { ownerId: olena.userId }, '/assign');
    await company.deliverAll();

    expect((await toldTo(olena)).map(({ kind, details, href, times }) => [kind, details['displayName'] ?? details['name'], href, times]).sort()).toEqual([
      ['contacts.organization-given', 'Mill', `/organizations/${mill.id}`, 1], ['contacts.person-given', 'Iryna Bila', `/people/${person.id}`, 1],
    ]);
  });

  it('tells that a job of mine ended, in the moment it does, and not that I stopped one', async () => {
    const [done, stopped] = [(await head.post('/exports').send({ kind: 'person' }).expect(202)).body, (await head.post('/exports').send({ kind: 'organization' }).expect(202)).body] as Answered[];
    await head.delete(`/jobs/${stopped!.id}`).expect(202);
    await company.runJobs();

    expect(await toldTo(head)).toEqual([expect.objectContaining({ kind: 'jobs.succeeded', href: null, about: null, details: expect.objectContaining({ id: done!.id, kind: 'reporting.export', state: 'succeeded', result: expect.objectContaining({ fileName: expect.any(String) }) }) })]);
  });

  it('about what I may no longer see is not there: not in the list, the count, the stream, by its id or by reading it', async () => {
    const deal = await aDeal('Secret');
    await does(head, deal, 'win');
    const [notice] = await toldTo(olena);
    const stream = await openStream(company, await sessionOf(company, olena));
    await company.database.rows('update deals.deals set owner_id = $2, team_id = null where id = $1', [deal.id, head.userId]);

    expect([await toldTo(olena), await unread(olena)]).toEqual([[], 0]);
    for (const [method, path] of [['get', ''], ['post', '/read']] as const) {
      const [one, other] = [await olena[method](`/notices/${notice!.id}${path}`), await olena[method](`/notices/${nowhere}${path}`)];
      expect([one.status, bytesOf(one)]).toEqual([404, bytesOf(other)]);
    }
    await post(olena, 'of a secret', { kind: 'deal', id: deal.id });
    await post(olena, 'of a kind nobody knows', { kind: 'unicorn', id: deal.id });
    await post(olena, 'open');
    await stream.until((text) => text.includes('"open"'));
    stream.close();
    expect([stream.text.match(/event: notice/gu)?.length, (await toldTo(olena)).map(({ details }) => details['key'])]).toEqual([1, ['open']]);
    await olena.post('/notices/read-all').expect(200);
    expect(await company.database.rows<{ key: string }>('select key from platform.notices where read_at is not null')).toEqual([{ key: 'open' }]);
  }, 20_000);

  it('holds no value of a field that is hidden from its reader', async () => {
    const role = await ownRole(company, 'Blind to money', { 'deals.read': 'all' });
    const deal = await added(company.admin, '/deals', { name: 'Known', amount });
    await does(company.admin, deal, 'assign', { ownerId: role.colleague.userId });
    expect((await toldTo(role.colleague))[0]!.details).toHaveProperty('amount', amount);
    await role.close({ kind: 'deal', field: 'amount', access: 'hidden' });

    expect((await toldTo(role.colleague))[0]!.details).toEqual({ name: 'Known', lossReason: null, by: expect.any(String) });
  });

  it('is its recipient\'s alone, and is read by itself or with all that were seen', async () => {
    for (const key of ['one', 'two', 'three', 'four']) {
      company.clock.forward({ seconds: 1 });
      await post(olena, key);
    }
    const [four, three] = await toldTo(olena);
    expect((await head.get(`/notices/${four!.id}`)).status).toBe(404);
    expect((await head.post(`/notices/${four!.id}/read`)).status).toBe(404);
    await head.post('/notices/read-all').expect(200);
    expect(await unread(olena)).toBe(4);

    const read = await olena.post(`/notices/${three!.id}/read`).expect(200);
    company.clock.forward({ minutes: 1 });
    expect((await olena.post(`/notices/${three!.id}/read`)).body.readAt).toBe(read.body.readAt);
    const rest = await olena.post('/notices/read-all').send({ until: three!.postedAt }).expect(200);
    expect([rest.body, (await toldTo(olena, '?unread=true')).map(({ details }) => details['key'])]).toEqual([{ unread: 1 }, ['four']]);
  });

  it('is found page by page, each once, and by nobody else\'s cursor', async () => {
    for (let at = 0; at < 5; at++) await post(olena, `key ${at}`);
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { items, nextCursor } = (await olena.get(`/notices?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`).expect(200)).body as { items: Notice[]; nextCursor: string | null };
      seen.push(...items.map(({ id }) => id));
      if (!nextCursor) break;
      expect((await head.get(`/notices?cursor=${encodeURIComponent(nextCursor)}`)).body.code).toBe('query.invalid-cursor');
      cursor = nextCursor;
    }
    expect([new Set(seen).size, seen.length]).toEqual([5, 5]);
  });

  it('goes three months after it was read, by the work of a day that is done once', async () => {
    await company.doDaily();
    await post(olena, 'read');
    await post(olena, 'unread');
    await olena.post(`/notices/${(await toldTo(olena)).find(({ details }) => details['key'] === 'read')!.id}/read`);
    company.clock.forward({ days: 92 });
    const rounds = await Promise.all([company.doDaily(), company.doDaily()]);

    expect([rounds.flat().filter((name) => name === 'notices.forget'), (await toldTo(olena)).map(({ details }) => details['key'])]).toEqual([['notices.forget'], ['unread']]);
    expect(await company.doDaily()).toEqual([]);
    company.clock.forward({ days: 300 });
    await company.doDaily();
    expect(await company.database.rows('select from platform.notices')).toEqual([]);
  });

  async function reasonOf(kind: string): Promise<string> {
    return ((await olena.get('/loss-reasons')).body.items as { id: string; kinds: string[]; requiresNote: boolean; requiresCompetitor: boolean }[]).find((each) => each.kinds.includes(kind) && !each.requiresNote && !each.requiresCompetitor)!.id;
  }
});
