import { DomainEvent } from '#platform/kernel';
import type { LossKind } from './loss-record.ts';

export class DealOpened extends DomainEvent {
  static override readonly type = 'deals.deal-opened.v1';
  constructor(readonly dealId: string) { super(); }
}
export class DealChanged extends DomainEvent {
  static override readonly type = 'deals.deal-changed.v1';
  constructor(readonly dealId: string) { super(); }
}
export class DealMoved extends DomainEvent {
  static override readonly type = 'deals.deal-moved.v1';
  constructor(readonly dealId: string, readonly fromStageId: string, readonly toStageId: string) { super(); }
}
export class DealWon extends DomainEvent {
  static override readonly type = 'deals.deal-won.v1';
  constructor(readonly dealId: string, readonly ownerId: string | null, readonly wonAt: string) { super(); }
}
/** Lost, abandoned or declined; `kind` says which. */
export class DealLost extends DomainEvent {
  static override readonly type = 'deals.deal-lost.v1';
  constructor(readonly dealId: string, readonly ownerId: string | null, readonly kind: LossKind, readonly reasonId: string, readonly lostAt: string) { super(); }
}
export class DealReopened extends DomainEvent {
  static override readonly type = 'deals.deal-reopened.v1';
  constructor(readonly dealId: string) { super(); }
}
export class DealAssigned extends DomainEvent {
  static override readonly type = 'deals.deal-assigned.v1';
  constructor(readonly dealId: string, readonly ownerId: string) { super(); }
}
export class DealRemoved extends DomainEvent {
  static override readonly type = 'deals.deal-removed.v1';
  constructor(readonly dealId: string) { super(); }
}
export class DealRestored extends DomainEvent {
  static override readonly type = 'deals.deal-restored.v1';
  constructor(readonly dealId: string) { super(); }
}
/** Many deals came in at once, new or changed: one event for all of them. */
export class DealsBroughtIn extends DomainEvent {
  static override readonly type = 'deals.deals-brought-in.v1';
  constructor(readonly createdDealIds: readonly string[], readonly changedDealIds: readonly string[]) { super(); }
}
/** Many deals were given to other owners at once: one event for all of them. */
export class DealsGiven extends DomainEvent {
  static override readonly type = 'deals.deals-given.v1';
  constructor(readonly deals: readonly { readonly id: string; readonly ownerId: string | null }[]) { super(); }
}
export class DemandRecorded extends DomainEvent {
  static override readonly type = 'deals.demand-recorded.v1';
  constructor(readonly demandSignalId: string) { super(); }
}
