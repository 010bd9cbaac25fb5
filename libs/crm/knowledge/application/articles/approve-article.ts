import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { Flag, Text } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { Articles, Editions } from '../../domain/articles.ts';
import { ArticleIsArchived, ArticleNotInReview } from '../../domain/knowledge.errors.ts';
import { EditionCommand } from './edition-command.ts';
import type { EditionKey } from './edition-key.ts';
import { Publication } from './publication.ts';

/** Publishes the text as it was read: readers have it from now on. */
@Requires('knowledge.publish')
@Refuses(ResourceNotFound, ArticleNotInReview, ArticleIsArchived)
export class ApproveArticle extends EditionCommand {
  @Text({ optional: true, max: 500, description: 'What is new in it.' }) readonly changeNote?: string;
  @Flag({ optional: true, description: 'Whether what its readers do changes; a first version always is.' }) readonly isMajor?: boolean;
}

@Handles(ApproveArticle)
export class ApproveArticleHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly publication: Publication) {}

  async execute({ articleId, language, changeNote = '', isMajor = false }: ApproveArticle): Promise<EditionKey> {
    const edition = await this.editions.get(articleId, language);
    const article = await this.articles.beside(articleId);
    article.mustBeInUse();
    await this.publication.of(edition, article, { isMajor, changeNote });
    return { id: articleId, language };
  }
}
