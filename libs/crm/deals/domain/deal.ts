import { Aggregate, type Money } from '#platform/kernel';
import { searchKey } from '#platform/text';
import { AmountFromLines, CloseByVerb, DealAlreadyClosed, DealNotClosed, FieldsRequired } from './deals.errors.ts';
import { DealAssigned, DealChanged, DealLost, DealMoved, DealOpened, DealRemoved, DealReopened, DealRestored, DealWon } from './deals.events.ts';
import { LossRecord, type LossFacts, type LossKind } from './loss-record.ts';
import type { Stage } from './pipeline.ts';
import { StageChange } from './stage-change.ts';
import type { Stamp } from './stamp.ts';

export const dealStatuses = ['open', 'won', 'lost', 'abandoned', 'declined'] as const;
export type DealStatus = (typeof dealStatuses)[number];

export interface DealFacts {
  readonly name?: string | undefined;
  readonly organizationId?: string | null | undefined;
  readonly amount?: Money | null | undefined;
  readonly closeDate?: string | null | undefined;
  readonly probability?: number | null | undefined;
  readonly nextStep?: string | null | undefined;
  readonly nextStepAt?: Date | null | undefined;
  readonly leadSource?: string | null | undefined;
  readonly businessLineId?: string | null | undefined;
  readonly confidentiality?: string | undefined;
  readonly description?: string | null | undefined;
  readonly firstContactAt?: Date | undefined;
  readonly externalId?: string | null | undefined;
}

/** A chance to sell: from the first talk to won, or to the reason why not. Nothing of it is physically deleted. */
export class Deal extends Aggregate<Deal> {
  readonly version!: number;
  readonly name!: string;
  readonly nameKey!: string;
  readonly organizationId!: string | null;
  readonly pipelineId!: string;
  readonly stageId!: string;
  readonly status!: DealStatus;
  readonly amount!: string | null;
  readonly currency!: string | null;
  readonly ownProbability!: number | null;
  readonly closeDate!: string | null;
  readonly actualCloseAt!: Date | null;
  readonly nextStep!: string | null;
  readonly nextStepAt!: Date | null;
  readonly leadSource!: string | null;
  readonly businessLineId!: string | null;
  /** How far word of it may go among colleagues. */
  readonly confidentiality!: string;
  readonly description!: string | null;
  /** What another system calls it. */
  readonly externalId!: string | null;
  readonly ownerId!: string | null;
  readonly teamId!: string | null;
  readonly stageEnteredAt!: Date;
  readonly openedAt!: Date;
  readonly pushCount!: number;
  readonly firstContactAt!: Date;
  readonly lossReasonId!: string | null;
  readonly lossCompetitorId!: string | null;
  readonly closedFromStageId!: string | null;
  readonly lineCount!: number;
  readonly personIds!: string[];
  readonly competitorIds!: string[];
  readonly productIds!: string[];
  readonly createdAt!: Date;
  readonly createdById!: string | null;
  readonly updatedAt!: Date;
  readonly updatedById!: string | null;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  /** By what reaches and conditions judge it, beside its owner and its team. */
  get standing() {
    return { line: this.businessLineId, confidentiality: this.confidentiality, status: this.status };
  }

  /** One that is told of later was opened on a day of its own; as long as nothing else is known, it has been in its stage since then. */
  static open(id: string, facts: DealFacts & { readonly name: string }, stage: Stage, owner: { ownerId: string | null; teamId: string | null }, stamp: Stamp, openedAt: Date = stamp.at): { deal: Deal; change: StageChange } {
    const deal = new Deal(id);
    deal.change({
      ...owner, organizationId: null, amount: null, currency: null, ownProbability: null, closeDate: null, actualCloseAt: null, nextStep: null, nextStepAt: null, leadSource: null, businessLineId: null, confidentiality: 'open', description: null, externalId: null,
      pipelineId: stage.pipelineId, stageId: stage.id, status: 'open', stageEnteredAt: openedAt, openedAt, firstContactAt: openedAt, pushCount: 0, lossReasonId: null, lossCompetitorId: null, closedFromStageId: null,
      lineCount: 0, personIds: [], competitorIds: [], productIds: [], createdAt: stamp.at, createdById: stamp.byId, deletedAt: null,
    });
    deal.write(facts, stamp);
    deal.change({ pushCount: 0 });
    if (stage.type !== 'open') throw new CloseByVerb(stage.type);
    deal.record(new DealOpened(id));
    return { deal, change: StageChange.of(deal, null, stage.id, { ...stamp, at: openedAt }) };
  }

  /** What is known of it. Its money stays as it was closed, until it is reopened. */
  correct(facts: DealFacts, stamp: Stamp): void {
    if (facts.amount !== undefined || facts.probability !== undefined) this.requireOpen();
    if (facts.amount !== undefined && this.lineCount > 0) throw new AmountFromLines();
    this.write(facts, stamp);
    this.record(new DealChanged(this.id));
  }

  /** Its lines say what it is worth; without any, the amount stays to be typed. */
  price(total: Money | null, lines: { readonly count: number; readonly productIds: readonly string[] }, stamp: Stamp): void {
    this.requireOpen();
    this.change({ lineCount: lines.count, productIds: [...new Set(lines.productIds)], ...(total && { amount: total.amount, currency: total.currency }) });
    this.touch(stamp);
  }

