import { setBraked } from './braked.ts';
import { newKey } from './new-key.ts';
import type { AnswerOf, GivenTo, Operation, PathOf, Verb } from './operation.ts';
import { Problem, problemOf } from './problem.ts';
import { type Query, queryString } from './query-string.ts';
import { isProvedAfter } from './step-up.ts';

/** How a request is sent, whatever it asks for. */
export type Sending = {
  /** Repeat it to repeat the same attempt; a new one is made for each call otherwise. */
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
};

type Given = Sending & {
  path?: Readonly<Record<string, string>> | undefined;
  query?: Query | undefined;
  body?: unknown;
  /** The version that was read; sent as If-Match, a stale one is refused with 412. */
  version?: number | undefined;
};

const base = '/api/v1';

/** The address of an operation, its parts filled in; for links and events too. */
export const addressOf = (path: string, { path: parts = {}, query }: Pick<Given, 'path' | 'query'> = {}): string =>
  `${base}${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''))}${queryString(query)}`;

/** What asks for a fresh proof of who one is, is sent once more after it was given. */
async function request(verb: Verb, path: string, given: Given): Promise<unknown> {
  let response = await send(verb, path, given);
  if (!response.ok) {
    const refusal = await problemOf(response);
    if (refusal.code === 'access.brake') setBraked(true);
    if (!(await isProvedAfter(refusal))) throw refusal;
    response = await send(verb, path, given);
    if (!response.ok) throw await problemOf(response);
  }
  if (response.status === 204) return undefined;
  return response.json();
}

async function send(verb: Verb, path: string, given: Given): Promise<Response> {
  try {
    return await fetch(addressOf(path, given), {
      method: verb.toUpperCase(),
      headers: headersOf(verb, given),
      credentials: 'same-origin',
      body: bodyOf(given.body),
      signal: given.signal ?? null,
    });
  } catch (cause) {
    if (given.signal?.aborted) throw cause;
    throw new Problem(0, { code: 'network.unreachable', title: 'The server cannot be reached.' });
  }
}

function headersOf(verb: Verb, { body, version, idempotencyKey }: Given): Headers {
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (body !== undefined && !(body instanceof Blob)) headers.set('content-type', 'application/json');
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  if (verb !== 'get') headers.set('idempotency-key', idempotencyKey ?? newKey());
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof Blob ? body : JSON.stringify(body);
}

type Arguments<O> = {} extends GivenTo<O> ? [given?: GivenTo<O> & Sending] : [given: GivenTo<O> & Sending];
type Call<V extends Verb> = <P extends PathOf<V>>(path: P, ...given: Arguments<Operation<V, P>>) => Promise<AnswerOf<Operation<V, P>>>;

const call = <V extends Verb>(verb: V): Call<V> => (path, ...[given]) => request(verb, path, (given ?? {}) as Given) as Promise<never>;

/**
 * The client of the REST API. An address, a parameter or a body the OpenAPI document does not know does not compile;
 * a refusal is a `Problem`.
 */
export const api = { get: call('get'), post: call('post'), put: call('put'), patch: call('patch'), delete: call('delete') };
