import { Handles, Reads } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { positionKind, type PositionRecord } from './position-record.ts';

@Requires('identity.read')
@Refuses(ResourceNotFound)
export class GetPosition extends Query<PositionRecord> {
  @FromPath() readonly positionId!: string;
}

@Handles(GetPosition)
export class GetPositionSql {
  constructor(private readonly reads: Reads) {}

  execute({ positionId }: GetPosition): Promise<PositionRecord> {
    return this.reads.record(positionKind, positionId);
  }
}
