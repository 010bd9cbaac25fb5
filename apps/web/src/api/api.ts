import { newKey } from './new-key.ts';
import { Problem, problemOf } from './problem.ts';
import { type Query, queryString } from './query-string.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export type RequestOptions = {
  query?: Query | undefined;
  body?: unknown;
  /** The version that was read; sent as If-Match, a stale one is refused with 412. */
  version?: number | undefined;
  /** Repeat it to repeat the same attempt; a new one is made for each call otherwise. */
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
};

const base = '/api/v1';

export async function request<Answer>(method: Method, path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(method, path, options);
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

async function send(method: Method, path: string, options: RequestOptions): Promise<Response> {
  try {
    return await fetch(`${base}${path}${queryString(options.query)}`, {
      method,
      headers: headersOf(method, options),
      credentials: 'same-origin',
      body: bodyOf(options.body),
      signal: options.signal ?? null,
    });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new Problem(0, { code: 'network.unreachable', title: 'The server cannot be reached.' });
  }
}

function headersOf(method: Method, { body, version, idempotencyKey }: RequestOptions): Headers {
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (body !== undefined && !(body instanceof Blob)) headers.set('content-type', 'application/json');
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  if (method !== 'GET') headers.set('idempotency-key', idempotencyKey ?? newKey());
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof Blob ? body : JSON.stringify(body);
}

type Rest = Omit<RequestOptions, 'body'>;

export const api = {
  get: <Answer>(path: string, query?: Query, signal?: AbortSignal) => request<Answer>('GET', path, { query, signal }),
  post: <Answer>(path: string, body?: unknown, rest: Rest = {}) => request<Answer>('POST', path, { ...rest, body }),
  patch: <Answer>(path: string, body: unknown, rest: Rest = {}) => request<Answer>('PATCH', path, { ...rest, body }),
  put: <Answer>(path: string, body: unknown, rest: Rest = {}) => request<Answer>('PUT', path, { ...rest, body }),
  delete: <Answer = void>(path: string, rest: Rest = {}) => request<Answer>('DELETE', path, rest),
};
