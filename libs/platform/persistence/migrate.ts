import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { explained } from './inspect-database.ts';

const lock = 7_461_023;

export class MigrationEdited extends Error {
  constructor(name: string) {
    super(`Migration ${name} was edited after it had run. Migrations go forward only: write a new one.`);
  }
}

/** Brings the schema up to date, one transaction a file; of several starters one migrates, the others wait. Answers what ran. */
export async function migrate(databaseUrl: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await client.query(`set holdfast.wall = 'open'`); // a migration writes what is anybody's
    await client.query('create schema if not exists platform');
    await client.query('create table if not exists platform.migrations (name text primary key, hash text not null, ran_at timestamptz not null default now())');
    const done = new Map((await client.query<{ name: string; hash: string }>('select name, hash from platform.migrations')).rows.map((row) => [row.name, row.hash]));
    const ran: string[] = [];
    for (const name of (await readdir(folder)).filter((each) => each.endsWith('.sql')).sort()) {
      const text = await readFile(join(folder, name), 'utf8');
      const hash = createHash('sha256').update(text).digest('hex');
      if (done.has(name) && done.get(name) !== hash) throw new MigrationEdited(name);
      if (done.has(name)) continue;
      await client.query('begin');
      await client.query(text);
      await client.query('insert into platform.migrations (name, hash) values ($1, $2)', [name, hash]);
      await client.query('commit');
      ran.push(name);
    }
    await client.query('select platform.continue_audit_turns()');
    return ran;
  } catch (error) {
    throw explained(error, databaseUrl);
  } finally {
    await client.end();
  }
}
