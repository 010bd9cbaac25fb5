import { Aggregate, newId } from '#platform/kernel';
import type { Stamp } from './stamp.ts';

export interface Moving {
  readonly id: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly closeDate: string | null;
}

/** One step of a deal on its path; the first has no stage it came from. */
export class StageChange extends Aggregate<StageChange> {
  readonly fromStageId!: string | null;
  readonly toStageId!: string;
  readonly at!: Date;
  readonly byId!: string | null;
  readonly durationSeconds!: number | null;
  readonly amountAt!: string | null;
  readonly currencyAt!: string | null;
  readonly closeDateAt!: string | null;

  constructor(readonly id: string, readonly dealId: string) { super(); }

  static of(deal: Moving, from: { readonly stageId: string; readonly since: Date } | null, toStageId: string, { at, byId }: Stamp): StageChange {
    const step = new StageChange(newId(), deal.id);
    const durationSeconds = from && Math.max(0, Math.floor((at.getTime() - from.since.getTime()) / 1000));
    step.change({ fromStageId: from?.stageId ?? null, toStageId, at, byId, durationSeconds, amountAt: deal.amount, currencyAt: deal.currency, closeDateAt: deal.closeDate });
    return step;
  }
}
