import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { databaseOn, templateDatabase, testOwner } from './template-database.ts';

export const migrationsFolder = join(import.meta.dirname, '..', '..', '..', 'migrations');

export interface TestDatabase {
  /** As a superuser, around every wall. */
  readonly url: string;
  /** As the owner of all tables, who may create roles. */
  readonly ownerUrl: string;
  /** As the application, which owns nothing. */
  readonly loginUrl: string;
  /** Runs one statement as a superuser, around every rule of the product. */
  rows<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of the test file's own: a clone of the migrated template on the server of HOLDFAST_TEST_DATABASE_URL. */
export async function aDatabase(): Promise<TestDatabase> {
  return cloned((admin, adminUrl) => templateDatabase(admin, adminUrl, migrationsFolder)); // which makes its owner
}

/** Another database with every byte of this one; whoever is connected to this one is cut off. */
export async function aCopyOf({ url }: TestDatabase): Promise<TestDatabase> {
  const source = new URL(url).pathname.slice(1);
  return cloned(async (admin) => {
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [source]);
    return source;
  });
}

async function cloned(templateFor: (admin: pg.Client, adminUrl: string) => Promise<string>): Promise<TestDatabase> {
  const adminUrl = adminUrlOfTests();
  const name = `holdfast_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, async (admin) => {
    const template = await templateFor(admin, adminUrl);
    await admin.query(`create database ${name} template ${template} owner ${testOwner}`);
  });
  return opened(adminUrl, name, databaseOn(adminUrl, name, 'owner'), databaseOn(adminUrl, name, 'application'));
}

/** An empty one, whose owner is no superuser and may not create roles. */
export async function aPlainDatabase(): Promise<TestDatabase> {
  const adminUrl = adminUrlOfTests();
  const name = `holdfast_plain_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(`create role ${name} login password '${name}'`);
    await admin.query(`create database ${name} owner ${name}`);
  });
  const ownerUrl = Object.assign(new URL(databaseOn(adminUrl, name)), { username: name, password: name }).href;
  return opened(adminUrl, name, ownerUrl, ownerUrl, `drop role ${name}`);
}

function opened(adminUrl: string, name: string, ownerUrl: string, loginUrl: string, ...after: readonly string[]): TestDatabase {
  const url = databaseOn(adminUrl, name);
  const pool = new pg.Pool({ connectionString: url, max: 2, options: '-c timezone=UTC' });
  pool.on('error', () => undefined); // a connection that is on its way out still hears that its database is dropped
  return {
    url, ownerUrl, loginUrl,
    rows: async <Row extends object>(text: string, values: unknown[] = []) => (await pool.query<Row>(text, values)).rows,
    async drop() {
      await pool.end();
      await asAdmin(adminUrl, async (admin) => {
        for (const text of [`drop database ${name} with (force)`, ...after]) await admin.query(text);
      });
    },
  };
}

function adminUrlOfTests(): string {
  const adminUrl = process.env['HOLDFAST_TEST_DATABASE_URL'];
  if (!adminUrl) throw new Error('HOLDFAST_TEST_DATABASE_URL is not set. Run the tests with `npm test`, or through `node apps/launcher/with-database.mjs -- …`.');
  return adminUrl;
}

async function asAdmin(adminUrl: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
