import { newId } from '#platform/kernel';
import type { TestClock, TestDatabase } from '#platform/testing';

/** The password of everybody in a test company. */
export const password = 'correct-horse-battery';

export interface Employment {
  /** The code of a role, such as `salesperson`. */
  readonly role: string;
  readonly name?: string;
  /** The name of a team; colleagues who name the same are together. */
  readonly team?: string;
  /** The name of a position, and of the one above it. */
  readonly position?: string;
  readonly below?: string;
}

let hired = 0;

/** Adds a user around the commands, so that a story need not begin with ten requests. Answers the e-mail. */
export async function hire(database: TestDatabase, clock: TestClock, { role, name = 'Colleague', team, position, below }: Employment): Promise<string> {
  const [found] = await database.rows<{ id: string }>('select id from identity.roles where code = $1', [role]);
  if (!found) throw new Error(`There is no role ${role}.`);
  const teamId = team === undefined ? null : await node(database, 'teams', team, null);
  const positionId = position === undefined ? null : await node(database, 'positions', position, below === undefined ? null : await node(database, 'positions', below, null));
  const email = `${name.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}-${++hired}@example.com`;
  const text = `insert into identity.users (id, email, given_name, family_name, display_name, locale, time_zone, status, password_hash, position_id, team_ids, role_ids, created_at, updated_at)
    select $1, $2, $3, 'Test', $3 || ' Test', 'en', 'UTC', 'active', (select password_hash from identity.users where email = 'admin@example.com'), $4, $5, $6, $7, $7`;
  await database.rows(text, [newId(), email, name, positionId, teamId === null ? [] : [teamId], [found.id], clock.now()]);
  return email;
}

async function node(database: TestDatabase, table: 'teams' | 'positions', name: string, parentId: string | null): Promise<string> {
  const [known] = await database.rows<{ id: string }>(`select id from identity.${table} where name = $1`, [name]);
  if (known) return known.id;
  const [made] = await database.rows<{ id: string }>(`insert into identity.${table} (id, name, parent_id, created_at, updated_at) values ($1, $2, $3, now(), now()) returning id`, [newId(), name, parentId]);
  return made!.id;
}
