import type { Place } from '#platform/access';
import type { ApiKey } from './api-key.ts';
import type { Delegation } from './delegation.ts';
import type { LinkPurpose, OneTimeLink } from './one-time-link.ts';
import type { Position, Team } from './tree-node.ts';
import type { Role } from './role.ts';
import type { SecondFactor } from './second-factor.ts';
import type { User } from './user.ts';

/** All users. `get` refuses with ResourceNotFound and locks for the command at work. */
export abstract class Users {
  abstract get(id: string): Promise<User>;
  /** Locks without If-Match, for what is done to an account and not to what somebody has read of it. */
  abstract holding(id: string): Promise<User>;
  /** Whoever is acting; one's own profile needs no If-Match. */
  abstract myself(): Promise<User>;
  /** Without a lock, for what only looks. */
  abstract known(id: string): Promise<User>;
  abstract withEmail(email: string): Promise<User | null>;
  /** Keeps an e-mail for the command at work. @throws DuplicateRefused when somebody has it */
  abstract claimEmail(email: string): Promise<void>;
  abstract add(user: User): void;
}

/** Whoever can manage users and roles. */
export abstract class Administrators {
  /** Lets nobody else change rights until the command ends, so that what it checks stays true. Comes before any `get`. */
  abstract hold(): Promise<void>;
  /** Whoever administers only for a time does not count. @throws LastAdministrator when nobody is left without this user, or without what this role gives */
  abstract requireAnotherThan(leaving: { readonly userId: string } | { readonly roleId: string }): Promise<void>;
}

export abstract class Roles {
  abstract get(id: string): Promise<Role>;
  abstract all(): Promise<Role[]>;
  /** @throws ReferenceNotFound when one of them does not exist */
  abstract named(ids: readonly string[]): Promise<Role[]>;
  abstract add(role: Role): void;
}

/** Which permissions the built-in roles have been offered so far. */
export abstract class OfferedPermissions {
  /** Remembers all of these, and answers those that were not known before. */
  abstract takeNew(names: readonly string[], at: Date): Promise<ReadonlySet<string>>;
}

/** Who stands in for whom, as long as it has not been ended. */
export abstract class Delegations {
  abstract get(id: string): Promise<Delegation>;
  /** Those that are not ended, in which somebody stands in or is stood in for. */
  abstract liveOf(userId: string): Promise<Delegation[]>;
  abstract add(delegation: Delegation): void;
}

export abstract class Teams {
  abstract get(id: string): Promise<Team>;
  abstract isBelow(id: string, ancestorId: string): Promise<boolean>;
  /** @throws ReferenceNotFound at `field` when one of them does not exist */
  abstract require(ids: readonly string[], field: string): Promise<void>;
  abstract add(team: Team): void;
}

export abstract class Positions {
  abstract get(id: string): Promise<Position>;
  abstract isBelow(id: string, ancestorId: string): Promise<boolean>;
  /** @throws ReferenceNotFound at `field` when one of them does not exist */
  abstract require(ids: readonly string[], field: string): Promise<void>;
  abstract add(position: Position): void;
}

/** The business lines and territories of the company, kept elsewhere. */
export abstract class Places {
  /** @throws ReferenceNotFound at `field` when one of them does not exist */
  abstract require(place: Place, ids: readonly string[], field: string): Promise<void>;
}

export interface SessionOpening {
  readonly userId: string;
  readonly ip: string;
  readonly userAgent: string;
}

/** Server-side sessions; only a hash of their token is stored. */
export abstract class Sessions {
  /** Opens a session and answers its token, which is never seen again. Whoever opens it has just proved who he is. */
  abstract open(opening: SessionOpening): Promise<string>;
  abstract end(sessionId: string, userId: string): Promise<boolean>;
  /** Ends also what was begun at the door. */
  abstract endAllOf(userId: string, but?: string | null): Promise<void>;
  /** Whoever holds it has just proved once more who he is. */
  abstract prove(sessionId: string): Promise<void>;
}

