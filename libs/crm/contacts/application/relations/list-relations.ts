import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, FromPath, Id, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { RelationRecord } from './relation-record.ts';

/** What a person, or an organization, is to others that one may see too: what holds today first, each group by name. */
@Requires('contacts.read')
@Refuses(ResourceNotFound)
@CountsAs('one')
export class ListRelations extends Query<Page<RelationRecord>> {
  @Choice(['persons', 'organizations'], { from: 'path' }) readonly parties!: 'persons' | 'organizations';
  @Id({ from: 'path' }) readonly partyId!: string;
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Text({ optional: true, from: 'query', max: 2000 }) readonly cursor?: string;
}

@Requires('contacts.read')
@Refuses(ResourceNotFound)
@CountsAs('one')
export class GetRelation extends Query<RelationRecord> {
  @FromPath() readonly relationId!: string;

  static of(this: void, relationId: string): GetRelation {
    return Object.assign(new GetRelation(), { relationId });
  }
}
