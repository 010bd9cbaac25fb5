// The database of a running system: DATABASE_URL when given, otherwise the embedded PostgreSQL.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { openCluster } from './postgres-cluster.mjs';
import { guardPostgres } from './postgres-guard.mjs';
import { timed } from './progress.mjs';
import { projectRoot } from './project-root.mjs';

const name = 'holdfast';
const login = 'holdfast_login';

/** Answers {url, ownerUrl, close, kill}: the address of the application, and that of the owner who prepares the database for it. */
export async function openHoldfastDatabase(dataFolder, onGivenUp) {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, ownerUrl: process.env.MIGRATE_DATABASE_URL || '', close: async () => undefined, kill: () => undefined };
  const folder = join(dataFolder, 'postgres');
  let cluster;
  await timed('Database ready', async () => {
    cluster = await openCluster({ folder, logFile: join(dataFolder, 'postgres.log'), settings: databaseSettings() });
    await ensureDatabase(cluster);
  });
  const endWatch = guardPostgres(cluster, onGivenUp);
  const close = async () => {
    await endWatch();
    await cluster.stop();
  };
  return { url: url(cluster, login), ownerUrl: url(cluster, name), close, kill: cluster.kill };
}

/** Roles of its own, not the superuser: the system then behaves as on any PostgreSQL of a company's own. */
const password = (cluster, role) => createHash('sha256').update(`${role} ${cluster.password}`).digest('hex');
const url = (cluster, role) => `postgres://${role}:${password(cluster, role)}@127.0.0.1:${cluster.port}/${name}`;

async function ensureDatabase(cluster) {
  // Installed by now; the launcher itself needs no package before that.
  const { Client } = createRequire(join(projectRoot, 'package.json'))('pg');
  const client = new Client({ connectionString: cluster.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select exists (select from pg_roles where rolname = $1) as owner, exists (select from pg_roles where rolname = $2) as login, exists (select from pg_database where datname = $1) as database',
      [name, login],
    );
    // The owner may make lesser roles, such as one that only reads; the application signs in as one that owns nothing.
    if (!rows[0].owner) await client.query(`create role ${name} login createrole password '${password(cluster, name)}'`);
    if (!rows[0].login) await client.query(`create role ${login} login password '${password(cluster, login)}'`);
    await client.query(`alter role ${name} set createrole_self_grant to 'set, inherit'`);
    if (!rows[0].database) await client.query(`create database ${name} owner ${name}`);
  } finally {
    await client.end();
  }
}

/** Durable, and sized by the machine. */
export function databaseSettings() {
  const megabytes = Math.floor(totalmem() / 2 ** 20);
  const share = (part, least, most) => `${Math.min(most, Math.max(least, Math.floor(megabytes / part)))}MB`;
  return {
    max_connections: 100,
    shared_buffers: share(8, 128, 1024),
    effective_cache_size: share(2, 256, 65536),
    maintenance_work_mem: share(32, 64, 512),
    work_mem: '16MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
  };
}
