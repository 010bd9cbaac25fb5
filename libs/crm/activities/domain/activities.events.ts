import { DomainEvent } from '#platform/kernel';

export class ActivityPlanned extends DomainEvent {
  static override readonly type = 'activities.activity-planned.v1';
  constructor(readonly activityId: string, readonly ownerId: string | null) { super(); }
}
/** Recorded as something that has happened, without having been planned. */
export class ActivityLogged extends DomainEvent {
  static override readonly type = 'activities.activity-logged.v1';
  constructor(readonly activityId: string, readonly ownerId: string | null) { super(); }
}
export class ActivityCompleted extends DomainEvent {
  static override readonly type = 'activities.activity-completed.v1';
  constructor(readonly activityId: string, readonly ownerId: string | null) { super(); }
}
export class ActivityCancelled extends DomainEvent {
  static override readonly type = 'activities.activity-cancelled.v1';
  constructor(readonly activityId: string, readonly ownerId: string | null) { super(); }
}
/** Planned again: that it was done, or cancelled, was taken back. */
export class ActivityReopened extends DomainEvent {
  static override readonly type = 'activities.activity-reopened.v1';
  constructor(readonly activityId: string, readonly ownerId: string | null) { super(); }
}
export class ActivityChanged extends DomainEvent {
  static override readonly type = 'activities.activity-changed.v1';
  constructor(readonly activityId: string) { super(); }
}
export class ActivityRemoved extends DomainEvent {
  static override readonly type = 'activities.activity-removed.v1';
  constructor(readonly activityId: string) { super(); }
}
export class ActivityRestored extends DomainEvent {
  static override readonly type = 'activities.activity-restored.v1';
  constructor(readonly activityId: string) { super(); }
}
/** Many activities came in at once, new or changed: one event for all of them. */
export class ActivitiesBroughtIn extends DomainEvent {
  static override readonly type = 'activities.activities-brought-in.v1';
  constructor(readonly createdActivityIds: readonly string[], readonly changedActivityIds: readonly string[]) { super(); }
}
/** Many activities or promises were given to other colleagues at once: one event for all of them. */
export class ActivitiesGiven extends DomainEvent {
  static override readonly type = 'activities.activities-given.v1';
  constructor(readonly kind: 'activity' | 'promise', readonly records: readonly { readonly id: string; readonly ownerId: string | null }[]) { super(); }
}
export class PromiseMade extends DomainEvent {
  static override readonly type = 'activities.promise-made.v1';
  constructor(readonly promiseId: string, readonly ownerId: string | null, readonly dueOn: string) { super(); }
}
export class PromiseChanged extends DomainEvent {
  static override readonly type = 'activities.promise-changed.v1';
  constructor(readonly promiseId: string, readonly ownerId: string | null, readonly dueOn: string) { super(); }
}
export class PromiseKept extends DomainEvent {
  static override readonly type = 'activities.promise-kept.v1';
  constructor(readonly promiseId: string, readonly ownerId: string | null) { super(); }
}
export class PromiseBroken extends DomainEvent {
  static override readonly type = 'activities.promise-broken.v1';
  constructor(readonly promiseId: string, readonly ownerId: string | null) { super(); }
}
export class PromiseWithdrawn extends DomainEvent {
  static override readonly type = 'activities.promise-withdrawn.v1';
  constructor(readonly promiseId: string, readonly ownerId: string | null) { super(); }
}
