import pg from 'pg';
import { ConfigurationInvalid } from '#platform/settings';

/** What the application's login is in its database. */
export interface Login {
  readonly name: string;
  /** Owns the product's tables, or may yet make them. */
  readonly isOwner: boolean;
  /** Why it stands above the walls, such as "is a superuser"; null where it does not. */
  readonly stands: string | null;
}

const question = `
  select rolname as name, coalesce(n.nspowner, 0) = r.oid as owns, n.oid is null and has_database_privilege(current_database(), 'create') as "mayMake", rolsuper as "isSuperuser",
    rolbypassrls as "bypasses", rolcreaterole as "makesRoles", n.oid is not null and pg_has_role(r.oid, n.nspowner, 'member') as "mayBecomeOwner", d.datdba = r.oid as "ownsDatabase"
  from pg_roles r join pg_database d on d.datname = current_database() left join pg_namespace n on n.nspname = 'platform' where rolname = current_user`;

interface Row { readonly name: string; readonly owns: boolean; readonly mayMake: boolean; readonly isSuperuser: boolean; readonly bypasses: boolean; readonly makesRoles: boolean; readonly mayBecomeOwner: boolean; readonly ownsDatabase: boolean }

export async function loginOf(databaseUrl: string): Promise<Login> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const row = (await client.query<Row>(question)).rows[0]!;
    return { name: row.name, isOwner: row.owns || row.mayMake || row.mayBecomeOwner, stands: above(row) };
  } finally {
    await client.end();
  }
}

function above(row: Row): string | null {
  if (row.isSuperuser) return 'is a superuser';
  if (row.bypasses) return 'bypasses row level security';
  if (row.owns || row.mayBecomeOwner) return 'owns the tables, or may become their owner';
  if (row.ownsDatabase) return 'owns the database';
  return row.makesRoles ? 'may create roles' : null;
}

/** With two addresses the application's own login has to be a lesser one: otherwise they only look like a wall. @throws ConfigurationInvalid */
export function requireLesser(login: Login, ownerUrl: string): void {
  if (decodeURIComponent(new URL(ownerUrl).username) === login.name) throw new ConfigurationInvalid('DATABASE_URL and MIGRATE_DATABASE_URL sign in as the same user. Give DATABASE_URL a login that owns nothing, or leave MIGRATE_DATABASE_URL out.');
  if (login.stands !== null) throw new ConfigurationInvalid(`The login "${login.name}" of DATABASE_URL ${login.stands}: it would stand above the walls. Make it one without (create role … login password '…'), or leave MIGRATE_DATABASE_URL out.`);
}
