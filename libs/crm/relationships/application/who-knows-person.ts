import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { FromPath, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { AcquaintanceRecord } from './acquaintance-record.ts';

export const mostAcquaintances = 200;

/** Who of us knows a person: who is here first, the best acquainted first. */
@Requires('activities.read')
@Refuses(ResourceNotFound)
@CountsAs('one')
export class WhoKnowsPerson extends Query<Page<AcquaintanceRecord>> {
  @FromPath() readonly personId!: string;
}
