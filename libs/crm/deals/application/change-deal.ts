import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Text } from '#platform/fields';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { AmountFromLines, DealAlreadyClosed } from '../domain/deals.errors.ts';
import { Deals } from '../domain/ports.ts';
import { ExactFacts } from './deal-facts.ts';
import { DealFields } from './deal-fields.ts';
import { Ownership } from './ownership.ts';

@Requires('deals.change')
@Refuses(ResourceNotFound, ReferenceNotFound, DealAlreadyClosed, AmountFromLines)
export class ChangeDeal extends DealFields<string> {
  @FromPath() readonly dealId!: string;
  @Text({ optional: true, min: 1, max: 300 }) readonly name?: string;
}

@Handles(ChangeDeal)
export class ChangeDealHandler {
  constructor(private readonly deals: Deals, private readonly facts: ExactFacts, private readonly ownership: Ownership) {}

  async execute({ dealId, ...fields }: ChangeDeal): Promise<string> {
    const deal = await this.deals.get(dealId);
    refuseClosedFields('deal', fields);
    deal.correct(await this.facts.of(fields), this.ownership.stamp());
    return dealId;
  }
}
