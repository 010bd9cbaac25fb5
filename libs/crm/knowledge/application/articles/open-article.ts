import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Id, Ids, Nested, Text, Texts, Whole } from '#platform/fields';
import { AccessDenied, Clock, Command, DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { Article, articleKinds, type ArticleKind } from '../../domain/article.ts';
import { languages, type Language } from '../../domain/language.ts';
import { Articles, Editions } from '../../domain/articles.ts';
import { Edition } from '../../domain/edition.ts';
import { OnlyDecisionsExplain } from '../../domain/knowledge.errors.ts';
import { requireOwnTerms } from './own-terms.ts';
import { SettingRef } from './setting-fields.ts';
import { longestBody, longestSummary, longestTitle } from './text-fields.ts';

/** Begins an article with its first draft. Readers have nothing of it before it is approved. */
@Requires('knowledge.write')
@Refuses(AccessDenied, ReferenceNotFound, DuplicateRefused, OnlyDecisionsExplain)
export class OpenArticle extends Command<string> {
  @Id({ optional: true, description: 'Made by the server where absent.' }) readonly id?: string;
  @Choice(articleKinds) readonly kind!: ArticleKind;
  @Choice(languages) readonly language!: Language;
  @Text({ min: 1, max: longestTitle, example: 'How we answer an inquiry' }) readonly title!: string;
  @Text({ optional: true, max: longestSummary }) readonly summary?: string;
  @Text({ optional: true, max: longestBody, description: 'Markdown.' }) readonly body?: string;
  @Id({ optional: true, description: 'Whoever opens it where absent.' }) readonly ownerId?: string;
  @Ids({ optional: true, max: 100, description: 'The roles it is meant for; everybody where there is none.' }) readonly audienceRoleIds?: readonly string[];
  @Texts({ optional: true, max: 20, maxLength: 60 }) readonly tags?: readonly string[];
  @Whole({ optional: true, min: 1, max: 3650, description: 'Days after which somebody looks at it again; 90 where absent.' }) readonly reviewIntervalDays?: number;
  @Nested(() => SettingRef, { optional: true, nullable: true, description: 'What a decision record explains.' }) readonly setting?: SettingRef | null;
}

@Handles(OpenArticle)
export class OpenArticleHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ id = newId(), kind, language, title, summary = '', body = '', ownerId, audienceRoleIds = [], tags, reviewIntervalDays, setting }: OpenArticle): Promise<string> {
    const me = currentActor().userId!;
    if (ownerId !== undefined && ownerId !== me) requireOwnTerms(ownerId);
    await this.articles.require(audienceRoleIds, ownerId ?? null);
    if (setting) await this.articles.requireSetting(setting);
    const at = this.clock.now();
    this.articles.add(Article.open(id, await this.articles.freeSlug(title), { kind, ownerId: ownerId ?? me, audienceRoleIds, tags, reviewIntervalDays, setting }, at));
    this.editions.add(Edition.begin(newId(), id, language, { title: title.trim(), summary, body }, me, at));
    return id;
  }
}
