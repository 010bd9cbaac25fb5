import pg from 'pg';
import { fillRelationships, type RelationshipSize } from '../population/fill-relationships.ts';
import { goals } from '../population/goals.ts';
import { KeptDatabase } from '../population/kept-database.ts';
import { hireStaff, salespersonEmail } from '../population/staff.ts';
import { ServerProcess } from '../servers/server-process.ts';
import { signIn } from '../servers/sign-in.ts';
import { askPaths, statementsOfPaths, type Asked } from './ask-paths.ts';
import { curve, summary, type Reading } from './paths-report.ts';
import { costOf } from './statement-cost.ts';

/** Grows with every change of what is filled, so that nothing kept is taken for it. */
const layout = 2;
const password = 'correct-horse-battery';
const administrator = 'admin@bench.example';

/** What a path costs while everything around grows: a hundredth, a tenth and all of it. Nothing else is asked meanwhile; each goal once. */
export async function pathsCost(persons: number, activities: number, asked: number): Promise<string> {
  const readings: Reading[] = [];
  for (const part of [0.01, 0.1, 1]) {
    const size: RelationshipSize = { persons: Math.round(persons * part), organizations: Math.round((persons * part) / 5), activities: Math.round(activities * part) };
    const database = await KeptDatabase.of(size, layout);
    // A version that is newer than what was filled brings it up to date first.
    const product = await ServerProcess.start('dist/apps/api/main.js', { DATABASE_URL: database.url, ADMIN_EMAIL: administrator, ADMIN_PASSWORD: password }, { secondsToStart: 3600 });
    await (database.isFilled ? database.refresh() : fill(database, size));
    for (const [reader, email] of [['administrator', administrator], ['salesperson', salespersonEmail]] as const) {
      const places = await goals(database.url, asked, reader === 'administrator' ? null : await teamOf(database.url, email));
      const cookie = await signIn(product.url, email, password);
      const answers = await askPaths(product.url, cookie, places);
      readings.push({ reader, persons: size.persons, asked: await withCosts(database.url, cookie, answers) });
    }
    await product.stop();
  }
  return `${summary(readings)}\n\nThe same by what lies around: people who work or worked at an employer of somebody who is there.\n${curve(readings)}`;
}

async function fill(database: KeptDatabase, size: RelationshipSize): Promise<void> {
  const start = Date.now();
  await hireStaff(database.url);
  await fillRelationships(database.url, size);
  await database.filled();
  console.log(`${size.persons} persons, ${size.organizations} organizations, ${size.activities} activities filled in ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

const connected = async (databaseUrl: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC' });
  await client.connect();
  return client;
};

async function teamOf(databaseUrl: string, email: string): Promise<string> {
  const client = await connected(databaseUrl);
  const { rows } = await client.query<{ id: string }>('select team_ids[1] as id from identity.users where email = $1', [email]);
  await client.end();
  return rows[0]!.id;
}

/** Beside the times, which a busy machine makes longer, what each question reads. */
async function withCosts(databaseUrl: string, cookie: string, asked: readonly Asked[]): Promise<Asked[]> {
  const client = await connected(databaseUrl);
  const sent = await statementsOfPaths(databaseUrl, cookie, asked.map(({ goal }) => goal));
  const costs: Asked[] = [];
  for (const [at, each] of asked.entries()) costs.push({ ...each, cost: await costOf(sent[at]!, async (text, values) => (await client.query<object>(text, values)).rows) });
  await client.end();
  return costs;
}
