import { Injectable } from '@nestjs/common';
import { currentContext, currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { Positions, Roles, Teams, Users } from '../../domain/ports.ts';
import { Role } from '../../domain/role.ts';
import { Position, Team } from '../../domain/tree-node.ts';
import { User } from '../../domain/user.ts';

type Table = 'users' | 'roles' | 'teams' | 'positions';

/** Locks a row for the command at work and checks If-Match. */
async function locked<T extends object>(type: abstract new (...args: never[]) => T, table: Table, id: string, versioned: boolean): Promise<T> {
  const em = currentTransaction();
  const { expectedVersion } = currentContext();
  const [row] = await inTransaction<{ version: number }>(em, `select version from identity.${table} where id = $1 for update`, [id]);
  if (!row) throw new ResourceNotFound();
  if (versioned && expectedVersion === undefined && currentActor().kind !== 'system') throw new PreconditionRequired();
  if (versioned && expectedVersion !== undefined && expectedVersion !== row.version) throw new VersionConflict({ expected: expectedVersion, version: row.version, id } as never);
  return em.findOneOrFail(type as never, { id } as never);
}

async function below(table: Table, id: string, ancestorId: string): Promise<boolean> {
  const text = `with recursive up as (select id, parent_id from identity.${table} where id = $1 union select t.id, t.parent_id from identity.${table} t join up on t.id = up.parent_id) select 1 from up where id = $2`;
  return (await inTransaction(currentTransaction(), text, [id, ancestorId])).length > 0;
}

@Injectable()
export class PostgresUsers extends Users {
  get(id: string): Promise<User> { return locked(User, 'users', id, currentActor().userId !== id); }
  add(user: User): void { currentTransaction().persist(user); }

  async withEmail(email: string): Promise<User | null> {
    const [row] = await inTransaction<{ id: string }>(currentTransaction(), 'select id from identity.users where lower(email) = lower($1)', [email.trim()]);
    return row ? (currentTransaction().findOneOrFail(User as never, { id: row.id } as never) as Promise<User>) : null;
  }

  async countAdministratorsBut(userId: string): Promise<number> {
    const text = `select count(*)::int as n from (select 1 from identity.users u where u.id <> $1 and u.status = 'active' and exists (
      select 1 from identity.roles r where r.id = any(u.role_ids) and r.permissions @> '[{"name": "identity.administer"}]') for update) x`;
    return (await inTransaction<{ n: number }>(currentTransaction(), text, [userId]))[0]?.n ?? 0;
  }
}

@Injectable()
export class PostgresRoles extends Roles {
  get(id: string): Promise<Role> { return locked(Role, 'roles', id, true); }
  all(): Promise<Role[]> { return currentTransaction().findAll(Role as never) as Promise<Role[]>; }
  add(role: Role): void { currentTransaction().persist(role); }
}

@Injectable()
export class PostgresTeams extends Teams {
  get(id: string): Promise<Team> { return locked(Team, 'teams', id, true); }
  isBelow(id: string, ancestorId: string): Promise<boolean> { return below('teams', id, ancestorId); }
  add(team: Team): void { currentTransaction().persist(team); }
}

@Injectable()
export class PostgresPositions extends Positions {
  get(id: string): Promise<Position> { return locked(Position, 'positions', id, true); }
  isBelow(id: string, ancestorId: string): Promise<boolean> { return below('positions', id, ancestorId); }
  add(position: Position): void { currentTransaction().persist(position); }
}
