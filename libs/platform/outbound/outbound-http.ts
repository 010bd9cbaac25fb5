import { lookup as resolve, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { request as plain, type IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type BlockList, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Configuration } from '#platform/settings';
import { listOf, mayReach } from './closed-networks.ts';
import { AddressForbidden, OutboundFailed } from './outbound.errors.ts';

export interface OutboundRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const longestMs = 10_000;
const largest = 65_536;

/** The one way out to other servers: https, no redirect followed, ten seconds, 64 KB; and whatever a name resolves to is judged when the connection is made, so that no second answer of a name server leads elsewhere. */
@Injectable()
export class OutboundHttp {
  protected readonly longestMs: number = longestMs;
  private readonly open: BlockList;

  constructor({ outboundNetworks }: Configuration) {
    this.open = listOf(outboundNetworks);
  }

  /**
   * Sends one request and answers whatever came back, a redirect as what it is.
   * @throws AddressForbidden @throws OutboundFailed
   */
  async send({ method, url, headers, body }: OutboundRequest): Promise<OutboundAnswer> {
    const target = URL.canParse(url) ? new URL(url) : null;
    const host = target?.hostname.replace(/^\[|\]$/gu, '') ?? '';
    const literal = isIP(host) !== 0;
    const opened = literal && this.open.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');
    if (!target || target.username !== '' || (target.protocol !== 'https:' && !(target.protocol === 'http:' && opened)) || (literal && !mayReach(host, this.open))) throw new AddressForbidden();
    const begin = target.protocol === 'https:' ? secure : plain;
    return new Promise((fulfil, reject) => {
      const sending = begin(target, { method, headers, agent: false, lookup: this.lookup, signal: AbortSignal.timeout(this.longestMs) }, (answer) => {
        readAll(answer).then((text) => fulfil({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }), reject);
      });
      sending.on('error', (error: Error) => reject(error instanceof AddressForbidden ? error : new OutboundFailed(error.name === 'AbortError' || error.name === 'TimeoutError' ? 'too-slow' : 'unreachable')));
      sending.end(body);
    });
  }

  /** Hands on addresses only where all of them may be reached, so one that was judged is connected to. */
  private readonly lookup: LookupFunction = (name, options, done) => {
    this.addressesOf(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      if (!found.every(({ address }) => mayReach(address, this.open))) return done(new AddressForbidden(), []);
      if (options.all) done(null, found);
      else done(null, found[0]!.address, found[0]!.family);
    });
  };

  protected addressesOf(name: string, options: LookupAllOptions, done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void): void {
    resolve(name, options, done);
  }
}

async function readAll(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      if ((size += chunk.length) > largest) throw new OutboundFailed('too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof OutboundFailed ? error : new OutboundFailed('too-slow');
  }
  return Buffer.concat(chunks).toString('utf8');
}
