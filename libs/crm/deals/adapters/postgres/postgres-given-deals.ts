import { Injectable } from '@nestjs/common';
import { lockRecords, refuseClosedFields } from '#platform/bus';
import { DealTeamMember } from '../../domain/deal-parts.ts';
import { Deal } from '../../domain/deal.ts';
import { GivenDeals } from '../../domain/given-deals.ts';
import { DealKind } from '../../kinds/deal.kind.ts';
import { find } from './locking.ts';

@Injectable()
export class PostgresGivenDeals extends GivenDeals {
  async locked(ids: readonly string[]): Promise<readonly Deal[]> {
    await lockRecords(DealKind, ids, 'deals.transfer');
    refuseClosedFields('deal', { owner: true });
    return find(Deal, { id: { $in: [...ids] } });
  }

  async members(ids: readonly string[]): Promise<{ members: DealTeamMember[]; others: DealTeamMember[] }> {
    const members = await find(DealTeamMember, { id: { $in: [...ids] } });
    const dealIds = [...new Set(members.map(({ dealId }) => dealId))];
    await lockRecords(DealKind, dealIds, 'deals.transfer');
    return { members, others: await find(DealTeamMember, { dealId: { $in: dealIds }, id: { $nin: [...ids] }, deletedAt: null }) };
  }
}