/** Sign-ins that wait for a code: the password was right. They last five minutes. */
export abstract class BegunSignIns {
  /** Answers what the browser is to hold, which is never seen again. */
  abstract begin(userId: string): Promise<string>;
  /** Whose it is, as long as it lasts. */
  abstract userOf(token: string): Promise<string | null>;
  /** Ends it. Answers whether it still lasted. */
  abstract end(token: string): Promise<boolean>;
}

/** Second factors, on or being set up. What is found is locked for the command at work. */
export abstract class SecondFactors {
  /** The one that is on. */
  abstract of(userId: string): Promise<SecondFactor | null>;
  /** Whether there is one that is on; locks nothing. */
  abstract isOnFor(userId: string): Promise<boolean>;
  /** The one that no code has been given of yet. */
  abstract preparedBy(userId: string): Promise<SecondFactor | null>;
  abstract add(factor: SecondFactor): void;
  /** Takes the codes of this step of time, and of all before it, out of use. Answers whether they still were in use. */
  abstract takeStep(factor: SecondFactor, step: number): Promise<boolean>;
}

/** Codes by the time (RFC 6238), of a secret that lies sealed. */
export abstract class OneTimeCodes {
  /** `place` is where the sealed secret may be opened. */
  abstract make(account: string, place: string): { readonly secret: string; readonly address: string; readonly sealed: string };
  /** The step of time that a code is of: now, or one before or after it. Null where it is of none. */
  abstract stepOf(code: string, sealed: string, place: string, at: Date): number | null;
}

/** Links that do one thing once. What they carry is made again when a letter leaves, and kept nowhere. */
export abstract class OneTimeLinks {
  /** Makes one in the place of those that were open for the same. */
  abstract make(userId: string, purpose: LinkPurpose): Promise<OneTimeLink>;
  /** The address it is, below the one people type. */
  abstract addressOf(link: OneTimeLink): string;
  abstract find(id: string): Promise<OneTimeLink | null>;
  abstract hashOf(token: string): Buffer;
  /** Locks the one that carries this. @throws ResourceNotFound also where it is for something else */
  abstract carrying(token: string, purpose: LinkPurpose): Promise<OneTimeLink>;
  abstract endAllOf(userId: string): Promise<void>;
  /** How many were made for this since then. */
  abstract madeSince(userId: string, purpose: LinkPurpose, since: Date): Promise<number>;
}

/** API keys. The secret is made here and seen once. */
export abstract class ApiKeys {
  abstract makeSecret(): { readonly secret: string; readonly hash: Buffer };
  /** @throws ResourceNotFound also for somebody else's */
  abstract get(id: string, userId: string): Promise<ApiKey>;
  /** Those not revoked yet. */
  abstract liveOf(userId: string): Promise<ApiKey[]>;
  abstract add(key: ApiKey): void;
}

/** Somebody tries to be somebody: whom, from where, and by which known browser. */
export interface Attempt {
  /** An e-mail, or whatever else is guessed at. */
  readonly account: string;
  readonly ip: string;
  readonly deviceId: string | null;
}

/** Counts sign-in attempts, so that an account can be guessed at only slowly, and strangers cannot keep its owner out. */
export abstract class SignInAttempts {
  /** Seconds to wait, or 0. Attempts of one count take turns until the command ends. */
  abstract restSeconds(attempt: Attempt): Promise<number>;
  abstract note(attempt: Attempt, succeeded: boolean): Promise<void>;
}

/** Browsers that somebody has come in by before. */
export abstract class Devices {
  /** The browser that holds this, where the user with this e-mail has come in by it. */
  abstract known(token: string, email: string): Promise<string | null>;
  /** Answers what the browser is to hold from now on: what it holds, or something new. */
  abstract remember(userId: string, token: string): Promise<string>;
}

/** Hashes passwords (argon2id) with a bound on how many at once. */
export abstract class Passwords {
  abstract hash(password: string): Promise<string>;
  abstract matches(hash: string | null, password: string): Promise<boolean>;
}
