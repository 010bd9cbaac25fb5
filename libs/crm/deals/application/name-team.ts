import { currentActor, Handles, refuseClosedFields } from '#platform/bus';
import { isWithin, lastingReachOf, Refuses, Requires } from '#platform/access';
import { FromPath, Id, Many, Text } from '#platform/fields';
import { AccessDenied, Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { DealTeamMember, retell } from '../domain/deal-parts.ts';
import { DealParts, DealReferences, Deals } from '../domain/ports.ts';
import { refuseRepeated } from './involvement.ts';
import { Ownership } from './ownership.ts';

export class DealTeamInput {
  @Id() readonly userId!: string;
  @Text({ max: 100, example: 'Engineering' }) readonly role!: string;
}

/** Says all colleagues who work on a deal beside its owner. They see the deal, so whoever has it only by a share or for a time names nobody new. */
@Requires('deals.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class NameTeam extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Many(() => DealTeamInput, { max: 50 }) readonly teamMembers!: DealTeamInput[];
}

@Handles(NameTeam)
export class NameTeamHandler {
  constructor(private readonly deals: Deals, private readonly parts: DealParts, private readonly references: DealReferences, private readonly ownership: Ownership) {}

  async execute({ dealId, teamMembers }: NameTeam): Promise<string> {
    const deal = await this.deals.get(dealId);
    refuseClosedFields('deal', { teamMembers });
    refuseRepeated(teamMembers.map(({ userId }) => userId), 'teamMembers', 'userId');
    const before = await this.parts.team(dealId);
    const known = new Set(before.map(({ userId }) => userId));
    await this.references.users(teamMembers.map(({ userId }) => userId).filter((id) => !known.has(id)), 'teamMembers');
    const stamp = this.ownership.stamp();
    const { added } = retell(DealTeamMember, dealId, before, teamMembers.map(({ userId, role }) => ({ userId, role })), (part, fact) => part.userId === fact.userId, stamp.at);
    if (added.length > 0 && !isWithin(lastingReachOf(currentActor(), 'deals.change'), deal, deal.standing)) throw new AccessDenied('deals.change');
    for (const part of added) this.parts.add(part);
    deal.touch(stamp);
    return dealId;
  }
}
