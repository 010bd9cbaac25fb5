import type { KeyPersons } from '#crm/reporting';
import type { Agent } from './a-company.ts';
import { sumOf } from './drills.ts';

export type Risk = KeyPersons;
type Figure = Risk['total']['won'];

const lists = { organization: 'organizations', deal: 'deals', person: 'persons', activity: 'activities' } as const;

/** Opens the records behind a figure, page by page: how many they are, and what deals add up to. */
async function behind(agent: Agent, { drill }: Figure): Promise<{ count: number; amount: string }> {
  const amounts: (string | null | undefined)[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, nextCursor } = (await agent.post(`/${lists[drill.kind]}/search`).send({ filter: drill.filter, limit: 2, ...(cursor && { cursor }) }).expect(200)).body as { items: { amountBase?: string | null }[]; nextCursor: string | null };
    amounts.push(...items.map(({ amountBase }) => amountBase));
    if (!nextCursor) return { count: amounts.length, amount: sumOf(amounts) };
    cursor = nextCursor;
  }
}

/** What does not add up, or does not open what it says. */
export async function faultsOfRisk(agent: Agent, { total, parts, colleagues, withheld }: Risk): Promise<string[]> {
  const faults: string[] = [];
  const add = (name: string, whole: Figure | null, some: readonly (Figure | null)[]): void => {
    const sum = { count: some.reduce((count, each) => count + (each?.count ?? 0), 0), amount: sumOf(some.map((each) => each?.amount)) };
    if (sum.count !== whole!.count || sum.amount !== sumOf([whole!.amount])) faults.push(`${name}: parts ${JSON.stringify(sum)}, whole ${whole!.count} ${whole!.amount}`);
  };
  const one = parts.find(({ part }) => part === 'one')!;
  for (const name of ['customers', 'won', 'open'] as const) {
    add(`all ${name}`, total[name], parts.map((each) => each[name]));
    add(`on one ${name}`, one[name], colleagues.map((each) => each[name]));
  }
  add('silent', parts.find(({ part }) => part === 'silent')!.customers, withheld.map(({ silent }) => silent));
  const figures = [['total', total], ...parts.map((each) => [each.part, each]), ...colleagues.map((each) => [each.colleague.displayName, each]), ...withheld.map((each) => [`withheld by ${each.owner?.displayName}`, each])] as [string, Record<string, Figure | null>][];
  for (const [name, row] of figures) {
    for (const which of ['customers', 'won', 'open', 'people', 'silent', 'nameless']) {
      const figure = row[which];
      if (!figure) continue;
      const found = await behind(agent, figure);
      if (found.count !== figure.count || (figure.amount !== undefined && found.amount !== sumOf([figure.amount]))) faults.push(`${name}.${which}: says ${figure.count} ${figure.amount}, opens ${found.count} ${found.amount}`);
    }
  }
  return faults;
}
