import { deepStrictEqual } from 'node:assert';
import pg from 'pg';
import type { LoadRequest } from 'autocannon';
import type { Operation } from '../operations.ts';
import type { Server } from './compare.ts';

const sample = 10;
type Body = Record<string, unknown> & { readonly id: string };

/** Holds the comparison to the same work: equal answers to what is read, as many rows of each kind for what is created. @throws AssertionError */
export async function sameAnswers(databaseUrl: string, { name, requests, status, isWorkedOut }: Operation, bare: Server, product: Server): Promise<void> {
  for (const request of requests.slice(0, sample)) {
    const [one, other] = [await ask(bare, request, status), await ask(product, request, status)];
    if (isWorkedOut) continue;
    if (request.method === 'GET') deepStrictEqual(withoutCursor(other), withoutCursor(one), `${name}: ${request.path} is answered differently`);
    else deepStrictEqual(await rowsOf(databaseUrl, other), await rowsOf(databaseUrl, one), `${name}: the product and the bare server wrote different rows`);
  }
}

async function ask({ url, headers }: Server, { method, path, headers: own, body }: LoadRequest, status: number): Promise<Body> {
  const answer = await fetch(`${url}${path}`, { method, headers: { ...own, ...headers }, ...(body && { body }) });
  if (answer.status !== status) throw new Error(`${method} ${url}${path} answered ${answer.status}.`);
  return (await answer.json()) as Body;
}

/** The product signs its cursors; whether there is one must agree. */
const withoutCursor = (body: Body): object => ({ ...body, ...('nextCursor' in body && { nextCursor: body['nextCursor'] !== null }) });

async function rowsOf(databaseUrl: string, body: Body): Promise<object> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const text = `select (select count(*)::int from contacts.persons where id = $1) as persons, (select count(*)::int from contacts.contact_points where party_id = $1) as points,
    (select json_agg(array[entity, json_array_length(changes::json)::text] order by entity) from platform.audit_events where record_id = $1) as audit, (select count(*)::int from platform.events where payload ->> 'personId' = $1::text) as events`;
  const { rows } = await client.query<object>(text, [body.id]);
  await client.end();
  return { ...rows[0], fields: Object.keys(body).sort() };
}
