import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Id } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import type { Deal } from '../domain/deal.ts';
import { CloseByVerb, DealNotClosed } from '../domain/deals.errors.ts';
import { Deals, Pipelines } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';

/** Goes on with a closed deal: in the named stage, else where it was closed from. The record of the loss stays. */
@Requires('deals.close')
@Refuses(ResourceNotFound, ReferenceNotFound, DealNotClosed, CloseByVerb)
export class ReopenDeal extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Id({ optional: true }) readonly stageId?: string;
}

@Handles(ReopenDeal)
export class ReopenDealHandler {
  constructor(private readonly deals: Deals, private readonly pipelines: Pipelines, private readonly ownership: Ownership) {}

  async execute({ dealId, stageId }: ReopenDeal): Promise<string> {
    const deal = await this.deals.get(dealId);
    this.deals.add(deal.reopen(stageId ? await this.pipelines.stageFor(stageId, 'stageId') : await this.stageBefore(deal), this.ownership.stamp()));
    return dealId;
  }

  private async stageBefore(deal: Deal) {
    const order = await this.pipelines.stages(deal.pipelineId);
    return order.stages.find((each) => each.id === deal.closedFromStageId) ?? order.first('open');
  }
}
