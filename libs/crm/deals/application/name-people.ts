import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Many } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Deals } from '../domain/ports.ts';
import { DealPersonInput, Involvement } from './involvement.ts';
import { Ownership } from './ownership.ts';

/** Says all people of the customer who have a part in a deal, and which. */
@Requires('deals.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class NamePeople extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Many(() => DealPersonInput, { max: 100 }) readonly people!: DealPersonInput[];
}

@Handles(NamePeople)
export class NamePeopleHandler {
  constructor(private readonly deals: Deals, private readonly involvement: Involvement, private readonly ownership: Ownership) {}

  async execute({ dealId, people }: NamePeople): Promise<string> {
    const deal = await this.deals.get(dealId);
    refuseClosedFields('deal', { people });
    await this.involvement.ofPeople(deal, people, this.ownership.stamp());
    return dealId;
  }
}
