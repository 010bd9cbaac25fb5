import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Id, Instant, Json, Many, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

export class HistoryChange {
  @Text() readonly field!: string;
  @Json() readonly from!: unknown;
  @Json() readonly to!: unknown;
}

export class HistoryRow {
  @Id() readonly id!: string;
  @Instant() readonly at!: string;
  @Id({ nullable: true }) readonly actorId!: string | null;
  @Text() readonly actorName!: string;
  @Text() readonly action!: string;
  @Text() readonly entity!: string;
  @Id() readonly entityId!: string;
  @Many(() => HistoryChange) readonly changes!: HistoryChange[];
}

/** Who changed what on a party, from what to what: a view of the audit, the newest first. */
@Requires('contacts.read')
@Refuses(ResourceNotFound)
@CountsAs('one')
export class GetPartyHistory extends Query<Page<HistoryRow>> {
  @Choice(['persons', 'organizations'], { from: 'path' }) readonly parties!: 'persons' | 'organizations';
  @Id({ from: 'path' }) readonly partyId!: string;
  @Text({ from: 'query', optional: true, max: 60, description: 'Only what changed this field of the record itself.' }) readonly field?: string;
  @Id({ from: 'query', optional: true, description: 'The id of the last row seen.' }) readonly cursor?: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
}
