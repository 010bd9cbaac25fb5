import { Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import type { HandoverRecord } from '../../application/handover-record.ts';
import { GetHandover, ListHandovers } from '../../application/list-handovers.ts';
import { HandoverKind } from '../../kinds/handover.kind.ts';

@Handles(ListHandovers)
export class ListHandoversSql {
  constructor(private readonly reads: Reads) {}

  execute(query: ListHandovers): Promise<Page<HandoverRecord>> {
    return this.reads.page(HandoverKind, query);
  }
}

@Handles(GetHandover)
export class GetHandoverSql {
  constructor(private readonly reads: Reads) {}

  execute({ handoverId }: GetHandover): Promise<HandoverRecord> {
    return this.reads.record(HandoverKind, handoverId);
  }
}
