import { DomainEvent } from '#platform/kernel';

export class UserAdded extends DomainEvent {
  static override readonly type = 'identity.user-added.v1';
  constructor(readonly userId: string) { super(); }
}

export class UserSuspended extends DomainEvent {
  static override readonly type = 'identity.user-suspended.v1';
  constructor(readonly userId: string) { super(); }
}

export class UserReactivated extends DomainEvent {
  static override readonly type = 'identity.user-reactivated.v1';
  constructor(readonly userId: string) { super(); }
}
