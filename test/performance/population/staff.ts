import pg from 'pg';
import { CopyTarget } from './copy-rows.ts';
import type { Owner } from './population.ts';

const teams = 20;
const inTeam = 10;
const createdAt = new Date(Date.UTC(2024, 0, 1));
const numbered = (kind: number, number: number): string => `01900000-0000-7000-8000-${String(kind).padStart(4, '0')}${String(number).padStart(8, '0')}`;
export const salespersonEmail = 'salesperson.0@bench.example';

/** Two hundred salespeople in twenty teams; everybody's password is the administrator's. */
export async function hireStaff(databaseUrl: string): Promise<readonly Owner[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const [admin] = (await client.query<{ passwordHash: string; roleId: string }>(`select u.password_hash as "passwordHash", (select id from identity.roles where code = 'salesperson') as "roleId" from identity.users u limit 1`)).rows;
  await fill(client, 'identity.teams', Array.from({ length: teams }, (_, at) => ({ id: numbered(1, at), name: `Team ${at}`, createdAt, updatedAt: createdAt })));
  await client.query('update identity.roles set read_norm = 1000000'); // what is measured reads more than anybody does
  const owners = Array.from({ length: teams * inTeam }, (_, at) => ({ ownerId: numbered(2, at), teamId: numbered(1, at % teams) }));
  await fill(client, 'identity.users', owners.map(({ ownerId, teamId }, at) => ({
    id: ownerId, email: `salesperson.${at}@bench.example`, givenName: 'Sales', familyName: `Person ${at}`, displayName: `Sales Person ${at}`, locale: 'en', timeZone: 'UTC', status: 'active',
    passwordHash: admin!.passwordHash, teamIds: [teamId], roleIds: [admin!.roleId], createdAt, updatedAt: createdAt,
  })));
  await client.end();
  return owners;
}

async function fill(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const target = new CopyTarget(client, table, Object.keys(rows[0]!));
  for (const row of rows) await target.add(row);
  await target.close();
}
