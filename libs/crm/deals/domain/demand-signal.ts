import { Aggregate, type Money } from '#platform/kernel';
import { DemandRecorded } from './deals.events.ts';
import type { Stamp } from './stamp.ts';

export interface DemandFacts {
  readonly organizationId: string | null;
  readonly personId: string | null;
  readonly productId: string | null;
  readonly text: string | null;
  readonly estimated: Money;
  readonly reasonId: string | null;
  readonly note: string | null;
}

/** Somebody wanted something that we did not even offer: who, what, how much. */
export class DemandSignal extends Aggregate<DemandSignal> {
  readonly version!: number;
  readonly organizationId!: string | null;
  readonly personId!: string | null;
  readonly productId!: string | null;
  readonly text!: string | null;
  readonly estimatedAmount!: string;
  readonly currency!: string;
  readonly reasonId!: string | null;
  readonly note!: string | null;
  readonly day!: string;
  readonly ownerId!: string | null;
  readonly teamId!: string | null;
  readonly createdAt!: Date;
  readonly createdById!: string | null;
  readonly updatedAt!: Date;
  readonly updatedById!: string | null;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static record(id: string, { estimated, ...facts }: DemandFacts, owner: { ownerId: string | null; teamId: string | null }, { at, byId }: Stamp): DemandSignal {
    const signal = new DemandSignal(id);
    signal.change({
      ...facts, ...owner, estimatedAmount: estimated.amount, currency: estimated.currency, day: at.toISOString().slice(0, 10),
      createdAt: at, createdById: byId, updatedAt: at, updatedById: byId, deletedAt: null,
    });
    signal.record(new DemandRecorded(id));
    return signal;
  }
}
