import { Refuses, Requires } from '#platform/access';
import { Choice, FromPath, Id, Instant, Nested, Text, Texts, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

export class DuplicateSide {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text({ nullable: true, optional: true }) readonly primaryEmail?: string | null;
  @Text({ nullable: true, optional: true }) readonly primaryPhone?: string | null;
}

/** Two records that may be one, and by what. */
export class DuplicateRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Choice(['person', 'organization']) readonly kind!: 'person' | 'organization';
  @Texts() readonly signals!: string[];
  @Choice(['open', 'dismissed']) readonly status!: string;
  @Nested(() => DuplicateSide) readonly left!: DuplicateSide;
  @Nested(() => DuplicateSide) readonly right!: DuplicateSide;
  @Instant() readonly createdAt!: string;
}

/** The open pairs of which one may see both sides, the newest first. */
@Requires('contacts.read')
export class ListDuplicates extends Query<Page<DuplicateRecord>> {
  @Choice(['person', 'organization'], { optional: true, from: 'query' }) readonly kind?: 'person' | 'organization';
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Id({ optional: true, from: 'query', description: 'The id of the last pair seen.' }) readonly cursor?: string;
}

@Requires('contacts.read')
@Refuses(ResourceNotFound)
export class GetDuplicate extends Query<DuplicateRecord> {
  @FromPath() readonly duplicateId!: string;

  static of(this: void, duplicateId: string): GetDuplicate {
    return Object.assign(new GetDuplicate(), { duplicateId });
  }
}
