import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { Deals } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';

@Requires('deals.remove')
@Refuses(ResourceNotFound)
export class RestoreDeal extends Command<string> {
  @FromPath() readonly dealId!: string;
}

@Handles(RestoreDeal)
export class RestoreDealHandler {
  constructor(private readonly deals: Deals, private readonly ownership: Ownership) {}

  async execute({ dealId }: RestoreDeal): Promise<string> {
    (await this.deals.getRemoved(dealId)).restore(this.ownership.stamp());
    return dealId;
  }
}
