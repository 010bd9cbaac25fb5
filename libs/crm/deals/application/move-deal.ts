import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Id, Nested } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { AmountFromLines, CloseByVerb, DealAlreadyClosed, FieldsRequired } from '../domain/deals.errors.ts';
import { Deals, Pipelines } from '../domain/ports.ts';
import { ExactFacts } from './deal-facts.ts';
import { DealFields } from './deal-fields.ts';
import { Ownership } from './ownership.ts';

/** Moves an open deal to another open stage, of its own pipeline or of another; what the stage asks for may come along. */
@Requires('deals.change')
@Refuses(ResourceNotFound, ReferenceNotFound, DealAlreadyClosed, CloseByVerb, FieldsRequired, AmountFromLines)
export class MoveDeal extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Id() readonly stageId!: string;
  @Nested(() => DealFields as unknown as new () => object, { optional: true }) readonly fields?: DealFields<unknown>;
}

@Handles(MoveDeal)
export class MoveDealHandler {
  constructor(private readonly deals: Deals, private readonly pipelines: Pipelines, private readonly facts: ExactFacts, private readonly ownership: Ownership) {}

  async execute({ dealId, stageId, fields }: MoveDeal): Promise<string> {
    const deal = await this.deals.get(dealId);
    refuseClosedFields('deal', { stage: stageId, ...fields });
    const stamp = this.ownership.stamp();
    if (fields) deal.correct(await this.facts.of(fields, 'fields/'), stamp);
    const stage = await this.pipelines.stageFor(stageId, 'stageId');
    if (stage.id === deal.stageId) return dealId;
    this.deals.add(deal.move(stage, stamp));
    deal.meet(stage);
    return dealId;
  }
}
