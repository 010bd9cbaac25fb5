import pg from 'pg';

/** From PostgreSQL 16 on a membership may be for looking only: what counts is whether one may become the role. */
const isMember = (login: string, role: string): string =>
  `to_regrole('${role}') is not null and pg_has_role(${login}, to_regrole('${role}'), case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)`;

/** Makes a lesser role, and lets the database's user, or the application's login where it has one of its own, become it. */
export async function becomesRole(client: pg.Client, role: string, login: string | null = null): Promise<void> {
  const user = login === null ? 'current_user' : pg.escapeLiteral(login);
  await client.query(`do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if; end $$`);
  if ((await client.query<{ is: boolean }>(`select ${isMember(user, role)} as is`)).rows[0]!.is) return;
  // A login of its own has by itself nothing at all: it becomes the role that its work needs.
  const inherits = login === null ? '' : ', inherit false';
  await client.query(`do $$ begin execute format('grant ${role} to %I', ${user}) || case when current_setting('server_version_num')::int >= 160000 then ' with set true${inherits}' else '' end; end $$`);
}

/** The role, where this connection may become it; else null, and it does what it does as itself. */
export async function mayBecome(client: pg.Client, role: string): Promise<string | null> {
  return (await client.query<{ is: boolean }>(`select ${isMember('current_user', role)} as is`)).rows[0]!.is ? role : null;
}

/** The same for an address. */
export async function roleAt(databaseUrl: string, role: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await mayBecome(client, role);
  } finally {
    await client.end();
  }
}

/** Under a lock, since two processes that start at once would grant the same. Answers false where the database's user may not make the role. */
export async function granting(ownerUrl: string, work: (client: pg.Client) => Promise<void>): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7461024)');
    await work(client);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return false; // insufficient privilege
    throw error;
  } finally {
    await client.end();
  }
}
