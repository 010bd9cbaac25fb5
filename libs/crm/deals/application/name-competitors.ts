import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Many } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Deals } from '../domain/ports.ts';
import { DealCompetitorInput, Involvement } from './involvement.ts';
import { Ownership } from './ownership.ts';

/** Says all competitors for a deal, with their prices as far as known. */
@Requires('deals.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class NameCompetitors extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Many(() => DealCompetitorInput, { max: 50 }) readonly competitors!: DealCompetitorInput[];
}

@Handles(NameCompetitors)
export class NameCompetitorsHandler {
  constructor(private readonly deals: Deals, private readonly involvement: Involvement, private readonly ownership: Ownership) {}

  async execute({ dealId, competitors }: NameCompetitors): Promise<string> {
    const deal = await this.deals.get(dealId);
    refuseClosedFields('deal', { competitors });
    await this.involvement.ofCompetitors(deal, competitors, this.ownership.stamp());
    return dealId;
  }
}
