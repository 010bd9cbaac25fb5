import pg from 'pg';
import type { Organization } from '../../../libs/crm/contacts/domain/organization.ts';
import { CopyTarget } from './copy-rows.ts';
import { Population, type Owner } from './population.ts';
import { tables } from './tables.ts';

export interface KnownPerson {
  readonly id: string;
  readonly familyName: string;
  readonly teamId: string | null;
}

type Table = keyof typeof tables;

/** Copies a population into an empty database: as many persons as asked, and a company for every five of them. */
export async function fillDatabase(databaseUrl: string, seed: number, persons: number, owners: readonly Owner[]): Promise<readonly KnownPerson[]> {
  const population = new Population(seed, owners);
  const open = Object.keys(tables) as Table[];
  // A COPY holds its connection, so each table has one; the references are between connections and wait for the end.
  const clients = Object.fromEntries(await Promise.all(open.map(async (table) => [table, await connected(databaseUrl)]))) as Record<Table, pg.Client>;
  for (const client of Object.values(clients)) await client.query(`set session_replication_role = replica`);
  const targets = Object.fromEntries(open.map((table) => [table, new CopyTarget(clients[table], tables[table].name, tables[table].properties)])) as Record<Table, CopyTarget>;

  const employers: Organization[] = [];
  for (let number = 0; number < Math.max(1, Math.floor(persons / 5)); number++) {
    const { organization, points } = population.organization(number);
    employers.push(organization);
    await targets.organizations.add({ ...organization, version: 1 });
    for (const point of points) await targets.points.add(point);
  }
  const known: KnownPerson[] = [];
  for (let number = 0; number < persons; number++) {
    const { person, points, address, employment } = population.person(number, employers);
    known.push({ id: person.id, familyName: person.familyName!, teamId: person.teamId });
    await targets.persons.add({ ...person, version: 1 });
    for (const point of points) await targets.points.add(point);
    await targets.addresses.add(address);
    if (employment) await targets.employments.add(employment);
  }
  for (const target of Object.values(targets)) await target.close();
  await clients.persons.query('vacuum analyze');
  for (const client of Object.values(clients)) await client.end();
  return known;
}

async function connected(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC' });
  await client.connect();
  return client;
}
