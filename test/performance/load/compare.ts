import type { Operation } from '../operations.ts';
import { loadRound, type Round } from './round.ts';

export interface Server {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Comparison {
  readonly connections: number;
  readonly bare: Round;
  readonly product: Round;
  /** Product to bare; throughput: more is better, time: less is better. Medians of the rounds' own ratios. */
  readonly ratio: Round;
}

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/** Rounds of both servers in turns, each first every other time, so that what the machine does besides falls on both. */
export async function compare({ requests, status }: Pick<Operation, 'requests' | 'status'>, bare: Server, product: Server, connections: number, { rounds, seconds }: Effort): Promise<Comparison> {
  const run = ({ url, headers }: Server, length: number) => loadRound(url, requests.map((each) => ({ ...each, headers: { ...each.headers, ...headers } })), connections, length, status);
  for (const server of [bare, product]) await run(server, seconds); // to warm up
  const pairs: { bare: Round; product: Round }[] = [];
  for (let round = 0; round < rounds; round++) {
    const bareFirst = round % 2 === 0;
    const first = await run(bareFirst ? bare : product, seconds);
    const second = await run(bareFirst ? product : bare, seconds);
    pairs.push(bareFirst ? { bare: first, product: second } : { bare: second, product: first });
  }
  const middle = (pick: (pair: (typeof pairs)[number]) => Round): Round => medians(pairs.map(pick));
  return { connections, bare: middle((pair) => pair.bare), product: middle((pair) => pair.product), ratio: middle((pair) => dividedBy(pair.product, pair.bare)) };
}

const measures = ['perSecond', 'p50', 'p95', 'p99'] as const;
const each = (value: (measure: keyof Round) => number): Round => Object.fromEntries(measures.map((measure) => [measure, value(measure)])) as unknown as Round;
const dividedBy = (one: Round, other: Round): Round => each((measure) => one[measure] / other[measure]);
const medians = (rounds: readonly Round[]): Round => each((measure) => median(rounds.map((round) => round[measure])));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
