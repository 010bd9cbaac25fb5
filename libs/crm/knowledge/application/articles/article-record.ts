import { UserCard } from '#crm/contacts';
import { Choice, Day, Flag, Id, Ids, Instant, Many, Nested, Text, Texts, Whole } from '#platform/fields';
import { articleKinds, type ArticleKind } from '../../domain/article.ts';
import { languages, type Language } from '../../domain/language.ts';
import { editionStates, type EditionState } from '../../domain/edition.ts';
import { trusts, type Trust } from '../../domain/trust.ts';
import { SettingRef } from './setting-fields.ts';

export class RoleCard {
  @Id() readonly id!: string;
  @Text() readonly code!: string;
  @Text() readonly name!: string;
}

/** How an article stands in one language. */
export class EditionCard {
  @Choice(languages) readonly language!: Language;
  @Text() readonly title!: string;
  @Choice(editionStates, { description: 'Of the text at work. Readers have the published version meanwhile.' }) readonly state!: EditionState;
  @Whole({ nullable: true, description: 'Which version readers have; null where they have none.' }) readonly publishedVersion!: number | null;
  @Choice(trusts, { nullable: true }) readonly trust!: Trust | null;
}

export class ArticleRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly slug!: string;
  @Choice(articleKinds) readonly kind!: ArticleKind;
  @Id() readonly ownerId!: string;
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
  @Ids({ description: 'The roles it is meant for; everybody where there is none.' }) readonly audienceRoleIds!: readonly string[];
  @Many(() => RoleCard) readonly audience!: readonly RoleCard[];
  @Texts() readonly tags!: readonly string[];
  @Nested(() => SettingRef, { nullable: true, description: 'What a decision record explains.' }) readonly setting!: SettingRef | null;
  @Whole({ description: 'Days.' }) readonly reviewIntervalDays!: number;
  @Many(() => EditionCard) readonly editions!: readonly EditionCard[];
  @Flag({ description: 'Whether whoever reads this may change its owner, audience and terms.' }) readonly mayAdminister!: boolean;
  @Instant({ nullable: true }) readonly archivedAt!: string | null;
  @Instant() readonly createdAt!: string;
  @Instant() readonly updatedAt!: string;
}

/** One line of the list: an article in the language that suits best. */
export class ArticleRow {
  @Id() readonly id!: string;
  @Text() readonly slug!: string;
  @Choice(articleKinds) readonly kind!: ArticleKind;
  @Choice(languages) readonly language!: Language;
  @Text() readonly title!: string;
  @Text() readonly summary!: string;
  @Choice(editionStates) readonly state!: EditionState;
  @Choice(trusts, { nullable: true }) readonly trust!: Trust | null;
  @Whole({ nullable: true }) readonly publishedVersion!: number | null;
  @Texts({ description: 'All languages it is there in.' }) readonly languages!: readonly Language[];
  @Texts() readonly tags!: readonly string[];
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
  @Day({ nullable: true }) readonly nextReviewOn!: string | null;
  @Instant() readonly movedAt!: string;
}
