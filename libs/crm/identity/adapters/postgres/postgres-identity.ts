import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { DuplicateRefused, ResourceNotFound } from '#platform/kernel';
import { Positions, Roles, Teams, Users } from '../../domain/ports.ts';
import { Role } from '../../domain/role.ts';
import { Position, Team } from '../../domain/tree-node.ts';
import { User } from '../../domain/user.ts';
import { below, hold, locked, requireAll } from './locking.ts';

@Injectable()
export class PostgresUsers extends Users {
  get(id: string): Promise<User> { return locked(User, 'users', id); }
  holding(id: string): Promise<User> { return locked(User, 'users', id, false); }
  myself(): Promise<User> { return locked(User, 'users', currentActor().userId ?? '', false); }
  add(user: User): void { currentTransaction().persist(user); }

  async known(id: string): Promise<User> {
    const user = (await currentTransaction().findOne(User as never, { id } as never)) as User | null;
    if (!user) throw new ResourceNotFound();
    return user;
  }

  async withEmail(email: string): Promise<User | null> {
    const [row] = await inTransaction<{ id: string }>(currentTransaction(), 'select id from identity.users where lower(email) = lower($1)', [email.trim()]);
    return row ? (currentTransaction().findOneOrFail(User as never, { id: row.id } as never) as Promise<User>) : null;
  }

  async claimEmail(email: string): Promise<void> {
    await hold(`identity.email ${email.trim().toLowerCase()}`);
    if (await this.withEmail(email)) throw new DuplicateRefused([{ pointer: '/email', code: 'conflict.duplicate' }]);
  }
}

@Injectable()
export class PostgresRoles extends Roles {
  get(id: string): Promise<Role> { return locked(Role, 'roles', id); }
  all(): Promise<Role[]> { return currentTransaction().findAll(Role as never) as Promise<Role[]>; }
  add(role: Role): void { currentTransaction().persist(role); }

  async named(ids: readonly string[]): Promise<Role[]> {
    await requireAll('roles', ids, 'roleIds');
    return ids.length === 0 ? [] : (currentTransaction().find(Role as never, { id: { $in: [...ids] } } as never) as Promise<Role[]>);
  }
}

/** A tree is changed by one command at a time: two moves at once could close a circle that neither sees. */
@Injectable()
export class PostgresTeams extends Teams {
  async get(id: string): Promise<Team> {
    await hold('identity.teams');
    return locked(Team, 'teams', id);
  }

  isBelow(id: string, ancestorId: string): Promise<boolean> { return below('teams', id, ancestorId); }
  require(ids: readonly string[], field: string): Promise<void> { return requireAll('teams', ids, field); }
  add(team: Team): void { currentTransaction().persist(team); }
}

@Injectable()
export class PostgresPositions extends Positions {
  async get(id: string): Promise<Position> {
    await hold('identity.positions');
    return locked(Position, 'positions', id);
  }

  isBelow(id: string, ancestorId: string): Promise<boolean> { return below('positions', id, ancestorId); }
  require(ids: readonly string[], field: string): Promise<void> { return requireAll('positions', ids, field); }
  add(position: Position): void { currentTransaction().persist(position); }
}
