import { Aggregate } from '#platform/kernel';
import { AccountClosed, AccountNotClosed } from './account.errors.ts';
import { UserAdded, UserClosed, UserJoined, UserReactivated, UserRolesChanged, UserSuspended } from './user.events.ts';
import { UserAlreadySuspended, UserNotSuspended } from './identity.errors.ts';
import { checkTerms, type RoleTerm } from './role-term.ts';
import { checkTimeZone } from './time-zone.ts';

/** Whoever is invited has not come in yet; whoever is suspended may not, and what hangs on him waits; of whoever's account is closed only the name is left. */
export type UserStatus = 'active' | 'invited' | 'suspended' | 'closed';

export interface UserProfile {
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly positionId: string | null;
  readonly teamIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly roleTerms: readonly RoleTerm[];
  /** The business lines and the territories somebody works for; a role may reach by them. */
  readonly lineIds: readonly string[];
  readonly territoryIds: readonly string[];
}

/** Somebody who signs in. */
export class User extends Aggregate<User> {
  readonly version!: number;
  readonly displayName!: string;
  readonly status!: UserStatus;
  readonly givenName!: string;
  readonly familyName!: string;
  readonly locale!: string;
  readonly timeZone!: string;
  readonly positionId!: string | null;
  readonly teamIds!: string[];
  readonly roleIds!: string[];
  readonly roleTerms!: RoleTerm[];
  readonly lineIds!: string[];
  readonly territoryIds!: string[];
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly email: string, readonly passwordHash: string | null) { super(); }

  /** Without a password it is an invitation. */
  static add(id: string, email: string, passwordHash: string | null, profile: UserProfile, at: Date): User {
    const user = new User(id, email.trim(), passwordHash);
    user.change({ status: passwordHash === null ? 'invited' : 'active', createdAt: at });
    user.changeProfile(profile, at);
    user.record(new UserAdded(id));
    return user;
  }

  changeProfile(profile: Partial<UserProfile>, at: Date): void {
    if (profile.timeZone !== undefined) checkTimeZone(profile.timeZone);
    const { roleTerms, ...rest } = profile;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const before = JSON.stringify([this.roleIds, this.roleTerms]);
    this.change({ ...given, updatedAt: at });
    if (profile.roleIds || roleTerms) this.holdRoles(roleTerms);
    if (this.version !== undefined && JSON.stringify([this.roleIds, this.roleTerms]) !== before) this.record(new UserRolesChanged(this.id));
    this.change({ displayName: `${this.givenName} ${this.familyName}`.trim() });
  }

  /** A role that stays keeps its term, unless all terms are told anew. */
  private holdRoles(terms: readonly RoleTerm[] = this.roleTerms.filter(({ roleId }) => this.roleIds.includes(roleId))): void {
    checkTerms(terms, this.roleIds);
    this.change({ roleTerms: terms.filter(({ from, until }) => from !== null || until !== null).map(({ roleId, from, until }) => ({ roleId, from, until })) });
  }

  changeEmail(email: string, at: Date): void {
    this.change({ email: email.trim(), updatedAt: at });
  }

  /** Whoever was invited is in with the first one. */
  changePassword(passwordHash: string, at: Date): void {
    if (this.status === 'invited') this.record(new UserJoined(this.id));
    this.change({ passwordHash, status: this.status === 'invited' ? 'active' : this.status, updatedAt: at });
  }

  /** @throws AccountClosed, UserAlreadySuspended */
  suspend(at: Date): void {
    if (this.status === 'closed') throw new AccountClosed(this.id);
    if (this.status === 'suspended') throw new UserAlreadySuspended(this.id);
    this.change({ status: 'suspended', updatedAt: at });
    this.record(new UserSuspended(this.id));
  }

  /** @throws UserNotSuspended, AccountClosed */
  close(at: Date): void {
    if (this.status === 'closed') throw new AccountClosed(this.id);
    if (this.status !== 'suspended') throw new UserNotSuspended(this.id);
    this.change({ status: 'closed', updatedAt: at });
    this.record(new UserClosed(this.id));
  }

  /** Suspended from now on. @throws AccountNotClosed */
  reopen(at: Date): void {
    if (this.status !== 'closed') throw new AccountNotClosed(this.id);
    this.change({ status: 'suspended', updatedAt: at });
  }

  /** @throws UserNotSuspended, AccountClosed */
  reactivate(at: Date): void {
    if (this.status === 'closed') throw new AccountClosed(this.id);
    if (this.status !== 'suspended') throw new UserNotSuspended(this.id);
    this.change({ status: this.passwordHash === null ? 'invited' : 'active', updatedAt: at });
    this.record(new UserReactivated(this.id));
  }
}
