import { Refuses, Requires } from '#platform/access';
import { FromPath, PageQuery } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { DealLineRow } from './deal-line-row.ts';
import type { DealRecord, DealRow } from './deal-record.ts';
import type { DemandSignalRow } from './demand-signal-row.ts';

@Requires('deals.read')
export class ListDeals extends PageQuery<DealRow> {}

/** The same list, its filter as nested JSON in the body. */
@Requires('deals.read')
export class SearchDeals extends PageQuery<DealRow> {}

@Requires('deals.read')
@Refuses(ResourceNotFound)
export class GetDeal extends Query<DealRecord> {
  @FromPath() readonly dealId!: string;

  static of(dealId: string): GetDeal {
    return Object.assign(new GetDeal(), { dealId });
  }
}

/** Lines of deals, and deals without lines: what figures by product count. */
@Requires('deals.read')
export class ListDealLines extends PageQuery<DealLineRow> {}

@Requires('deals.read')
export class SearchDealLines extends PageQuery<DealLineRow> {}

@Requires('deals.read')
export class ListDemandSignals extends PageQuery<DemandSignalRow> {}

@Requires('deals.read')
export class SearchDemandSignals extends PageQuery<DemandSignalRow> {}

@Requires('deals.read')
@Refuses(ResourceNotFound)
export class GetDemandSignal extends Query<DemandSignalRow> {
  @FromPath() readonly demandSignalId!: string;

  static of(demandSignalId: string): GetDemandSignal {
    return Object.assign(new GetDemandSignal(), { demandSignalId });
  }
}
