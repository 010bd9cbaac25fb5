import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { SystemClock, type Clock } from '#platform/kernel';
import { mailQueue } from '#platform/mail';
import { deliveries, Queue } from '#platform/outbox';
import { inspectDatabase, openOrm, ReadPool } from '#platform/persistence';
import type { Configuration } from '#platform/settings';
import { standWall } from './stand-wall.ts';
import type { Machinery } from './platform.module.ts';

/** Sees that the database is prepared, then opens it for a process. The modules must be loaded before, so that their mappings are known. */
export async function openMachinery(configuration: Configuration, migrations: string, role: 'sends' | 'works', clock: Clock = new SystemClock()): Promise<Machinery> {
  const { databaseUrl } = configuration;
  const say = (line: string): void => void (configuration.logLevel === 'silent' || process.stderr.write(`${line}\n`));
  for (const warning of await inspectDatabase(databaseUrl)) say(`WARNING: ${warning}`);
  const { writer, reader, inWords } = await standWall(configuration, migrations, say);
  say(inWords);
  const secret = configuration.secret ?? (await sharedSecret(databaseUrl, writer));
  const queue = new Queue(databaseUrl, role, writer);
  await queue.open([deliveries, mailQueue]);
  return { configuration, clock, secret, queue, orm: await openOrm(databaseUrl, 10, writer), reads: ReadPool.open(databaseUrl, reader) };
}

async function sharedSecret(databaseUrl: string, role: string | null): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl, ...(role === null ? {} : { options: `-c role=${role}` }) });
  await client.connect();
  try {
    await client.query(`insert into platform.secrets (name, value) values ('cursors', $1) on conflict do nothing`, [randomBytes(32).toString('base64url')]);
    return (await client.query<{ value: string }>(`select value from platform.secrets where name = 'cursors'`)).rows[0]!.value;
  } finally {
    await client.end();
  }
}
