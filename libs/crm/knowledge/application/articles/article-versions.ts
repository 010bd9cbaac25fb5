import { UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs, currentActor, Handles } from '#platform/bus';
import { Choice, Flag, FromPath, Instant, Nested, Text, Whole, type Page } from '#platform/fields';
import { Clock, Command, Query, ResourceNotFound } from '#platform/kernel';
import { Articles, Editions } from '../../domain/articles.ts';
import { ArticleInReview, ArticleIsArchived } from '../../domain/knowledge.errors.ts';
import { languages, type Language } from '../../domain/language.ts';
import type { EditionKey } from './edition-key.ts';

export class ArticleVersionRow {
  @Whole({ min: 1 }) readonly number!: number;
  @Text() readonly title!: string;
  @Text() readonly summary!: string;
  @Text({ description: 'What was new in it.' }) readonly changeNote!: string;
  @Flag() readonly isMajor!: boolean;
  @Nested(() => UserCard, { nullable: true }) readonly author!: UserCard | null;
  @Nested(() => UserCard, { nullable: true }) readonly approvedBy!: UserCard | null;
  @Instant() readonly publishedAt!: string;
}

export class ArticleVersionRecord extends ArticleVersionRow {
  @Text({ description: 'Markdown.' }) readonly body!: string;
}

/** What was published of an article in a language, the newest first; for authors. */
@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class ListArticleVersions extends Query<Page<ArticleVersionRow>> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { from: 'path' }) readonly language!: Language;
}

@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class GetArticleVersion extends Query<ArticleVersionRecord> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { from: 'path' }) readonly language!: Language;
  @Whole({ from: 'path', min: 1 }) readonly number!: number;
}

/** Takes the text of an earlier version for the text at work; it is reviewed like any other before readers have it again. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, ArticleInReview, ArticleIsArchived)
export class RestoreArticleVersion extends Command<EditionKey> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { from: 'path' }) readonly language!: Language;
  @Whole({ min: 1 }) readonly number!: number;
}

@Handles(RestoreArticleVersion)
export class RestoreArticleVersionHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ articleId, language, number }: RestoreArticleVersion): Promise<EditionKey> {
    const edition = await this.editions.get(articleId, language);
    (await this.articles.beside(articleId)).mustBeInUse();
    edition.write(await this.editions.textOf(edition, number), currentActor().userId!, this.clock.now());
    return { id: articleId, language };
  }
}
