import type { Company } from '../acceptance/support/a-company.ts';

export interface Heard {
  readonly status: number;
  /** The code of a refusal. */
  readonly code: string | null;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Said {
  readonly version?: number;
  readonly body?: object;
  readonly bytes?: string;
}

/** How somebody comes in: nothing, the cookie of a session, or a key. */
export type WayIn = Readonly<Record<string, string>>;
export type Send = (way: WayIn, method: string, path: string, said?: Said) => Promise<Heard>;

/** Sends requests into the server of this process, without a network between; bytes go over one, as they come in parts. */
export const sender = ({ app, api }: Pick<Company, 'app' | 'api'>): Send => async (way, method, path, { version, body, bytes } = {}) => {
  if (bytes !== undefined) return sent(await fetch(`${api}${path}`, { method, headers: { ...way, 'content-type': 'text/csv' }, body: bytes }));
  const answer = await app.inject({
    method: method as 'GET', url: `/api/v1${path}`,
    headers: { ...way, ...(version !== undefined && { 'if-match': `"${version}"` }), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { payload: JSON.stringify(body) }),
  });
  return heard(answer.statusCode, answer.payload, answer.headers);
};

const sent = async (answer: Response): Promise<Heard> => heard(answer.status, await answer.text(), Object.fromEntries(answer.headers));

/** An answer, however it came. */
export function heard(status: number, text: string, headers: Heard['headers']): Heard {
  const isProblem = String(headers['content-type']).startsWith('application/problem+json');
  return { status, code: isProblem ? (JSON.parse(text) as { code: string }).code : null, text, headers };
}

/** What of a refusal is the same for each id that is not there. */
export const bytesOf = ({ status, text }: Heard): string => `${status} ${text.replace(/"(?:instance|trace)":"[^"]*",?/gu, '')}`;

export const json = <T>({ text, status }: Heard, ...expected: number[]): T => {
  if (!(expected.length > 0 ? expected : [200, 201, 202]).includes(status)) throw new Error(`Answered ${status}: ${text}`);
  return JSON.parse(text) as T;
};

/** A new session, as the cookie of a browser. */
export async function enter(send: Send, email: string, password: string): Promise<WayIn> {
  const { status, text, headers } = await send({}, 'POST', '/auth/login', { body: { email, password } });
  if (status !== 204) throw new Error(`${email} cannot sign in: ${text}`);
  return { cookie: String([headers['set-cookie']].flat()[0]).split(';')[0]! };
}
