import { TierCard, UserCard } from '#crm/contacts';
import { SignedIn } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Id, Nested, Text, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';

export const foundKinds = ['person', 'organization', 'deal'] as const;
export type FoundKind = (typeof foundKinds)[number];

export class Hit {
  @Choice(foundKinds) readonly kind!: FoundKind;
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Text({ nullable: true }) readonly subtitle!: string | null;
  @Nested(() => TierCard, { nullable: true }) readonly tier!: TierCard | null;
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
}

/** One box over all that can be searched: part of a name in either alphabet, an e-mail, a phone fragment. */
@SignedIn('of each kind only what its own permission lets the asker see is found')
@CountsAs('records')
export class Search extends Query<{ readonly items: readonly Hit[]; readonly nextCursor: null }> {
  @Text({ from: 'query', min: 1, max: 200 }) readonly q!: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 50 }) readonly limit?: number;
}
