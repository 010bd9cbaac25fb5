import { Refuses, Requires } from '#platform/access';
import { FromPath, PageQuery } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { HandoverRecord } from './handover-record.ts';

@Requires('handover.read')
export class ListHandovers extends PageQuery<HandoverRecord> {}

@Requires('handover.read')
@Refuses(ResourceNotFound)
export class GetHandover extends Query<HandoverRecord> {
  @FromPath() readonly handoverId!: string;

  static of(this: void, handoverId: string): GetHandover {
    return Object.assign(new GetHandover(), { handoverId });
  }
}
