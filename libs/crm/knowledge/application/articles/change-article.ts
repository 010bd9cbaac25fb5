import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { Choice, FromPath, Id, Ids, Texts, Whole } from '#platform/fields';
import { AccessDenied, Clock, Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { articleKinds, type ArticleKind } from '../../domain/article.ts';
import { Articles } from '../../domain/articles.ts';
import { requireOwnTerms } from './own-terms.ts';

/** Changes what an article is and for whom. Any author may set kind and tags; the rest is the owner's. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, AccessDenied, ReferenceNotFound)
export class ChangeArticle extends Command<string> {
  @FromPath() readonly articleId!: string;
  @Choice(articleKinds, { optional: true }) readonly kind?: ArticleKind;
  @Texts({ optional: true, max: 20, maxLength: 60 }) readonly tags?: readonly string[];
  @Id({ optional: true }) readonly ownerId?: string;
  @Ids({ optional: true, max: 100, description: 'The roles it is meant for; everybody where there is none.' }) readonly audienceRoleIds?: readonly string[];
  @Whole({ optional: true, min: 1, max: 3650, description: 'Days.' }) readonly reviewIntervalDays?: number;
}

@Handles(ChangeArticle)
export class ChangeArticleHandler {
  constructor(private readonly articles: Articles, private readonly clock: Clock) {}

  async execute({ articleId, kind, tags, ownerId, audienceRoleIds, reviewIntervalDays }: ChangeArticle): Promise<string> {
    const article = await this.articles.get(articleId);
    if ((ownerId ?? audienceRoleIds ?? reviewIntervalDays) !== undefined) requireOwnTerms(article.ownerId);
    await this.articles.require(audienceRoleIds ?? [], ownerId ?? null);
    article.revise({ kind, tags, ownerId, audienceRoleIds, reviewIntervalDays }, this.clock.now());
    return articleId;
  }
}
