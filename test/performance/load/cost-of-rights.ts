import type { Operation } from '../operations.ts';
import { ServerProcess } from '../servers/server-process.ts';
import { compare, type Effort, type Server } from './compare.ts';
import { table } from './report.ts';

/** How much throughput may be paid for rights. */
const allowed = 0.15;

/** What rights, the limits and the log of reads cost: the throughput of the product, as a ratio to the same product without them, in turns. */
export async function costOfRights(databaseUrl: string, product: Server, operations: readonly Operation[], effort: Effort): Promise<string> {
  const open = await ServerProcess.start('dist/test/performance/servers/open-product.js', { DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' });
  const lines: string[][] = [];
  for (const operation of operations) {
    for (const connections of [1, 16]) {
      const { ratio, bare: without, product: within } = await compare(operation, { url: open.url, headers: {} }, product, connections, effort);
      lines.push([operation.name, String(connections), `${ratio.perSecond.toFixed(2)} ${ratio.perSecond >= 1 - allowed ? '✓' : '✗'}`, without.perSecond.toFixed(0), within.perSecond.toFixed(0)]);
    }
  }
  await open.stop();
  return table([['', 'connections', 'with to without', 'without/s', 'with/s'], ...lines]);
}
