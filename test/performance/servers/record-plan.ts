import { join } from 'node:path';
import type { ReadPool } from '#platform/persistence';
import { openMachinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';
import { createApi } from '../../../apps/api/create-api.ts';
import type { Operation } from '../operations.ts';
import type { Plan } from './plan.ts';

type Statement = Parameters<ReadPool['rows']>[0];

const migrations = join(import.meta.dirname, '..', '..', '..', '..', 'migrations');

/** Asks the product in this process once for every address, and notes the statement it reads with. */
export async function recordPlan(databaseUrl: string, cookie: string, operations: readonly Operation[], actor: Plan['actor']): Promise<Plan> {
  const machinery = await openMachinery(readConfiguration({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }), migrations, 'sends');
  const sent: Statement[] = [];
  const rows = machinery.reads.rows.bind(machinery.reads);
  Object.assign(machinery.reads, { rows: (statement: Statement) => (sent.push(statement), rows(statement)) });
  const app = await createApi(machinery);
  const texts: string[] = [];
  const reads: Record<string, Plan['reads'][string]> = {};
  for (const { path } of operations.flatMap(({ requests }) => requests).filter(({ method }) => method === 'GET')) {
    sent.length = 0;
    const answer = await app.inject({ method: 'GET', url: path, headers: { cookie } });
    const [read, ...others] = sent.filter((each) => each.text.includes('contacts.'));
    if (answer.statusCode !== 200 || !read || others.length > 0) throw new Error(`${path} answered ${answer.statusCode} with ${others.length + (read ? 1 : 0)} statements.`);
    if (!texts.includes(read.text)) texts.push(read.text);
    reads[path] = { text: texts.indexOf(read.text), values: read.values };
  }
  await app.close();
  return { texts, reads, actor };
}
