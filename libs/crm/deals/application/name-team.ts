import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Id, Many, Text } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { DealTeamMember, retell } from '../domain/deal-parts.ts';
import { DealParts, DealReferences, Deals } from '../domain/ports.ts';
import { refuseRepeated } from './involvement.ts';
import { Ownership } from './ownership.ts';

export class DealTeamInput {
  @Id() readonly userId!: string;
  @Text({ max: 100, example: 'Engineering' }) readonly role!: string;
}

/** Says all colleagues who work on a deal beside its owner. */
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
    for (const part of added) this.parts.add(part);
    deal.touch(stamp);
    return dealId;
  }
}
