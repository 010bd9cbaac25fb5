import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compare, median } from './load/compare.ts';
import { report } from './load/report.ts';
import { loadRound } from './load/round.ts';

const gets = [{ method: 'GET', path: '/' }];
const effort = { rounds: 2, seconds: 0.3 };

describe('a comparison with a bare server', () => {
  const servers: Server[] = [];
  const answering = async (status: number, delay: number): Promise<string> => {
    const server = createServer((_, reply) => void setTimeout(() => reply.writeHead(status).end('{}'), delay));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  let quick = '';
  let slow = '';
  let refusing = '';
  beforeAll(async () => {
    [quick, slow, refusing] = [await answering(200, 5), await answering(200, 40), await answering(503, 0)];
  });
  afterAll(() => servers.forEach((server) => (server.closeAllConnections(), server.close())));

  it('says how many times slower the other one is, and whether the aim is reached', async () => {
    const operation = { name: 'a search', aim: 0.8, status: 200, requests: gets } as const;
    const comparison = await compare(operation, { url: quick, headers: {} }, { url: slow, headers: {} }, 1, effort);

    expect(comparison.ratio.perSecond).toBeLessThan(0.5);
    expect(comparison.ratio.p50).toBeGreaterThan(2);
    expect(report([{ operation, comparison }])).toContain('✗');
    expect(report([{ operation, comparison: { ...comparison, ratio: { ...comparison.ratio, perSecond: 0.81 } } }])).toContain('0.81 ✓');
  });

  it('takes no refusal for speed', async () => {
    await expect(loadRound(refusing, gets, 1, 0.3, 200)).rejects.toThrow('503');
  });

  it('takes the middle of its rounds', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
