import { Injectable } from '@nestjs/common';
import { currentCause, Queries } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { Notices } from '#platform/notices';
import type { DealRecord } from './deal-record.ts';
import { GetDeal } from './list-deals.ts';

/** Tells whoever owns a deal what somebody else did to it. A deal that is gone meanwhile tells nothing. */
@Injectable()
export class TellOwner {
  constructor(private readonly notices: Notices, private readonly queries: Queries) {}

  /** `gathers`: several deals at once are one notice, of the last of them. */
  async of(dealId: string, kind: string, options: { readonly onlyIf?: (deal: DealRecord) => boolean; readonly gathers?: boolean } = {}): Promise<void> {
    const { actorId, actorName } = currentCause();
    const deal = await this.deal(dealId);
    if (!deal?.owner || actorId === null || deal.owner.id === actorId || options.onlyIf?.(deal) === false) return;
    const { name, amount, lossReason } = deal;
    await this.notices.post({
      to: deal.owner.id, kind, details: { name, amount, lossReason: lossReason?.name ?? null, by: actorName }, href: `/deals/${dealId}`, about: { kind: 'deal', id: dealId },
      ...(options.gathers ? { key: `${kind} ${actorId}`, gathers: true } : { key: `${kind} ${dealId} ${deal.version}` }),
    });
  }

  private async deal(dealId: string): Promise<DealRecord | null> {
    try {
      return await this.queries.ask(GetDeal.of(dealId));
    } catch (error) {
      if (error instanceof ResourceNotFound) return null;
      throw error;
    }
  }
}
