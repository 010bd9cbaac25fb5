import { ConfigurationInvalid, type Configuration } from '#platform/settings';
import { loginOf, requireLesser } from './login-of.ts';
import { awaitPrepared, prepareDatabase, type Roles } from './prepare-database.ts';

/** How an application may sign in, and what that is worth: see docs/decisions/0036. */
export interface Wall extends Roles {
  readonly inWords: string;
}

/** Prepares the database, or waits until its owner has, and says which wall stands between the application and the tables. */
export async function standWall({ databaseUrl, migrateDatabaseUrl }: Configuration, migrations: string, say: (line: string) => void): Promise<Wall> {
  const login = await loginOf(databaseUrl);
  if (migrateDatabaseUrl !== null) {
    requireLesser(login, migrateDatabaseUrl);
    const roles = await prepareDatabase(migrateDatabaseUrl, migrations, login.name);
    if (roles.writer === null || roles.reader === null) throw new ConfigurationInvalid(rolesAreMissing(login.name));
    return { ...roles, inWords: ownLogin(login.name) };
  }
  if (!login.isOwner) return { ...(await awaitPrepared(databaseUrl, migrations, say)), inWords: login.stands === null ? ownLogin(login.name) : `Second wall: none that holds, the login "${login.name}" ${login.stands}.` };
  const roles = await prepareDatabase(databaseUrl, migrations);
  return { ...roles, inWords: roles.writer === null ? asOwner(login.name) : asRole(login.name, roles.writer) };
}

const ownLogin = (name: string): string => `Second wall: the application signs in as "${name}", which owns nothing.`;
const asRole = (name: string, role: string): string => `Second wall: against mistakes only. The application writes as ${role}, but signs in as "${name}", which owns the tables. MIGRATE_DATABASE_URL gives the owner an address of its own.`;
const asOwner = (name: string): string => `Second wall: against mistakes only. "${name}" may not create roles, so the application writes as the owner of the tables; forced row level security and triggers hold it. MIGRATE_DATABASE_URL gives the owner an address of its own.`;

const rolesAreMissing = (login: string): string => `The owner of the database may not make the roles of the application. Let an administrator run once: create role holdfast_app; create role holdfast_reader; grant holdfast_app, holdfast_reader to "${login}"`;
