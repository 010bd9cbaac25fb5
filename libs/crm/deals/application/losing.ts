import { Injectable } from '@nestjs/common';
import { requireReason } from '../domain/catalogue.ts';
import { priceOf } from '../domain/deal-parts.ts';
import type { LossFacts, LossKind } from '../domain/loss-record.ts';
import { DealCatalogues, Deals, Pipelines } from '../domain/ports.ts';
import type { CloseUnwon } from './close-unwon.ts';
import { closingMoment } from './closing-day.ts';
import { ExactFacts } from './deal-facts.ts';
import { Involvement } from './involvement.ts';
import { Ownership } from './ownership.ts';

/** Closes a deal that was not won, with all that has to be known about it. */
@Injectable()
export class Losing {
  constructor(
    private readonly deals: Deals, private readonly pipelines: Pipelines, private readonly catalogues: DealCatalogues,
    private readonly facts: ExactFacts, private readonly involvement: Involvement, private readonly ownership: Ownership,
  ) {}

  async close(kind: LossKind, { dealId, reasonId, competitorId = null, theirPrice, note, closedOn }: CloseUnwon): Promise<string> {
    const deal = await this.deals.get(dealId);
    const reason = await this.catalogues.reasonFor(requireReason(reasonId), 'reasonId');
    const facts: LossFacts = { reasonId: reason.id, competitorId, theirPrice: theirPrice ? await this.facts.money(theirPrice, 'theirPrice') : null, note: note?.trim() || null };
    reason.accept(kind, facts);
    if (competitorId) await this.catalogues.competitorsFor([competitorId], 'competitorId');
    const stamp = this.ownership.stamp();
    const stage = (await this.pipelines.stages(deal.pipelineId)).first('lost');
    const { loss, change } = deal.lose(kind, facts, stage, closingMoment(deal, closedOn, stamp.at), stamp);
    this.deals.add(loss);
    this.deals.add(change);
    if (competitorId) await this.involvement.winner(deal, competitorId, priceOf(facts.theirPrice), stamp);
    return dealId;
  }
}
