import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { Articles, Editions } from '../../domain/articles.ts';
import { ArticleIsArchived, NothingToReview } from '../../domain/knowledge.errors.ts';
import { EditionCommand } from './edition-command.ts';
import type { EditionKey } from './edition-key.ts';

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
