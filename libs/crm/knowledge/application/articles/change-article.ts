import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { Choice, FromPath, Id, Ids, Nested, Texts, Whole } from '#platform/fields';
import { AccessDenied, Clock, Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { articleKinds, type ArticleKind } from '../../domain/article.ts';
import { Articles } from '../../domain/articles.ts';
import { OnlyDecisionsExplain } from '../../domain/knowledge.errors.ts';
import { requireOwnTerms } from './own-terms.ts';
import { SettingRef } from './setting-fields.ts';

/** Changes what an article is and for whom. Any author may set kind, tags and what a decision record explains; the rest is the owner's. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, AccessDenied, ReferenceNotFound, OnlyDecisionsExplain)
export class ChangeArticle extends Command<string> {
  @FromPath() readonly articleId!: string;
  @Choice(articleKinds, { optional: true }) readonly kind?: ArticleKind;
  @Texts({ optional: true, max: 20, maxLength: 60 }) readonly tags?: readonly string[];
  @Nested(() => SettingRef, { optional: true, nullable: true, description: 'What a decision record explains; null: nothing in particular.' }) readonly setting?: SettingRef | null;
  @Id({ optional: true }) readonly ownerId?: string;
  @Ids({ optional: true, max: 100, description: 'The roles it is meant for; everybody where there is none.' }) readonly audienceRoleIds?: readonly string[];
  @Whole({ optional: true, min: 1, max: 3650, description: 'Days.' }) readonly reviewIntervalDays?: number;
}

@Handles(ChangeArticle)
export class ChangeArticleHandler {
  constructor(private readonly articles: Articles, private readonly clock: Clock) {}

  async execute({ articleId, kind, tags, setting, ownerId, audienceRoleIds, reviewIntervalDays }: ChangeArticle): Promise<string> {
    const article = await this.articles.get(articleId);
    if ((ownerId ?? audienceRoleIds ?? reviewIntervalDays) !== undefined) requireOwnTerms(article.ownerId);
    await this.articles.require(audienceRoleIds ?? [], ownerId ?? null);
    if (setting) await this.articles.requireSetting(setting);
    article.revise({ kind, tags, setting, ownerId, audienceRoleIds, reviewIntervalDays }, this.clock.now());
    return articleId;
  }
}
