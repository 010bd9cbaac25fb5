import { Handles, Reads } from '#platform/bus';
import { Requires } from '#platform/access';
import { PageQuery, type Page } from '#platform/fields';
import { positionKind, type PositionRecord } from './position-record.ts';

@Requires('identity.read')
export class ListPositions extends PageQuery<PositionRecord> {}

@Handles(ListPositions)
export class ListPositionsSql {
  constructor(private readonly reads: Reads) {}

  execute(query: ListPositions): Promise<Page<PositionRecord>> {
    return this.reads.page(positionKind, query);
  }
}
