import pg from 'pg';
import { ConfigurationInvalid } from '#platform/settings';

const oldest = 15;
const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * Looks at the server before anything is written: who cannot keep what it acknowledges is warned of. Answers the warnings.
 * @throws ConfigurationInvalid when it does not answer, or cannot be used, with what to do
 */
export async function inspectDatabase(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the query under way reports it
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; setting: string }>(`select name, setting from pg_settings where name = any($1)`, [['server_version_num', ...durable]]);
    const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
    const version = Math.floor(Number(settings.get('server_version_num')) / 10_000);
    if (version < oldest) throw new ConfigurationInvalid(`DATABASE_URL leads to PostgreSQL ${version}; Holdfast needs ${oldest} or newer.`);
    return durable.filter((name) => settings.get(name) === 'off').map((name) => `${name} is off in this PostgreSQL: what Holdfast has acknowledged can be lost in a crash. Switch it on.`);
  } catch (error) {
    throw explained(error, databaseUrl);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The mistakes an operator makes, in words; any other error as it is. */
export function explained(error: unknown, databaseUrl: string): unknown {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const { hostname, port, username, pathname } = new URL(databaseUrl);
  const user = decodeURIComponent(username);
  if (['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', '57P03'].includes(code) || /timeout/u.test(message)) return new ConfigurationInvalid(`The database at ${hostname}:${port || 5432} does not answer (${code || 'timeout'}).`, true);
  if (code === '28P01' || code === '28000') return new ConfigurationInvalid(`The database refuses the user "${user}": check the password and the name in DATABASE_URL.`);
  if (code === '3D000') return new ConfigurationInvalid(`There is no database "${pathname.slice(1)}". Make it: create database "${pathname.slice(1)}" owner "${user}"`);
  if (code === '42501' && message.includes('extension')) return new ConfigurationInvalid(`The database's user "${user}" may not create the extension pg_trgm. Let an administrator run once, in this database: create extension pg_trgm`);
  if (code === '42501' && message.includes('database')) return new ConfigurationInvalid(`The database's user "${user}" may not create schemas. Let an administrator run: grant create on database "${pathname.slice(1)}" to "${user}"`);
  return error;
}
