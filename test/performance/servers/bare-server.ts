import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import pg from 'pg';
import { createPerson, type NewPerson } from './bare-creation.ts';
import type { Plan, Read } from './plan.ts';

/** Nothing but fastify and pg: what the product's answers cost when nobody asks who is asking. It runs in a process of its own. */
const plan = JSON.parse(readFileSync(process.env['BENCH_PLAN']!, 'utf8')) as Plan;
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, options: '-c timezone=UTC' });
const server = fastify();

async function rowsOf(url: string): Promise<Record<string, unknown>[]> {
  const [{ text, values }] = plan.reads[url] as [Read];
  return (await pool.query<Record<string, unknown>>({ name: `read ${text}`, text: plan.texts[text]!, values: [...values] })).rows;
}

server.get('/health/ready', async () => (await pool.query('select 1')).rows);

server.get('/api/v1/persons/:personId', async (request, reply) => {
  const [person] = await rowsOf(request.url);
  if (!person) return reply.status(404).send();
  return reply.header('etag', `"${String(person['version'])}"`).send(person);
});

server.get('/api/v1/persons', async (request) => {
  const rows = await rowsOf(request.url);
  const items = rows.slice(0, 50);
  const last = items.at(-1)?.['k'];
  for (const item of items) delete item['k'];
  return { items, nextCursor: rows.length > 50 ? Buffer.from(JSON.stringify(last)).toString('base64url') : null };
});

server.get('/api/v1/search', async (request) => ({ items: await rowsOf(request.url), nextCursor: null }));

/** The rows as they come, where the product works its answer out of them. */
for (const path of ['/api/v1/deals/board', '/api/v1/figures/deals', '/api/v1/timeline/organizations/:id']) {
  server.get(path, async ({ url }) => Promise.all(plan.reads[url]!.map(async ({ text, values }) => (await pool.query({ name: `read ${text}`, text: plan.texts[text]!, values: [...values] })).rows)));
}

server.post('/api/v1/persons', async (request, reply) => {
  const person = await createPerson(pool, plan, request.body as NewPerson);
  return reply.status(201).header('etag', `"${String(person['version'])}"`).send(person);
});

await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
process.stdin.resume().on('end', () => process.exit(0));
