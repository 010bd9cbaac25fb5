import { join } from 'node:path';
import type { ReadPool } from '#platform/persistence';
import { openMachinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';
import { createApi } from '../../../apps/api/create-api.ts';
import type { Operation, Reader } from '../operations.ts';
import type { Plan } from './plan.ts';

type Statement = Parameters<ReadPool['rows']>[0];

const migrations = join(import.meta.dirname, '..', '..', '..', '..', 'migrations');

/** Asks the product in this process once for every address, and notes the statement it reads with. */
export async function recordPlan(databaseUrl: string, cookies: Readonly<Record<Reader, string>>, operations: readonly Operation[], actor: Plan['actor']): Promise<Plan> {
  const machinery = await openMachinery(readConfiguration({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }), migrations, 'sends');
  const sent: Statement[] = [];
  const rows = machinery.reads.rows.bind(machinery.reads);
  Object.assign(machinery.reads, { rows: (statement: Statement) => (sent.push(statement), rows(statement)) });
  const app = await createApi(machinery);
  // What somebody may do is worked out once, not in each request.
  for (const cookie of Object.values(cookies)) await app.inject({ method: 'GET', url: '/api/v1/me', headers: { cookie } });
  const texts: string[] = [];
  const reads: Record<string, Plan['reads'][string]> = {};
  for (const { path, reader, isWorkedOut } of operations.flatMap(({ requests, ...about }) => requests.map((request) => ({ ...about, ...request }))).filter(({ method }) => method === 'GET')) {
    sent.length = 0;
    const answer = await app.inject({ method: 'GET', url: path, headers: { cookie: cookies[reader] } });
    const own = sent.filter(({ text }) => /\b(?:contacts|deals|activities)\./u.test(text));
    if (answer.statusCode !== 200 || own.length === 0 || (own.length > 1 && !isWorkedOut)) throw new Error(`${path} answered ${answer.statusCode} with ${own.length} statements.`);
    for (const { text } of own) if (!texts.includes(text)) texts.push(text);
    reads[path] = own.map(({ text, values }) => ({ text: texts.indexOf(text), values }));
  }
  await app.close();
  return { texts, reads, actor };
}
