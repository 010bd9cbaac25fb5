import type { Position, Team } from './tree-node.ts';
import type { Role } from './role.ts';
import type { User } from './user.ts';

/** All users. `get` refuses with ResourceNotFound and locks for the command at work. */
export abstract class Users {
  abstract get(id: string): Promise<User>;
  abstract withEmail(email: string): Promise<User | null>;
  abstract countAdministratorsBut(userId: string): Promise<number>;
  abstract add(user: User): void;
}

export abstract class Roles {
  abstract get(id: string): Promise<Role>;
  abstract all(): Promise<Role[]>;
  abstract add(role: Role): void;
}

export abstract class Teams {
  abstract get(id: string): Promise<Team>;
  abstract isBelow(id: string, ancestorId: string): Promise<boolean>;
  abstract add(team: Team): void;
}

export abstract class Positions {
  abstract get(id: string): Promise<Position>;
  abstract isBelow(id: string, ancestorId: string): Promise<boolean>;
  abstract add(position: Position): void;
}

export interface SessionOpening {
  readonly userId: string;
  readonly ip: string;
  readonly userAgent: string;
}

/** Server-side sessions; only a hash of their token is stored. */
export abstract class Sessions {
  /** Opens a session and answers its token, which is never seen again. */
  abstract open(opening: SessionOpening): Promise<string>;
  abstract end(sessionId: string, userId: string): Promise<boolean>;
  abstract endAllOf(userId: string, but?: string | null): Promise<void>;
}

/** Counts sign-in attempts, so that an account can be guessed at only slowly. */
export abstract class SignInAttempts {
  /** Seconds to wait, or 0. */
  abstract restSeconds(email: string): Promise<number>;
  abstract note(email: string, ip: string, succeeded: boolean): Promise<void>;
}

/** Hashes passwords (argon2id) with a bound on how many at once. */
export abstract class Passwords {
  abstract hash(password: string): Promise<string>;
  abstract matches(hash: string | null, password: string): Promise<boolean>;
}
