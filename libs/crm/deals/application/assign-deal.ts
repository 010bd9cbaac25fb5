import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Id } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { DealReferences, Deals } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';

/** Gives a deal to another owner, and to that owner's team unless one is named. */
@Requires('deals.transfer')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class AssignDeal extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Id() readonly ownerId!: string;
  @Id({ optional: true, nullable: true }) readonly teamId?: string | null;
}

@Handles(AssignDeal)
export class AssignDealHandler {
  constructor(private readonly deals: Deals, private readonly references: DealReferences, private readonly ownership: Ownership) {}

  async execute({ dealId, ownerId, teamId }: AssignDeal): Promise<string> {
    const deal = await this.deals.get(dealId);
    refuseClosedFields('deal', { owner: ownerId });
    await this.references.users([ownerId], 'ownerId');
    if (teamId) await this.references.team(teamId, 'teamId');
    deal.assign(ownerId, teamId === undefined ? await this.references.teamOf(ownerId) : teamId, this.ownership.stamp());
    return dealId;
  }
}
