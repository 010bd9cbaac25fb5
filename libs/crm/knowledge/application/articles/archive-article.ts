import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { AccessDenied, Clock, Command, ResourceNotFound } from '#platform/kernel';
import { Articles } from '../../domain/articles.ts';
import { ArticleIsArchived } from '../../domain/knowledge.errors.ts';
import { requireOwnTerms } from './own-terms.ts';

/** Takes an article away from its readers, with all that is known of it kept. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, AccessDenied, ArticleIsArchived)
export class ArchiveArticle extends Command<string> {
  @FromPath() readonly articleId!: string;
}

@Handles(ArchiveArticle)
export class ArchiveArticleHandler {
  constructor(private readonly articles: Articles, private readonly clock: Clock) {}

  async execute({ articleId }: ArchiveArticle): Promise<string> {
    const article = await this.articles.get(articleId);
    requireOwnTerms(article.ownerId);
    article.archive(this.clock.now());
    return articleId;
  }
}

/** Gives an archived article back to its readers. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, AccessDenied)
export class BringBackArticle extends Command<string> {
  @FromPath() readonly articleId!: string;
}

@Handles(BringBackArticle)
export class BringBackArticleHandler {
  constructor(private readonly articles: Articles, private readonly clock: Clock) {}

  async execute({ articleId }: BringBackArticle): Promise<string> {
    const article = await this.articles.get(articleId);
    requireOwnTerms(article.ownerId);
    article.bringBack(this.clock.now());
    return articleId;
  }
}
