import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refused } from '#platform/testing';
import { AddressForbidden, OutboundFailed } from './outbound.errors.ts';
import { OutboundHttp } from './outbound-http.ts';

/** Knows a few names, and gets impatient after a fifth of a second. */
class Caller extends OutboundHttp {
  protected override readonly longestMs = 200;
  asked = 0;

  constructor(networks: readonly string[], private readonly known: Readonly<Record<string, readonly string[]>> = {}) { super({ outboundNetworks: networks } as never); }

  protected override addressesOf(name: string, options: LookupAllOptions, done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void): void {
    this.asked += 1;
    const found = this.known[name];
    if (found) done(null, found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    else super.addressesOf(name, options, done);
  }
}

describe('the way out to other servers', () => {
  let server: Server;
  let port: number;
  const heard: string[] = [];
  beforeAll(async () => {
    server = createServer((request, answer) => {
      heard.push(request.url!);
      if (request.url === '/away') answer.writeHead(302, { location: 'http://127.0.0.2/secret' }).end();
      else if (request.url === '/much') answer.end('x'.repeat(70_000));
      else if (request.url === '/never') answer.write('a part');
      else request.pipe(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => { server.close(); server.closeAllConnections(); });
  const opened = () => new Caller(['127.0.0.1']);

  it('leads to a network that the operator opened, and brings the answer back', async () => {
    expect(await opened().send({ method: 'POST', url: `http://127.0.0.1:${port}/echo`, body: 'ordered' })).toMatchObject({ status: 200, body: 'ordered' });
  });

  it.each(['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0', '127.0.0.1.', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '１２７.0.0.1', 'localhost', '10.0.0.1', '169.254.169.254', '100.100.100.200', '[fd00:ec2::254]', '[fe80::1]', '192.168.1.1', '224.0.0.1'])('does not lead to %s', async (host) => {
    const before = heard.length;
    await refused(new Caller([]).send({ method: 'GET', url: `https://${host}:${port}/` }), AddressForbidden);

    expect(heard).toHaveLength(before);
  });

  it.each(['http://example.com/', 'ftp://example.com/', 'https://user@example.com/', 'nothing', 'file:///etc/passwd'])('does not take %s', async (url) => {
    await refused(opened().send({ method: 'GET', url }), AddressForbidden);
  });

  it('judges all that a name resolves to, once, and connects to what it judged', async () => {
    const caller = new Caller([], { 'two.example': ['93.184.215.14', '127.0.0.1'], 'inner.example': ['10.1.2.3'] });
    await refused(caller.send({ method: 'GET', url: 'https://two.example/' }), AddressForbidden);
    await refused(caller.send({ method: 'GET', url: 'https://inner.example/' }), AddressForbidden);

    expect(caller.asked).toBe(2);
  });

  it('follows no redirect', async () => {
    expect(await opened().send({ method: 'GET', url: `http://127.0.0.1:${port}/away` })).toMatchObject({ status: 302, headers: { location: 'http://127.0.0.2/secret' } });
  });

  it.each([['/much', 'too-large'], ['/never', 'too-slow']] as const)('gives up on %s: %s', async (path, reason) => {
    await expect(opened().send({ method: 'GET', url: `http://127.0.0.1:${port}${path}` })).rejects.toEqual(new OutboundFailed(reason));
  });

  it('says that nobody answers', async () => {
    await expect(opened().send({ method: 'GET', url: 'http://127.0.0.1:1/' })).rejects.toEqual(new OutboundFailed('unreachable'));
  });
});
