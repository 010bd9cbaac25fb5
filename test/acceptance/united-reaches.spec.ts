import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole, permissionsOf, type Given } from './support/own-role.ts';
import { added, asNow, idsOf, read } from './support/records.ts';
import { countOf } from './support/ways-to-a-record.ts';

const all = (when: Readonly<Record<string, readonly string[]>>): Given => ({ reach: 'all', when });
const open = { confidentiality: ['open'] } as const;

describe('several reaches under several conditions', () => {
  let company: Company;
  const places = {} as Record<string, string>;
  const personas: { name: string; agent: Colleague; sees: (record: Facts, me: Colleague) => boolean; seesDeal: (record: Facts, me: Colleague) => boolean }[] = [];
  const parties: Facts[] = [];
  const deals: Facts[] = [];
  interface Facts { readonly id: string; readonly organizationId: string; readonly confidentiality: string; readonly tier: string | null; readonly territory: string | null; readonly line: string | null; readonly status: string; readonly ownerId: string; readonly team: string }

  beforeAll(async () => {
    company = await aCompany();
    for (const name of ['South', 'North']) places[name] = (await added(company.admin, '/territories', { name })).id;
    for (const name of ['Pumps', 'Valves']) places[name] = (await added(company.admin, '/business-lines', { name })).id;
    for (const [rank, code] of ['vip', 'usual'].entries()) places[code] = (await added(company.admin, '/tiers', { code, name: code, rank: rank + 1 })).id;
    const mate = await company.signedIn({ role: 'salesperson', name: 'Mate', team: 'Ours' });
    const below = await company.signedIn({ role: 'salesperson', name: 'Below', team: 'Theirs', position: 'Clerk', below: 'Chief' });
    const stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Theirs' });

    const isOpen = (each: Facts): boolean => each.confidentiality === 'open';
    const isMine = (each: Facts, { userId }: Colleague): boolean => each.ownerId === userId;
    type Sees = (record: Facts, me: Colleague) => boolean;
    const persona = async (name: string, contacts: Given, sales: Given, sees: Sees, seesDeal: Sees, more: { second?: Record<string, Given>; lines?: string[]; territories?: string[] } = {}): Promise<void> => {
      const verbs = { 'contacts.read': contacts, 'deals.read': sales };
      const { colleague } = await ownRole(company, name, verbs, { team: 'Ours', position: name === 'Chief' ? 'Chief' : `Place of ${name}` });
      const roleIds = ((await read(company.admin, `/users/${colleague.userId}`))['roleIds'] as string[]);
      const second = more.second && (await company.admin.post('/roles').send({ name: `Second of ${name}`, permissions: permissionsOf(more.second) }).expect(201)).body.id as string;
      expect((await asNow(company.admin, 'patch', `/users/${colleague.userId}`, { lineIds: (more.lines ?? []).map((each) => places[each]), territoryIds: (more.territories ?? []).map((each) => places[each]), roleIds: [...roleIds, ...(second ? [second] : [])] })).status).toBe(200);
      personas.push({ name, agent: colleague, sees, seesDeal });
    };
    await persona('Own', { reach: 'own', when: open }, { reach: 'own', when: open }, (r, me) => isMine(r, me) && isOpen(r), (r, me) => isMine(r, me) && isOpen(r));
    await persona('Open team', { reach: 'team', when: open }, { reach: 'team', when: { status: ['won'] } }, (r) => r.team === 'Ours' && isOpen(r), (r) => r.team === 'Ours' && r.status === 'won');
    await persona('Confidential', all({ confidentiality: ['open', 'confidential'] }), all({ confidentiality: ['open', 'confidential'] }), (r) => r.confidentiality !== 'secret', (r) => r.confidentiality !== 'secret');
    await persona('Not VIP', all({ tier: [places['usual']!, 'none'] }), all({ ...open, status: ['open'] }), (r) => r.tier !== 'vip', (r) => isOpen(r) && r.status === 'open');
    await persona('Liner', 'line', 'line', (r, me) => isMine(r, me) || r.line === 'Pumps', (r, me) => isMine(r, me) || r.line === 'Pumps', { lines: ['Pumps'] });
    await persona('Southerner', 'territory', 'own', (r, me) => isMine(r, me) || r.territory === 'South', isMine, { territories: ['South'] });
    await persona('Nowhere', 'territory', 'line', isMine, isMine);
    await persona('Chief', { reach: 'subordinates', when: open }, 'subordinates', (r, me) => (isMine(r, me) || r.ownerId === below.userId) && isOpen(r), (r, me) => isMine(r, me) || r.ownerId === below.userId);
    await persona('Two roles', 'own', 'team', (r, me) => isMine(r, me) || isOpen(r), (r, me) => isMine(r, me) || r.team === 'Ours' || (r.line === 'Pumps' && r.status === 'open'), { second: { 'contacts.read': all(open), 'deals.read': { reach: 'line', when: { status: ['open'] } } }, lines: ['Pumps'] });
    await persona('Many slices', { reach: 'territory', when: { confidentiality: ['open', 'confidential'] } }, { reach: 'line', when: open }, (r, me) => (isMine(r, me) && r.confidentiality !== 'secret') || (r.territory === 'South' && r.confidentiality !== 'secret') || (r.tier === 'vip' && isOpen(r)), (r, me) => (isMine(r, me) && isOpen(r)) || (['Pumps', 'Valves'].includes(r.line!) && isOpen(r)) || r.status === 'won', { second: { 'contacts.read': all({ ...open, tier: [places['vip']!] }), 'deals.read': all({ status: ['won'] }) }, lines: ['Pumps', 'Valves'], territories: ['South'] });

    await persona('Open to all', all(open), all({ status: ['won'] }), (r, me) => isOpen(r) || (r.team === 'Ours' && r.confidentiality === 'confidential') || (isMine(r, me) && r.confidentiality === 'confidential'), (r, me) => r.status === 'won' || (r.confidentiality === 'confidential' && (isMine(r, me) || r.line === 'Valves')), { second: { 'contacts.read': { reach: 'team', when: { confidentiality: ['open', 'confidential'] } }, 'deals.read': { reach: 'line', when: { confidentiality: ['confidential'] } } }, lines: ['Valves'] });

    const owners = [...personas.map(({ agent }) => ({ userId: agent.userId, team: 'Ours' })), { userId: mate.userId, team: 'Ours' }, { userId: below.userId, team: 'Theirs' }, { userId: stranger.userId, team: 'Theirs' }];
    const kinds = ['open', 'confidential', 'secret'].flatMap((confidentiality, at) => [[null, 'South', 'Pumps'], ['usual', null, null], ['vip', 'North', 'Valves']].map(([tier, territory, line], way) => ({ confidentiality, tier: tier!, territory: territory!, line: line!, status: (at + way) % 2 === 0 ? 'open' : 'won' })));
    for (const [at, { userId, team }] of owners.entries()) {
      for (const facts of at < 2 || at >= personas.length ? kinds : [kinds[at % kinds.length]!]) {
        const { confidentiality, tier, territory, line, status } = facts;
        const name = `Firm ${parties.length}`;
        const owned = { ownerId: userId, confidentiality };
        const organization = await added(company.admin, '/organizations', { name, ...owned, tierId: tier && places[tier], territoryId: territory && places[territory] });
        if (line) await asNow(company.admin, 'put', `/organizations/${organization.id}`, { businessLineIds: [places[line]] }, '/business-lines');
        const deal = await added(company.admin, '/deals', { name: `Deal ${deals.length}`, ...owned, businessLineId: line && places[line], amount: { amount: '10.00', currency: 'EUR' } });
        if (status === 'won') await asNow(company.admin, 'post', `/deals/${deal.id}`, {}, '/win');
        parties.push({ ...facts, id: organization.id, organizationId: organization.id, ownerId: userId, team });
        deals.push({ ...facts, id: deal.id, organizationId: organization.id, ownerId: userId, team });
      }
    }
  }, 240_000);
  afterAll(async () => { await company.close(); });

  it('are asked of several personas, each of whom sees some records and not others', () => {
    for (const { name, agent, sees, seesDeal } of personas) {
      const seen = [parties.filter((each) => sees(each, agent)).length, deals.filter((each) => seesDeal(each, agent)).length];
      expect([name, seen.every((count, kind) => count > 0 && count < [parties, deals][kind]!.length)]).toEqual([name, true]);
    }
  });

  it.each([['/organizations', 'name,-name,confidentiality,-confidentiality,updatedAt,-createdAt', 'firm'], ['/deals', 'name,-amountBase,confidentiality,-stageEnteredAt,closeDate,-updatedAt', 'deal']] as const)('are united in every list, count and search of %s, and no record comes twice', async (path, sorts, word) => {
    for (const { name, agent, sees, seesDeal } of personas) {
      const expected = (path === '/deals' ? deals.filter((each) => seesDeal(each, agent)) : parties.filter((each) => sees(each, agent))).map(({ id }) => id).sort();
      for (const sort of sorts.split(',')) {
        const paged: string[] = [];
        for (let cursor: string | null = ''; cursor !== null;) {
          const page: Response = await agent.get(`${path}?limit=5&sort=${sort}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`).expect(200);
          paged.push(...idsOf(page));
          cursor = (page.body as { nextCursor: string | null }).nextCursor;
        }
        expect([name, sort, [...paged].sort()]).toEqual([name, sort, expected]);
      }
      for (const asked of [`?limit=200&filter[createdAt][gte]=2020-01-01T00:00:00Z`, `?limit=200&q=${word}`]) expect([name, asked, idsOf(await agent.get(`${path}${asked}`).expect(200)).sort()]).toEqual([name, asked, expected]);
      expect([name, await countOf(agent, path)]).toEqual([name, expected.length]);
      expect([name, idsOf(await agent.get(`/search?q=${word}&limit=50`)).filter((id) => (path === '/deals' ? deals : parties).some((each) => each.id === id && !expected.includes(id)))]).toEqual([name, []]);
    }
  }, 240_000);

  it('are added up in the ledger and on the board as in the list', async () => {
    const pipelineId = (await read(company.admin, `/deals/${deals[0]!.id}`))['pipelineId'] as string;
    for (const { name, agent, seesDeal } of personas) {
      const seen = deals.filter((each) => seesDeal(each, agent));
      const columns = (await agent.get(`/deals/board?pipelineId=${pipelineId}`).expect(200)).body.columns as { count: number }[];
      expect([name, columns.reduce((sum, { count }) => sum + count, 0), (await agent.get('/figures/deals').expect(200)).body.total.won.count]).toEqual([name, seen.filter(({ status }) => status === 'open').length, seen.filter(({ status }) => status === 'won').length]);
    }
  });

  it('follow the user to other lines and territories with the next request', async () => {
    const { agent } = personas.find(({ name }) => name === 'Nowhere')!;
    const before = [await countOf(agent, '/organizations'), await countOf(agent, '/deals')];
    await asNow(company.admin, 'patch', `/users/${agent.userId}`, { lineIds: [places['Valves']], territoryIds: [places['North']] });
    const isNew = ({ ownerId }: Facts): boolean => ownerId !== agent.userId;

    expect([await countOf(agent, '/organizations'), await countOf(agent, '/deals')]).toEqual([before[0]! + parties.filter((each) => isNew(each) && each.territory === 'North').length, before[1]! + deals.filter((each) => isNew(each) && each.line === 'Valves').length]);
    expect((await asNow(company.admin, 'patch', `/users/${agent.userId}`, { lineIds: [places['North']] })).body.errors[0]).toMatchObject({ pointer: '/lineIds' });
    await asNow(company.admin, 'patch', `/users/${agent.userId}`, { lineIds: [], territoryIds: [] });
    expect([await countOf(agent, '/organizations'), await countOf(agent, '/deals')]).toEqual(before);
  });
});
