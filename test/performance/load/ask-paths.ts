import { join } from 'node:path';
import { openMachinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';
import { createApi } from '../../../apps/api/create-api.ts';
import type { Goal } from '../population/goals.ts';
import { statementsTo, type Statement, type StatementCost } from './statement-cost.ts';

const migrations = join(import.meta.dirname, '..', '..', '..', '..', 'migrations');
const warmUp = 20;
const pathOf = ({ id }: Goal): string => `/api/v1/paths/organizations/${id}`;

/** A question that was answered: in how many milliseconds, over how many people at most, null where no way was found. */
export interface Asked {
  readonly goal: Goal;
  readonly ms: number;
  readonly hops: number | null;
  readonly isCut: boolean;
  readonly cost?: StatementCost;
}

/** Asks a server for each goal once, one after the other; the first ones are asked before, to warm up. */
export async function askPaths(url: string, cookie: string, goals: readonly Goal[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const goal of [...goals.slice(0, warmUp), ...goals]) {
    const start = performance.now();
    const answer = await fetch(`${url}${pathOf(goal)}`, { headers: { cookie } });
    const body = await answer.text();
    const ms = performance.now() - start;
    if (!answer.ok) throw new Error(`A path answered ${answer.status}: ${body}`);
    const { paths, isCut } = JSON.parse(body) as { readonly paths: readonly { readonly people: readonly unknown[] }[]; readonly isCut: boolean };
    asked.push({ goal, ms, hops: paths.length === 0 ? null : Math.max(...paths.map(({ people }) => people.length)), isCut });
  }
  return asked.slice(Math.min(warmUp, goals.length));
}

/** The statements that the product, in this process, asks for each goal. */
export async function statementsOfPaths(databaseUrl: string, cookie: string, goals: readonly Goal[]): Promise<Statement[][]> {
  const machinery = await openMachinery(readConfiguration({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', RATE_FACTOR: '1000000' }), migrations, 'sends');
  const app = await createApi(machinery);
  const sent: Statement[][] = [];
  for (const goal of goals) {
    const statements = await statementsTo(machinery.reads, async () => {
      const { statusCode, body } = await app.inject({ method: 'GET', url: pathOf(goal), headers: { cookie } });
      if (statusCode !== 200) throw new Error(`A path answered ${statusCode}: ${body}`);
    });
    sent.push(statements.filter(({ text }) => /\b(?:contacts|activities)\./u.test(text)));
  }
  await app.close();
  return sent;
}
