import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { Deals } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';

/** Takes a deal out of sight and out of every figure. Nothing is physically deleted: it can be restored. */
@Requires('deals.remove')
@Refuses(ResourceNotFound)
export class RemoveDeal extends Command<string> {
  @FromPath() readonly dealId!: string;
}

@Handles(RemoveDeal)
export class RemoveDealHandler {
  constructor(private readonly deals: Deals, private readonly ownership: Ownership) {}

  async execute({ dealId }: RemoveDeal): Promise<string> {
    (await this.deals.get(dealId)).remove(this.ownership.stamp());
    return dealId;
  }
}
