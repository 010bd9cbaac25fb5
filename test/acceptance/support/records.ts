import type { Response } from 'supertest';
import type { Agent } from './a-company.ts';

/** A record as the API answers it. */
export type Answered = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };
type Method = 'patch' | 'post' | 'put' | 'delete';

/** Adds a record and answers it. */
export async function added(agent: Agent, path: string, body: object): Promise<Answered> {
  const answer = await agent.post(path).send(body);
  if (answer.status !== 201) throw new Error(`POST ${path} answered ${answer.status}: ${answer.text}`);
  return answer.body as Answered;
}

export async function read(agent: Agent, path: string): Promise<Answered> {
  const answer = await agent.get(path);
  if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}: ${answer.text}`);
  return answer.body as Answered;
}

/** Sends a command on a record with the version it has now. `below` is what follows the record's own address. */
export async function asNow(agent: Agent, method: Method, record: string, body?: object, below = ''): Promise<Response> {
  const current = await agent.get(record);
  const version = (current.body as Partial<Answered>).version ?? 1;
  return agent[method](`${record}${below}`).set('If-Match', `"${version}"`).send(body);
}

/** The body of a refusal without what differs for each request. */
export const bytesOf = (answer: Response): string => answer.text.replace(String((answer.body as { trace?: string }).trace), '').replace(/"instance":"[^"]*",?/u, '');

export const idsOf = (answer: Response): string[] => (answer.body as { items: { id: string }[] }).items.map(({ id }) => id);
