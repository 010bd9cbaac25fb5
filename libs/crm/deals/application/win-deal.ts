import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Day, FromPath, Text } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { DealAlreadyClosed, FieldsRequired } from '../domain/deals.errors.ts';
import { Deals, Pipelines } from '../domain/ports.ts';
import { closingMoment } from './closing-day.ts';
import { Ownership } from './ownership.ts';

/** A note is added to the description. */
@Requires('deals.close')
@Refuses(ResourceNotFound, DealAlreadyClosed, FieldsRequired)
export class WinDeal extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Day({ optional: true, description: 'Today where absent.' }) readonly closedOn?: string;
  @Text({ optional: true, nullable: true, max: 2000, example: 'Signed by the board' }) readonly note?: string | null;
}

@Handles(WinDeal)
export class WinDealHandler {
  constructor(private readonly deals: Deals, private readonly pipelines: Pipelines, private readonly ownership: Ownership) {}

  async execute({ dealId, closedOn, note }: WinDeal): Promise<string> {
    const deal = await this.deals.get(dealId);
    const stamp = this.ownership.stamp();
    const stage = (await this.pipelines.stages(deal.pipelineId)).first('won');
    const change = deal.win(stage, closingMoment(deal, closedOn, stamp.at), stamp);
    deal.meet(stage);
    if (note?.trim()) deal.correct({ description: [deal.description, note.trim()].filter(Boolean).join('\n\n') }, stamp);
    this.deals.add(change);
    return dealId;
  }
}
