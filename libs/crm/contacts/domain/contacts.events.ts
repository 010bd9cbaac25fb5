import { DomainEvent } from '#platform/kernel';

export class PersonAdded extends DomainEvent {
  static override readonly type = 'contacts.person-added.v1';
  constructor(readonly personId: string) { super(); }
}
export class PersonChanged extends DomainEvent {
  static override readonly type = 'contacts.person-changed.v1';
  constructor(readonly personId: string) { super(); }
}
export class PersonRemoved extends DomainEvent {
  static override readonly type = 'contacts.person-removed.v1';
  constructor(readonly personId: string) { super(); }
}
export class PersonRestored extends DomainEvent {
  static override readonly type = 'contacts.person-restored.v1';
  constructor(readonly personId: string) { super(); }
}
export class OrganizationAdded extends DomainEvent {
  static override readonly type = 'contacts.organization-added.v1';
  constructor(readonly organizationId: string) { super(); }
}
export class OrganizationChanged extends DomainEvent {
  static override readonly type = 'contacts.organization-changed.v1';
  constructor(readonly organizationId: string) { super(); }
}
export class OrganizationRemoved extends DomainEvent {
  static override readonly type = 'contacts.organization-removed.v1';
  constructor(readonly organizationId: string) { super(); }
}
export class OrganizationRestored extends DomainEvent {
  static override readonly type = 'contacts.organization-restored.v1';
  constructor(readonly organizationId: string) { super(); }
}
export class EmploymentStarted extends DomainEvent {
  static override readonly type = 'contacts.employment-started.v1';
  constructor(readonly personId: string, readonly organizationId: string, readonly employmentId: string) { super(); }
}
export class EmploymentEnded extends DomainEvent {
  static override readonly type = 'contacts.employment-ended.v1';
  constructor(readonly personId: string, readonly organizationId: string, readonly employmentId: string) { super(); }
}
