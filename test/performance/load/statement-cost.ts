export interface Statement { readonly text: string; readonly values: unknown[] }

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly Plan[];
}

/** What statements cost whoever else is at work: rows that were taken from tables or thrown away, and pages of 8 kB that were touched. */
export interface StatementCost { readonly rows: number; readonly pages: number }

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const rowsOf = (node: Plan): number => (node['Relation Name'] === undefined ? 0 : ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * (node['Actual Loops'] ?? 1));

/** Sends the statements once more, each with its plan as it came to be. */
export async function costOf(statements: readonly Statement[], send: (text: string, values: unknown[]) => Promise<readonly object[]>): Promise<StatementCost> {
  let [rows, pages] = [0, 0];
  for (const { text, values } of statements) {
    const [answer] = await send(`explain (analyze, buffers, timing off, format json) ${text}`, values) as readonly { readonly 'QUERY PLAN': readonly [{ readonly Plan: Plan }] }[];
    const plan = answer!['QUERY PLAN'][0].Plan;
    rows += nodes(plan).reduce((sum, node) => sum + rowsOf(node), 0);
    pages += (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  }
  return { rows: Math.round(rows), pages };
}

/** Notes the statements that are sent to a pool while something is asked. */
export async function statementsTo(pool: { rows: (statement: never) => Promise<unknown> }, ask: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const rows = pool.rows.bind(pool) as (statement: Statement) => Promise<unknown>;
  Object.assign(pool, { rows: (statement: Statement) => (sent.push(statement), rows(statement)) });
  try {
    await ask();
  } finally {
    Object.assign(pool, { rows });
  }
  return sent;
}
