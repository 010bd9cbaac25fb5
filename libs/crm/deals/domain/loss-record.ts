import { Aggregate, newId, type Money } from '#platform/kernel';
import type { Stamp } from './stamp.ts';

export const lossKinds = ['lost', 'abandoned', 'declined'] as const;
export type LossKind = (typeof lossKinds)[number];

export interface LossFacts {
  readonly reasonId: string;
  readonly competitorId: string | null;
  readonly theirPrice: Money | null;
  readonly note: string | null;
}

/** Why a deal was not won, as it was known then. It stays when the deal is reopened. */
export class LossRecord extends Aggregate<LossRecord> {
  readonly kind!: LossKind;
  readonly reasonId!: string;
  readonly competitorId!: string | null;
  readonly theirPrice!: string | null;
  readonly theirCurrency!: string | null;
  readonly amountLost!: string | null;
  readonly currency!: string | null;
  readonly stageAtLoss!: string;
  readonly note!: string | null;
  readonly at!: Date;
  readonly byId!: string | null;

  constructor(readonly id: string, readonly dealId: string) { super(); }

  static of(deal: { readonly id: string; readonly amount: string | null; readonly currency: string | null; readonly stageId: string }, kind: LossKind, { theirPrice, ...facts }: LossFacts, { at, byId }: Stamp): LossRecord {
    const record = new LossRecord(newId(), deal.id);
    record.change({ ...facts, kind, theirPrice: theirPrice?.amount ?? null, theirCurrency: theirPrice?.currency ?? null, amountLost: deal.amount, currency: deal.currency, stageAtLoss: deal.stageId, at, byId });
    return record;
  }
}
