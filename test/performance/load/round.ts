import autocannon, { type LoadRequest } from 'autocannon';

export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** One round of load on one server. @throws Error when an answer was not the expected one: a fast refusal is no speed. */
export function loadRound(url: string, requests: readonly LoadRequest[], connections: number, seconds: number, expectedStatus: number): Promise<Round> {
  const took: number[] = [];
  const others = new Map<number, number>();
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const load = autocannon({ url, connections, duration: seconds, requests }, (error, result) => {
      const elapsed = (performance.now() - start) / 1000;
      if (error) return reject(error);
      if (result.errors + result.timeouts + others.size > 0 || took.length === 0) return reject(new Error(`${url}${requests[0]?.path}: ${took.length} answers as expected, ${result.errors} errors, ${result.timeouts} timeouts, others ${JSON.stringify([...others])}`));
      took.sort((one, other) => one - other);
      resolve({ perSecond: took.length / elapsed, p50: at(took, 0.5), p95: at(took, 0.95), p99: at(took, 0.99) });
    });
    load.on('response', (_client: unknown, status: number, _bytes: number, milliseconds: number) => {
      if (status === expectedStatus) took.push(milliseconds);
      else others.set(status, (others.get(status) ?? 0) + 1);
    });
  });
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
