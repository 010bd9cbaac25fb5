import { DomainEvent } from '#platform/kernel';

export class HandoverOpened extends DomainEvent {
  static override readonly type = 'handover.handover-opened.v1';
  constructor(readonly handoverId: string, readonly userId: string) { super(); }
}

/** All of it was accepted. */
export class HandoverClosed extends DomainEvent {
  static override readonly type = 'handover.handover-closed.v1';
  constructor(readonly handoverId: string, readonly userId: string) { super(); }
}

/** A successor says that something is not for him. */
export class HandoverObjected extends DomainEvent {
  static override readonly type = 'handover.handover-objected.v1';
  constructor(readonly handoverId: string, readonly byId: string, readonly bundleIds: readonly string[]) { super(); }
}
