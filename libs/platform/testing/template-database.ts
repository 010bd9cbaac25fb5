import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { mailQueue } from '#platform/mail';
import { deliveries, Queue } from '#platform/outbox';
import { grantReader, grantWriter, migrate } from '#platform/persistence';

const lock = 7_461_025;

/** Neither owner nor application is a superuser: what that one may hides faults. */
const owner = { name: 'holdfast_test_owner', may: 'createrole' };
export const testOwner = owner.name;
const login = { name: 'holdfast_test_login', may: 'nocreaterole' };

/** The same server, another database; as the owner, or as the application signs in. */
export function databaseOn(adminUrl: string, name: string, as: 'administrator' | 'owner' | 'application' = 'administrator'): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  if (as !== 'administrator') Object.assign(url, { username: as === 'owner' ? owner.name : login.name, password: passwordOn(adminUrl) });
  return url.href;
}

const passwordOn = (adminUrl: string): string => createHash('sha256').update(adminUrl).digest('hex');

/**
 * Makes, once for all test files, a database with every migration run, and answers its name. The name holds the hash of
 * the migrations, so that an edited one never meets an old template.
 */
export async function templateDatabase(admin: pg.Client, adminUrl: string, migrations: string): Promise<string> {
  const name = `holdfast_template_${await hashOf(migrations)}`;
  await admin.query('select pg_advisory_lock($1)', [lock]);
  try {
    for (const { name: role, may } of [owner, login]) await admin.query(`do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login ${may} password '${passwordOn(adminUrl)}'; end if; end $$`);
    const made = await admin.query('select from pg_database where datname = $1', [name]);
    if (made.rowCount === 0) await make(admin, adminUrl, name, migrations);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lock]);
  }
  return name;
}

/** Under a working name until it is whole: a killed run leaves nothing that looks like a template. */
async function make(admin: pg.Client, adminUrl: string, name: string, migrations: string): Promise<void> {
  const draft = `${name}_draft`;
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft} owner ${owner.name}`);
  const url = databaseOn(adminUrl, draft, 'owner');
  await migrate(url, migrations);
  const queue = new Queue(url, 'sends');
  await queue.open([deliveries, mailQueue]);
  await queue.onApplicationShutdown();
  await grantReader(url, login.name);
  await grantWriter(url, login.name);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [draft]);
  await admin.query(`alter database ${draft} rename to ${name}`);
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.sql')).sort()) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
