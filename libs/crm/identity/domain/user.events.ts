import { DomainEvent } from '#platform/kernel';

export class UserAdded extends DomainEvent {
  static override readonly type = 'identity.user-added.v1';
  constructor(readonly userId: string) { super(); }
}

/** Whoever was invited has come in. */
export class UserJoined extends DomainEvent {
  static override readonly type = 'identity.user-joined.v1';
  constructor(readonly userId: string) { super(); }
}

/** Somebody has other roles than before, or has them for another time. */
export class UserRolesChanged extends DomainEvent {
  static override readonly type = 'identity.user-roles-changed.v1';
  constructor(readonly userId: string) { super(); }
}

export class UserSuspended extends DomainEvent {
  static override readonly type = 'identity.user-suspended.v1';
  constructor(readonly userId: string) { super(); }
}

/** Of this account only the name is left. */
export class UserClosed extends DomainEvent {
  static override readonly type = 'identity.user-closed.v1';
  constructor(readonly userId: string) { super(); }
}

export class UserReactivated extends DomainEvent {
  static override readonly type = 'identity.user-reactivated.v1';
  constructor(readonly userId: string) { super(); }
}

/** Somebody who may be nobody: whether there is such a user is found out where nobody waits for an answer. */
export class PasswordForgotten extends DomainEvent {
  static override readonly type = 'identity.password-forgotten.v1';
  constructor(readonly email: string) { super(); }
}
