import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { mailQueue } from '#platform/mail';
import { deliveries, Queue } from '#platform/outbox';
import { grantReader, grantWriter, migrate, reader, writer } from '#platform/persistence';
import { ConfigurationInvalid } from '#platform/settings';

const lock = 7_461_026;
const secondsToWait = 60;
const secondsToWonder = 3; // a worker that is started with the API waits about that long on a new database

/** As whom an application that signed in reads and writes; null where it does that as its login. */
export interface Roles {
  readonly writer: string | null;
  readonly reader: string | null;
}

/**
 * What the owner of the database does before the application starts on it: migrations, queues, and what the application's roles may.
 * `login` is that of the application, where it has one of its own.
 */
export async function prepareDatabase(ownerUrl: string, migrations: string, login: string | null = null): Promise<Roles> {
  return locked(ownerUrl, 'exclusive', async () => {
    await migrate(ownerUrl, migrations);
    const queue = new Queue(ownerUrl, 'sends');
    try {
      await queue.open([deliveries, mailQueue]);
    } finally {
      await queue.onApplicationShutdown();
    }
    return { writer: await grantWriter(ownerUrl, login), reader: await grantReader(ownerUrl, login) };
  });
}

/** @throws ConfigurationInvalid when nobody has prepared the database within a minute */
export async function awaitPrepared(databaseUrl: string, migrations: string, say: (line: string) => void): Promise<Roles> {
  const begun = Date.now();
  for (let isTold = false; ; await sleep(250)) {
    const missing = await locked(databaseUrl, 'shared', (client) => missingOf(client, migrations));
    if (missing === null) return { writer, reader };
    const waited = (Date.now() - begun) / 1000;
    if (waited > secondsToWait) throw new ConfigurationInvalid(`${missing} Run node dist/apps/api/migrate.js with the owner’s address in MIGRATE_DATABASE_URL, or give that to the API too. To run with one address, let an administrator run: grant create on database "${new URL(databaseUrl).pathname.slice(1)}" to "${decodeURIComponent(new URL(databaseUrl).username)}"`, true);
    if (waited > secondsToWonder && !isTold) say(`${missing} Waiting for its owner to prepare it.`);
    isTold ||= waited > secondsToWonder;
  }
}

async function missingOf(client: pg.Client, migrations: string): Promise<string | null> {
  try {
    await client.query(`set role ${reader}`);
    await client.query(`set role ${writer}`);
    const ran = new Set((await client.query<{ name: string }>('select name from platform.migrations')).rows.map(({ name }) => name));
    const waiting = (await readdir(migrations)).filter((name) => name.endsWith('.sql') && !ran.has(name));
    return waiting.length === 0 ? null : `The database lacks ${waiting.length} migrations.`;
  } catch (error) {
    const { code = '' } = error as { readonly code?: string };
    // No such role, schema or table yet, or no right to it yet.
    if (['22023', '3F000', '42P01', '42501'].includes(code)) return `The login "${client.user}" may neither use this database yet nor make its schemas.`;
    throw error;
  }
}

/** Whoever is at work on a database is waited for. */
async function locked<T>(url: string, mode: 'exclusive' | 'shared', work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock${mode === 'shared' ? '_shared' : ''}($1)`, [lock]);
    return await work(client);
  } finally {
    await client.end();
  }
}
