import { UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Day, FromPath, Id, Instant, Nested, Text, Texts, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { articleKinds, type ArticleKind } from '../../domain/article.ts';
import { languages, type Language } from '../../domain/language.ts';
import { trusts, type Trust } from '../../domain/trust.ts';

/** An article as its readers have it. */
export class PublishedArticle {
  @Id() readonly articleId!: string;
  @Text() readonly slug!: string;
  @Choice(articleKinds) readonly kind!: ArticleKind;
  @Choice(languages, { description: 'The one asked for where it is published in it, else English, else any.' }) readonly language!: Language;
  @Texts({ description: 'All languages it is published in.' }) readonly languages!: readonly Language[];
  @Whole({ description: 'Of the text, counted from 1 in each language.' }) readonly number!: number;
  @Text() readonly title!: string;
  @Text() readonly summary!: string;
  @Text({ description: 'Markdown. `article:<id>` in a link names another article, `file:<id>` one of its files.' }) readonly body!: string;
  @Texts() readonly tags!: readonly string[];
  @Choice(trusts) readonly trust!: Trust;
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
  @Nested(() => UserCard, { nullable: true }) readonly approvedBy!: UserCard | null;
  @Day() readonly nextReviewOn!: string;
  @Instant() readonly publishedAt!: string;
}

/** What is published of an article, in the language that suits best. */
@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class ReadArticle extends Query<PublishedArticle> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { from: 'query', optional: true }) readonly language?: Language;
}
