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
export class PersonAssigned extends DomainEvent {
  static override readonly type = 'contacts.person-assigned.v1';
  constructor(readonly personId: string, readonly ownerId: string) { super(); }
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
export class OrganizationAssigned extends DomainEvent {
  static override readonly type = 'contacts.organization-assigned.v1';
  constructor(readonly organizationId: string, readonly ownerId: string) { super(); }
}
export class EmploymentStarted extends DomainEvent {
  static override readonly type = 'contacts.employment-started.v1';
  constructor(readonly personId: string, readonly organizationId: string, readonly employmentId: string) { super(); }
}
export class EmploymentEnded extends DomainEvent {
  static override readonly type = 'contacts.employment-ended.v1';
  constructor(readonly personId: string, readonly organizationId: string, readonly employmentId: string) { super(); }
}
export class RelationTold extends DomainEvent {
  static override readonly type = 'contacts.relation-told.v1';
  constructor(readonly relationId: string, readonly kind: string, readonly fromId: string, readonly toId: string) { super(); }
}
export class RelationChanged extends DomainEvent {
  static override readonly type = 'contacts.relation-changed.v1';
  constructor(readonly relationId: string, readonly kind: string, readonly fromId: string, readonly toId: string) { super(); }
}
export class RelationEnded extends DomainEvent {
  static override readonly type = 'contacts.relation-ended.v1';
  constructor(readonly relationId: string, readonly kind: string, readonly fromId: string, readonly toId: string) { super(); }
}
export class RelationRemoved extends DomainEvent {
  static override readonly type = 'contacts.relation-removed.v1';
  constructor(readonly relationId: string, readonly kind: string, readonly fromId: string, readonly toId: string) { super(); }
}
/** For people who were known before, employments began or ended with what came in at once: one event for all of them. */
export class CareersBroughtIn extends DomainEvent {
  static override readonly type = 'contacts.careers-brought-in.v1';
  constructor(readonly beganIds: readonly string[], readonly endedIds: readonly string[]) { super(); }
}
/** Many persons and organizations came in at once, new or changed: one event for all of them. */
export class PartiesBroughtIn extends DomainEvent {
  static override readonly type = 'contacts.parties-brought-in.v1';
  constructor(readonly createdPersonIds: readonly string[], readonly changedPersonIds: readonly string[], readonly createdOrganizationIds: readonly string[], readonly changedOrganizationIds: readonly string[]) { super(); }
}
/** Many parties of one kind were given to other owners at once: one event for all of them. */
export class PartiesGiven extends DomainEvent {
  static override readonly type = 'contacts.parties-given.v1';
  constructor(readonly kind: string, readonly parties: readonly { readonly id: string; readonly ownerId: string | null }[]) { super(); }
}
