import { ExactDecimal } from '#platform/kernel';
import type { Agent } from './a-company.ts';

export interface Figure {
  readonly count: number;
  readonly amount: string;
  readonly drill: { readonly kind: 'deal' | 'deal-line' | 'demand-signal'; readonly filter: unknown };
}

export interface LedgerRow {
  readonly identified: Figure;
  readonly won: Figure;
  readonly lost: Figure;
  readonly abandoned: Figure;
  readonly declined: Figure;
  readonly open: Figure;
  readonly unmet: Figure | null;
}

const paths = { deal: '/deals', 'deal-line': '/deal-lines', 'demand-signal': '/demand-signals' } as const;
export const parts = ['won', 'lost', 'abandoned', 'declined', 'open'] as const;

/** The sum of decimal texts, with two decimals. */
export const sumOf = (amounts: readonly (string | null | undefined)[]): string => ExactDecimal.sum(amounts.map((each) => ExactDecimal.of(each ?? '0'))).rounded(2).toString();

/** Opens the records behind a figure, page by page: how many they are and what they add up to. */
export async function opened(agent: Agent, { drill }: Pick<Figure, 'drill'>): Promise<{ count: number; amount: string }> {
  const amounts: (string | null)[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await agent.post(`${paths[drill.kind]}/search`).send({ filter: drill.filter, limit: 3, ...(cursor && { cursor }) }).expect(200);
    const { items, nextCursor } = page.body as { items: { amountBase: string | null }[]; nextCursor: string | null };
    amounts.push(...items.map(({ amountBase }) => amountBase));
    if (!nextCursor) return { count: amounts.length, amount: sumOf(amounts) };
    cursor = nextCursor;
  }
}

/** What does not add up in a row of the ledger, or is not what its records say. */
export async function faultsOf(agent: Agent, row: LedgerRow, name: string): Promise<string[]> {
  const faults: string[] = [];
  const whole = { count: parts.reduce((sum, part) => sum + row[part].count, 0), amount: sumOf(parts.map((part) => row[part].amount)) };
  if (whole.count !== row.identified.count || whole.amount !== row.identified.amount) faults.push(`${name}: parts ${JSON.stringify(whole)}, identified ${row.identified.count} ${row.identified.amount}`);
  for (const part of ['identified', ...parts, 'unmet'] as const) {
    const figure = row[part];
    if (!figure) continue;
    const behind = await opened(agent, figure);
    if (behind.count !== figure.count || behind.amount !== figure.amount) faults.push(`${name}.${part}: says ${figure.count} ${figure.amount}, opens ${behind.count} ${behind.amount}`);
  }
  return faults;
}
