import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { SystemClock, type Clock } from '#platform/kernel';
import { mailQueue } from '#platform/mail';
import { deliveries, Queue } from '#platform/outbox';
import { grantWriter, inspectDatabase, migrate, openOrm, ReadPool } from '#platform/persistence';
import type { Configuration } from '#platform/settings';
import type { Machinery } from './platform.module.ts';

/** Migrates, then opens the database for a process. The modules must be loaded before, so that their mappings are known. */
export async function openMachinery(configuration: Configuration, migrations: string, role: 'sends' | 'works', clock: Clock = new SystemClock()): Promise<Machinery> {
  const { databaseUrl } = configuration;
  for (const warning of await inspectDatabase(databaseUrl)) if (configuration.logLevel !== 'silent') process.stderr.write(`WARNING: ${warning}\n`);
  await migrate(databaseUrl, migrations);
  const secret = configuration.secret ?? (await sharedSecret(databaseUrl));
  const queue = new Queue(databaseUrl, role);
  await queue.open([deliveries, mailQueue]);
  return { configuration, clock, secret, queue, orm: await openOrm(databaseUrl, 10, await grantWriter(databaseUrl)), reads: await ReadPool.open(databaseUrl) };
}

async function sharedSecret(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`insert into platform.secrets (name, value) values ('cursors', $1) on conflict do nothing`, [randomBytes(32).toString('base64url')]);
    return (await client.query<{ value: string }>(`select value from platform.secrets where name = 'cursors'`)).rows[0]!.value;
  } finally {
    await client.end();
  }
}
