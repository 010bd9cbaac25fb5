import { Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import type { DealLineRow } from '../../application/deal-line-row.ts';
import type { DealRecord, DealRow } from '../../application/deal-record.ts';
import type { DemandSignalRow } from '../../application/demand-signal-row.ts';
import { GetDeal, GetDemandSignal, ListDealLines, ListDeals, ListDemandSignals, SearchDealLines, SearchDeals, SearchDemandSignals } from '../../application/list-deals.ts';
import { DealLineKind } from '../../kinds/deal-line.kind.ts';
import { DealKind } from '../../kinds/deal.kind.ts';
import { DemandSignalKind } from '../../kinds/demand-signal.kind.ts';

@Handles(ListDeals)
export class ListDealsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: ListDeals): Promise<Page<DealRow>> { return this.reads.page(DealKind, query); }
}

@Handles(SearchDeals)
export class SearchDealsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: SearchDeals): Promise<Page<DealRow>> { return this.reads.page(DealKind, query); }
}

@Handles(GetDeal)
export class GetDealSql {
  constructor(private readonly reads: Reads) {}
  execute({ dealId }: GetDeal): Promise<DealRecord> { return this.reads.record(DealKind, dealId); }
}

@Handles(ListDealLines)
export class ListDealLinesSql {
  constructor(private readonly reads: Reads) {}
  execute(query: ListDealLines): Promise<Page<DealLineRow>> { return this.reads.page(DealLineKind, query); }
}

@Handles(SearchDealLines)
export class SearchDealLinesSql {
  constructor(private readonly reads: Reads) {}
  execute(query: SearchDealLines): Promise<Page<DealLineRow>> { return this.reads.page(DealLineKind, query); }
}

@Handles(ListDemandSignals)
export class ListDemandSignalsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: ListDemandSignals): Promise<Page<DemandSignalRow>> { return this.reads.page(DemandSignalKind, query); }
}

@Handles(SearchDemandSignals)
export class SearchDemandSignalsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: SearchDemandSignals): Promise<Page<DemandSignalRow>> { return this.reads.page(DemandSignalKind, query); }
}

@Handles(GetDemandSignal)
export class GetDemandSignalSql {
  constructor(private readonly reads: Reads) {}
  execute({ demandSignalId }: GetDemandSignal): Promise<DemandSignalRow> { return this.reads.record(DemandSignalKind, demandSignalId); }
}
