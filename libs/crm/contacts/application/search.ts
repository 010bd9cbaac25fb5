import { Requires } from '#platform/access';
import { Choice, Id, Nested, Text, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';
import { TierCard, UserCard } from './party-record.ts';

export class Hit {
  @Choice(['person', 'organization']) readonly kind!: 'person' | 'organization';
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Text({ nullable: true }) readonly subtitle!: string | null;
  @Nested(() => TierCard, { nullable: true }) readonly tier!: TierCard | null;
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
}

/** One box over persons and organizations: part of a name in either alphabet, an e-mail, a phone fragment. */
@Requires('contacts.read')
export class Search extends Query<{ readonly items: readonly Hit[]; readonly nextCursor: null }> {
  @Text({ from: 'query', min: 1, max: 200 }) readonly q!: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 50 }) readonly limit?: number;
}
