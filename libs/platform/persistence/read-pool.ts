import { createHash } from 'node:crypto';
import pg from 'pg';

const reader = 'holdfast_reader';

export interface NamedStatement {
  readonly text: string;
  readonly values: unknown[];
}

/**
 * The pool that queries read through. Its role may only SELECT; where the database's user may not create roles,
 * the sessions are read-only instead. Either way PostgreSQL itself refuses a write. Statements are sent named, so each
 * shape is planned once a connection.
 */
export class ReadPool {
  private constructor(private readonly pool: pg.Pool, readonly wall: 'role' | 'read-only session') {}

  static async open(databaseUrl: string, max = 10): Promise<ReadPool> {
    const wall = await grantReader(databaseUrl);
    const setting = wall === 'role' ? `-c role=${reader}` : '-c default_transaction_read_only=on';
    const pool = new pg.Pool({ connectionString: databaseUrl, max, options: `${setting} -c statement_timeout=15000 -c timezone=UTC`, connectionTimeoutMillis: 5000 });
    pool.on('error', () => undefined); // an idle connection was cut; the next query opens another and reports its own fault
    return new ReadPool(pool, wall);
  }

  async rows<Row extends object>(statement: NamedStatement): Promise<Row[]> {
    const name = nameOf(statement.text);
    return (await this.pool.query<Row>({ name, text: statement.text, values: statement.values })).rows;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash('sha1').update(text).digest('base64url')));
  return name;
}

async function grantReader(databaseUrl: string): Promise<ReadPool['wall']> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7461024)');
    const schemas = (await client.query<{ name: string }>(`select nspname as name from pg_namespace where nspname in ('platform', 'identity', 'contacts', 'migration', 'reporting')`)).rows;
    await client.query(`do $$ begin if not exists (select from pg_roles where rolname = '${reader}') then create role ${reader} nologin; end if; end $$`);
    // From PostgreSQL 16 on, a member may become the role only where the grant says so.
    await client.query(`do $$ begin execute format('grant ${reader} to %I', current_user) || case when current_setting('server_version_num')::int >= 160000 then ' with set true' else '' end; end $$`);
    for (const { name } of schemas) await client.query(`grant usage on schema ${name} to ${reader}; grant select on all tables in schema ${name} to ${reader}`);
    await client.query(`revoke select on platform.secrets from ${reader}`);
    return 'role';
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 'read-only session'; // insufficient privilege: the user may not create roles
    throw error;
  } finally {
    await client.end();
  }
}
