import { get, type ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Queries } from '#platform/bus';
import { SignInRequired } from '#platform/kernel';
import { LiveFeed } from '#platform/live';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { openStream, sessionOf } from './support/open-stream.ts';

/** A moment that comes when it is told to. */
const moment = () => {
  let come!: () => void;
  const come_ = new Promise<void>((resolve) => { come = resolve; });
  return { come, comes: come_ };
};

describe('an event stream', () => {
  let company: Company;
  let feed: LiveFeed;
  let olena: Colleague;
  let cookie: string;
  beforeAll(async () => {
    company = await aCompany();
    feed = company.app.get(LiveFeed);
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena' });
    cookie = await sessionOf(company, olena);
  });
  afterEach(() => { jest.restoreAllMocks(); });
  afterAll(async () => { await company.close(); });

  /** A browser that goes away at once, and the moment at which the server knows. */
  const goesAway = () => {
    const { come: known, comes } = moment();
    let request: ClientRequest;
    company.app.getHttpServer().once('connection', (socket: Socket) => socket.once('close', known));
    const begin = () => { request = get(`${company.api}/events`, { headers: { cookie }, agent: false }).on('error', () => undefined); };
    return { begin, go: async () => { request.destroy(); await comes; } };
  };
  const settled = () => new Promise<void>((resolve) => { setImmediate(() => setImmediate(resolve)); });

  it('is followed while it is open, and no longer', async () => {
    const stream = await openStream(company, cookie);
    expect(feed.size).toBe(1);
    stream.close();
    for (const end = Date.now() + 5000; feed.size > 0 && Date.now() < end; ) await settled();
    expect(feed.size).toBe(0);
  });

  it('is not followed for who went away while the wire was laid', async () => {
    const [entered, goOn] = [moment(), moment()];
    const follow = feed.follow.bind(feed);
    jest.spyOn(feed, 'follow').mockImplementation(async (follower) => {
      await follow(follower);
      entered.come();
      await goOn.comes;
    });
    const browser = goesAway();
    browser.begin();
    await entered.comes;
    expect(feed.size).toBe(1);
    await browser.go();
    goOn.come();
    await settled();

    expect(feed.size).toBe(0);
  });

  it('ends where the wire cannot be laid', async () => {
    let begun: { readonly output: Readable } | undefined;
    jest.spyOn(feed, 'follow').mockImplementation(async (follower) => {
      begun = follower as unknown as { readonly output: Readable };
      throw new SignInRequired();
    });
    const answer = await company.anybody().get('/events').set('cookie', cookie);

    expect([answer.status, begun?.output.destroyed]).toEqual([401, true]);
  });

  it('is not followed for who went away while it was asked who he is', async () => {
    const [entered, goOn] = [moment(), moment()];
    const queries = company.app.get(Queries);
    const ask = queries.ask.bind(queries);
    const followed = jest.spyOn(feed, 'follow');
    jest.spyOn(queries, 'ask').mockImplementation(async (query) => {
      const answer = await ask(query);
      if (query.constructor.name !== 'FollowEvents') return answer as never;
      entered.come();
      await goOn.comes;
      return answer as never;
    });
    const browser = goesAway();
    browser.begin();
    await entered.comes;
    await browser.go();
    goOn.come();
    for (const end = Date.now() + 5000; followed.mock.calls.length === 0 && Date.now() < end; ) await settled();
    await settled();

    expect(feed.size).toBe(0);
  });
});
