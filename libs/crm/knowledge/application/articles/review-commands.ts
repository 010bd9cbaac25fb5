import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Flag, FromPath, Id, Text } from '#platform/fields';
import { Clock, Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { languages, type Language } from '../../domain/language.ts';
import { Articles, Editions } from '../../domain/articles.ts';
import { ArticleInReview, ArticleIsArchived, ArticleNotInReview, NothingToReview } from '../../domain/knowledge.errors.ts';
import type { EditionKey } from './edition-key.ts';

abstract class EditionCommand extends Command<EditionKey> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { from: 'path' }) readonly language!: Language;
}

/** Hands the text at work in for review: to a colleague, or to whoever of those who publish comes first. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, ArticleInReview, NothingToReview, ArticleIsArchived, ReferenceNotFound)
export class SubmitArticle extends EditionCommand {
  @Id({ optional: true, nullable: true }) readonly reviewerId?: string | null;
}

@Handles(SubmitArticle)
export class SubmitArticleHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ articleId, language, reviewerId = null }: SubmitArticle): Promise<EditionKey> {
    const edition = await this.editions.get(articleId, language);
    (await this.articles.beside(articleId)).mustBeInUse();
    if (reviewerId !== null) await this.articles.requireReviewer(articleId, reviewerId);
    edition.submit(currentActor().userId!, reviewerId, this.clock.now());
    return { id: articleId, language };
  }
}

/** Takes the text back from its review, to go on writing. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, ArticleNotInReview)
export class WithdrawArticle extends EditionCommand {}

@Handles(WithdrawArticle)
export class WithdrawArticleHandler {
  constructor(private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ articleId, language }: WithdrawArticle): Promise<EditionKey> {
    (await this.editions.get(articleId, language)).withdraw(this.clock.now());
    return { id: articleId, language };
  }
}

/** Gives the text back to its author, and says why. */
@Requires('knowledge.publish')
@Refuses(ResourceNotFound, ArticleNotInReview)
export class ReturnArticle extends EditionCommand {
  @Text({ min: 1, max: 2000, example: 'Say who decides on discounts.' }) readonly comment!: string;
}

@Handles(ReturnArticle)
export class ReturnArticleHandler {
  constructor(private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ articleId, language, comment }: ReturnArticle): Promise<EditionKey> {
    (await this.editions.get(articleId, language)).return(currentActor().userId!, comment, this.clock.now());
    return { id: articleId, language };
  }
}

/** Publishes the text as it was read: readers have it from now on. */
@Requires('knowledge.publish')
@Refuses(ResourceNotFound, ArticleNotInReview, ArticleIsArchived)
export class ApproveArticle extends EditionCommand {
  @Text({ optional: true, max: 500, description: 'What is new in it.' }) readonly changeNote?: string;
  @Flag({ optional: true, description: 'Whether what its readers do changes; a first version always is.' }) readonly isMajor?: boolean;
}

@Handles(ApproveArticle)
export class ApproveArticleHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ articleId, language, changeNote = '', isMajor = false }: ApproveArticle): Promise<EditionKey> {
    const edition = await this.editions.get(articleId, language);
    const article = await this.articles.beside(articleId);
    article.mustBeInUse();
    const at = this.clock.now();
    const version = edition.approve({ by: currentActor().userId!, isMajor: isMajor || edition.publishedVersion === null, changeNote, intervalDays: article.reviewIntervalDays }, at);
    article.move(at);
    await this.editions.keep(edition, version);
    return { id: articleId, language };
  }
}

/** Says that the published text still holds: its next review is an interval away. Its owner may, and whoever publishes. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, NothingToReview, ArticleIsArchived)
export class ConfirmArticle extends EditionCommand {}

@Handles(ConfirmArticle)
export class ConfirmArticleHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ articleId, language }: ConfirmArticle): Promise<EditionKey> {
    const edition = await this.editions.get(articleId, language);
    const article = await this.articles.beside(articleId);
    article.mustBeInUse();
    edition.confirm(article.reviewIntervalDays, this.clock.now());
    return { id: articleId, language };
  }
}
