import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Id, Text } from '#platform/fields';
import { Clock, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Articles, Editions } from '../../domain/articles.ts';
import { ArticleInReview, ArticleIsArchived, ArticleNotInReview, NothingToReview } from '../../domain/knowledge.errors.ts';
import { EditionCommand } from './edition-command.ts';
import type { EditionKey } from './edition-key.ts';
import { TellOfReviews } from './tell-of-reviews.ts';

/** Hands the text at work in for review: to a colleague, or to whoever of those who publish comes first. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, ArticleInReview, NothingToReview, ArticleIsArchived, ReferenceNotFound)
export class SubmitArticle extends EditionCommand {
  @Id({ optional: true, nullable: true }) readonly reviewerId?: string | null;
}

@Handles(SubmitArticle)
export class SubmitArticleHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly tell: TellOfReviews, private readonly clock: Clock) {}

  async execute({ articleId, language, reviewerId = null }: SubmitArticle): Promise<EditionKey> {
    const edition = await this.editions.get(articleId, language);
    (await this.articles.beside(articleId)).mustBeInUse();
    if (reviewerId !== null) await this.articles.requireReviewer(articleId, reviewerId);
    edition.submit(currentActor().userId!, reviewerId, this.clock.now());
    await this.tell.submitted(edition);
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
  constructor(private readonly editions: Editions, private readonly tell: TellOfReviews, private readonly clock: Clock) {}

  async execute({ articleId, language, comment }: ReturnArticle): Promise<EditionKey> {
    const edition = await this.editions.get(articleId, language);
    edition.return(currentActor().userId!, comment, this.clock.now());
    await this.tell.returned(edition);
    return { id: articleId, language };
  }
}
