import pg from 'pg';
import { csvLine } from '#platform/csv';
import type { Organization } from '../../../libs/crm/contacts/domain/organization.ts';
import { CopyTarget } from '../population/copy-rows.ts';
import { Population, type Owner, type PersonWithParts } from '../population/population.ts';
import { tables } from '../population/tables.ts';

export interface ImportSpeed {
  readonly rows: number;
  readonly copySeconds: number;
  readonly importSeconds: number;
}

const beyondTheOthers = 2_000_000;
const headings = ['First name', 'Middle name', 'Last name', 'Work e-mail', 'Mobile phone', 'Organization', 'Job title', 'City', 'Country'];

/** Brings people in through the API as a file, with a worker at work, and as many of the same kind by COPY into the same tables. */
export async function importSpeed(databaseUrl: string, api: { readonly url: string; readonly cookie: string }, seed: number, rows: number, owners: readonly Owner[]): Promise<ImportSpeed> {
  const population = new Population(seed + 1, owners);
  const employers = Array.from({ length: Math.ceil(rows / 5) }, (_, at) => population.organization(beyondTheOthers + at).organization);
  const people = (from: number): PersonWithParts[] => Array.from({ length: rows }, (_, at) => population.person(from + at, employers));
  const copySeconds = await copied(databaseUrl, employers, people(beyondTheOthers));
  const names = new Map(employers.map(({ id, name }) => [id, name]));
  const lines = people(beyondTheOthers + rows).map(({ person, points }) => csvLine([person.givenName, person.additionalName, person.familyName, ...points.map(({ value }) => value), names.get(person.organizationId ?? ''), person.jobTitle, person.city, person.country].map((cell) => cell ?? '')));
  return { rows, copySeconds, importSeconds: await broughtIn(api, csvLine(headings) + lines.join(''), rows) };
}

async function copied(databaseUrl: string, employers: readonly Organization[], people: readonly PersonWithParts[]): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC' });
  await client.connect();
  const parts: [keyof typeof tables, readonly object[]][] = [
    ['organizations', employers.map((each) => ({ ...each, version: 1 }))], ['persons', people.map(({ person }) => ({ ...person, version: 1 }))], ['points', people.flatMap(({ points }) => points)],
    ['addresses', people.map(({ address }) => address)], ['employments', people.flatMap(({ employment }) => employment ?? [])],
  ];
  const start = performance.now();
  await client.query('begin');
  for (const [table, rows] of parts) {
    const target = new CopyTarget(client, tables[table].name, tables[table].properties);
    for (const row of rows) await target.add(row);
    await target.close();
  }
  await client.query('commit');
  const seconds = (performance.now() - start) / 1000;
  await client.end();
  return seconds;
}

type Answer = Record<string, unknown> & { readonly id: string };

/** From the request to run it until the job has ended. @throws Error unless every row made a person */
async function broughtIn({ url, cookie }: { readonly url: string; readonly cookie: string }, text: string, rows: number): Promise<number> {
  const ask = async (method: string, path: string, body?: string, type = 'application/json'): Promise<Answer> => {
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers: { cookie, ...(body !== undefined && { 'content-type': type }) }, ...(body !== undefined && { body }) });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const file = await ask('POST', '/files?name=people.csv', text, 'text/csv');
  const { id } = await ask('POST', '/imports', JSON.stringify({ fileId: file.id }));
  const start = performance.now();
  let job = await ask('POST', `/imports/${id}/run`, '{}');
  for (; job['finishedAt'] === null; job = await ask('GET', `/jobs/${job.id}`)) await new Promise((resolve) => setTimeout(resolve, 100));
  const seconds = (performance.now() - start) / 1000;
  const { created, rejected } = await ask('GET', `/imports/${id}`);
  if (job['state'] !== 'succeeded' || created !== rows) throw new Error(`The import ended as ${String(job['state'])} with ${String(created)} of ${rows} created and ${String(rejected)} rejected.`);
  return seconds;
}