  involve(whom: { readonly personIds?: readonly string[]; readonly competitorIds?: readonly string[] }, stamp: Stamp): void {
    this.change({ ...(whom.personIds && { personIds: [...whom.personIds] }), ...(whom.competitorIds && { competitorIds: [...whom.competitorIds] }) });
    this.touch(stamp);
  }

  /** Its team is told elsewhere; the deal is newer for it. */
  touch({ at, byId }: Stamp): void {
    this.change({ updatedAt: at, updatedById: byId });
    this.record(new DealChanged(this.id));
  }

  move(to: Stage, stamp: Stamp): StageChange {
    this.requireOpen();
    if (to.type !== 'open') throw new CloseByVerb(to.type);
    this.record(new DealMoved(this.id, this.stageId, to.id));
    return this.enter(to, stamp);
  }

  /** @throws FieldsRequired with all that a stage asks for and the deal does not say */
  meet(stage: Stage): void {
    const parts: Readonly<Record<string, number>> = { people: this.personIds.length, competitors: this.competitorIds.length, lineItems: this.lineCount };
    const isEmpty = (field: string): boolean => (field in parts ? parts[field] === 0 : ((this as unknown as Record<string, unknown>)[field] ?? '') === '');
    const missing = stage.requiredFields.filter(isEmpty);
    if (missing.length > 0) throw new FieldsRequired(stage.name, missing);
  }

  win(stage: Stage, closedAt: Date, stamp: Stamp): StageChange {
    this.requireOpen();
    this.change({ status: 'won', actualCloseAt: closedAt, closedFromStageId: this.stageId });
    this.record(new DealWon(this.id, this.ownerId, closedAt.toISOString()));
    return this.enter(stage, stamp);
  }

  /** Lost, given up or refused by us: the stage, the amount and the competitor are kept with the reason. */
  lose(kind: LossKind, facts: LossFacts, stage: Stage, closedAt: Date, stamp: Stamp): { loss: LossRecord; change: StageChange } {
    this.requireOpen();
    const loss = LossRecord.of(this, kind, facts, stamp);
    this.change({ status: kind, actualCloseAt: closedAt, closedFromStageId: this.stageId, lossReasonId: facts.reasonId, lossCompetitorId: facts.competitorId });
    this.record(new DealLost(this.id, this.ownerId, kind, facts.reasonId, closedAt.toISOString()));
    return { loss, change: this.enter(stage, stamp) };
  }

  reopen(stage: Stage, stamp: Stamp): StageChange {
    if (this.status === 'open') throw new DealNotClosed(this.id);
    if (stage.type !== 'open') throw new CloseByVerb(stage.type);
    this.change({ status: 'open', actualCloseAt: null, closedFromStageId: null, lossReasonId: null, lossCompetitorId: null });
    this.record(new DealReopened(this.id));
    return this.enter(stage, stamp);
  }

  assign(ownerId: string, teamId: string | null, stamp: Stamp): void {
    this.record(ownerId === this.ownerId ? new DealChanged(this.id) : new DealAssigned(this.id, ownerId));
    this.change({ ownerId, teamId, updatedAt: stamp.at, updatedById: stamp.byId });
  }

  /** Goes to another owner together with many others, which are told as one. @throws DealAlreadyClosed */
  pass({ ownerId, teamId }: { readonly ownerId: string | null; readonly teamId: string | null }, stamp: Stamp): void {
    if (this.status !== 'open') throw new DealAlreadyClosed(this.id, this.status);
    this.change({ ownerId, teamId, updatedAt: stamp.at, updatedById: stamp.byId });
  }

  remove(stamp: Stamp): void {
    this.change({ deletedAt: stamp.at, updatedAt: stamp.at, updatedById: stamp.byId });
    this.record(new DealRemoved(this.id));
  }

  restore(stamp: Stamp): void {
    this.change({ deletedAt: null, updatedAt: stamp.at, updatedById: stamp.byId });
    this.record(new DealRestored(this.id));
  }

  private requireOpen(): void {
    if (this.status !== 'open') throw new DealAlreadyClosed(this.id, this.status);
  }

  private enter(stage: Stage, stamp: Stamp): StageChange {
    const step = StageChange.of(this, { stageId: this.stageId, since: this.stageEnteredAt }, stage.id, stamp);
    this.change({ pipelineId: stage.pipelineId, stageId: stage.id, stageEnteredAt: stamp.at, updatedAt: stamp.at, updatedById: stamp.byId });
    return step;
  }

  private write({ amount, probability, ...facts }: DealFacts, { at, byId }: Stamp): void {
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const isPushed = !!facts.closeDate && !!this.closeDate && facts.closeDate > this.closeDate;
    this.change({ ...given, updatedAt: at, updatedById: byId, ...(isPushed && { pushCount: this.pushCount + 1 }) } as never);
    if (amount !== undefined) this.change({ amount: amount?.amount ?? null, currency: amount?.currency ?? null });
    if (probability !== undefined) this.change({ ownProbability: probability });
    if (facts.name !== undefined) this.change({ nameKey: searchKey(facts.name) });
  }
}
