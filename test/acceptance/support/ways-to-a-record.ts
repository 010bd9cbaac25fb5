import type { Colleague, Company } from './a-company.ts';
import { exported } from './exported.ts';
import { idsOf, type Answered } from './records.ts';

export type Kind = 'person' | 'organization' | 'deal';
export type Ways = Record<string, (agent: Colleague) => Promise<boolean>>;

export const pathOf: Readonly<Record<Kind, string>> = { person: '/persons', organization: '/organizations', deal: '/deals' };
const lists: Readonly<Record<Kind, string>> = { person: 'leadSource', organization: 'industry', deal: 'nextStep' };

export const countOf = async (agent: Colleague, path: string): Promise<number> => (await agent.get(`${path}${path.includes('?') ? '&' : '?'}count=exact`).expect(200)).body.total.value as number;
const has = async (answer: Promise<{ status: number; body: { items?: { id: string }[] } }>, id: string): Promise<boolean> => ((await answer).body.items ?? []).some((each) => each.id === id);

/** Every way in which a record could be met, each asked by itself. `word` is of its name, and no other's that is seen; a deal is in the pipeline of the board. */
export function waysTo(company: Company, kind: Kind, record: Answered, word: string): Ways {
  const path = pathOf[kind];
  const usual: Ways = {
    record: async (agent) => (await agent.get(`${path}/${record.id}`)).status === 200,
    list: (agent) => has(agent.get(`${path}?limit=200`) as never, record.id),
    'next page': async (agent) => { const first = await agent.get(`${path}?limit=1`); return idsOf(first).includes(record.id) || (first.body.nextCursor !== null && has(agent.get(`${path}?limit=9&cursor=${encodeURIComponent(first.body.nextCursor)}`) as never, record.id)); },
    filter: (agent) => has(agent.get(`${path}?filter[createdAt][gte]=2020-01-01T00:00:00Z`) as never, record.id),
    'search of the list': (agent) => has(agent.get(`${path}?q=${word}`) as never, record.id),
    count: async (agent) => (await countOf(agent, path)) > 0,
    search: (agent) => has(agent.get(`/search?q=${word}`) as never, record.id),
    history: async (agent) => (await agent.get(`${path}/${record.id}/history`)).status === 200,
    timeline: async (agent) => (await agent.get(`/timeline${path}/${record.id}`)).status === 200,
    bulk: async (agent) => (await agent.post(`/bulk/${kind}/preview`).send({ filter: { createdAt: { gte: '2020-01-01T00:00:00Z' } }, changes: { [lists[kind]]: 'x' } })).body.selected > 0,
    export: async (agent) => (await exported(company, agent, { kind, columns: [kind === 'person' ? 'displayName' : 'name'] })).records.flat().some((cell) => cell.toLowerCase().includes(word)),
  };
  if (kind !== 'deal') return usual;
  const pipeline = (record['pipeline'] as { id: string }).id;
  return {
    ...usual,
    board: async (agent) => (await agent.get(`/deals/board?pipelineId=${pipeline}`)).body.columns.some((each: { count: number; cards: unknown[] }) => each.count > 0 && each.cards.length > 0),
    ledger: async (agent) => (await agent.get('/figures/deals')).body.total.identified.count > 0,
    'ledger by product': async (agent) => (await agent.get('/figures/deals?groupBy=product')).body.total.identified.count > 0,
    lines: async (agent) => (await agent.get('/deal-lines')).body.items.length > 0,
  };
}

/** Which of the ways lead an agent there. */
export async function metBy(agent: Colleague, ways: Ways): Promise<Record<string, boolean>> {
  const found: Record<string, boolean> = {};
  for (const [name, way] of Object.entries(ways)) found[name] = await way(agent);
  return found;
}
