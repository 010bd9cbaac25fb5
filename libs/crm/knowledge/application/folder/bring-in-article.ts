import { Requires, Refuses } from '#platform/access';
import { currentActor, flushNow, Handles } from '#platform/bus';
import { Choice, Flag, Id, Ids, Many, Nested, Text, Texts, Whole } from '#platform/fields';
import { AccessDenied, Clock, Command, DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { ArticleFile } from '../../domain/article-file.ts';
import { Article, articleKinds, type ArticleKind, type ArticleTerms } from '../../domain/article.ts';
import { Articles, Editions } from '../../domain/articles.ts';
import { Edition, type ArticleText } from '../../domain/edition.ts';
import { ArticleFiles } from '../../domain/feedback.ts';
import { FolderTargets } from '../../domain/folder/ports.ts';
import type { RowOutcome } from '../../domain/folder/row.ts';
import { ArticleIsArchived } from '../../domain/knowledge.errors.ts';
import { languages, type Language } from '../../domain/language.ts';
import { SettingRef } from '../articles/setting-fields.ts';
import { longestBody, longestSummary, longestTitle } from '../articles/text-fields.ts';
import { Publication } from '../articles/publication.ts';
import { bodyOf } from './front-matter.ts';

export class FolderText {
  @Choice(languages) readonly language!: Language;
  @Text({ min: 1, max: longestTitle }) readonly title!: string;
  @Text({ max: longestSummary, min: 0 }) readonly summary!: string;
  @Text({ max: longestBody, min: 0 }) readonly body!: string;
  @Flag({ optional: true, description: 'Whether what its readers do changes, once it is published.' }) readonly isMajor?: boolean;
  @Text({ optional: true, max: 500, description: 'What is new in it; otherwise that of the whole folder.' }) readonly changeNote?: string;
}

export class FolderAttachment {
  @Id({ description: 'Of bytes that are stored already.' }) readonly fileId!: string;
  @Text({ min: 1, max: 300 }) readonly name!: string;
  @Whole({ max: Number.MAX_SAFE_INTEGER }) readonly size!: number;
  @Text({ min: 1, max: 120 }) readonly mediaType!: string;
}

/** What became of each text; null: it waits for its review and is not written over. */
export type BroughtTexts = Readonly<Partial<Record<Language, Exclude<RowOutcome, 'refused'> | null>>>;

/** Makes an article say what a folder says of it, in the languages that are there. What says the same already stays untouched. */
@Requires('knowledge.administer')
@Refuses(AccessDenied, ReferenceNotFound, DuplicateRefused, ArticleIsArchived)
export class BringInArticle extends Command<BroughtTexts> {
  @Id() readonly id!: string;
  @Text({ min: 1, max: 80 }) readonly slug!: string;
  @Choice(articleKinds) readonly kind!: ArticleKind;
  @Texts({ optional: true, max: 20, maxLength: 60 }) readonly tags?: readonly string[];
  @Id({ optional: true }) readonly ownerId?: string;
  @Ids({ optional: true, max: 100 }) readonly audienceRoleIds?: readonly string[];
  @Whole({ optional: true, min: 1, max: 3650 }) readonly reviewIntervalDays?: number;
  @Nested(() => SettingRef, { optional: true }) readonly setting?: SettingRef;
  @Many(() => FolderText, { max: 3 }) readonly texts!: readonly FolderText[];
  @Many(() => FolderAttachment, { max: 1000, description: 'Those that it does not have yet.' }) readonly files!: readonly FolderAttachment[];
  @Flag({ description: 'Whether readers have it at once.' }) readonly isPublished!: boolean;
  @Text({ max: 500, min: 0 }) readonly changeNote!: string;
  @Id({ optional: true, description: 'Who answers for an article that is new and names nobody.' }) readonly usualOwnerId?: string;
}

@Handles(BringInArticle)
export class BringInArticleHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly articleFiles: ArticleFiles, private readonly targets: FolderTargets, private readonly publication: Publication, private readonly clock: Clock) {}

  async execute({ id, slug, texts, files, isPublished, changeNote, usualOwnerId, kind, tags, ownerId, audienceRoleIds, reviewIntervalDays, setting }: BringInArticle): Promise<BroughtTexts> {
    const { userId, grants } = currentActor();
    if (isPublished && !grants.has('knowledge.publish')) throw new AccessDenied('knowledge.publish');
    await this.articles.require(audienceRoleIds ?? [], ownerId ?? null);
    if (setting) await this.articles.requireSetting(setting);
    const known = await this.targets.article(id);
    known?.mustBeInUse();
    const terms = { kind, tags, ownerId, audienceRoleIds, reviewIntervalDays, ...(setting && { setting }) };
    const before = known && JSON.stringify(termsOf(known));
    const article = known ?? Article.open(id, slug, { ...terms, ownerId: ownerId ?? usualOwnerId ?? userId! }, this.clock.now());
    if (!known) this.articles.add(article);
    for (const file of files) this.articleFiles.add(ArticleFile.attach(newId(), { articleId: id, ...file }, userId!, this.clock.now()));
    if (known && wouldDiffer(known, terms)) known.revise(terms, this.clock.now());
    const areTermsNew = before !== JSON.stringify(termsOf(article));
    const brought: Partial<Record<Language, Exclude<RowOutcome, 'refused'> | null>> = {};
    for (const { language, isMajor = false, changeNote: ofText = changeNote, ...text } of texts) {
      const outcome = await this.bring(article, known && (await this.targets.edition(id, language)), language, text, { isPublished, isMajor, changeNote: ofText });
      brought[language] = outcome === 'unchanged' && areTermsNew ? 'changed' : outcome;
    }
    return brought;
  }

  private async bring(article: Article, known: Edition | null, language: Language, text: ArticleText, { isPublished, isMajor, changeNote }: { readonly isPublished: boolean; readonly isMajor: boolean; readonly changeNote: string }): Promise<'new' | 'changed' | 'unchanged' | null> {
    const [me, at] = [currentActor().userId!, this.clock.now()];
    if (known?.state === 'in-review') return null;
    const saysSo = known?.title === text.title && known.summary === text.summary && bodyOf(known.body) === text.body;
    if (known && saysSo && (known.state !== 'draft' || !isPublished)) return 'unchanged';
    const edition = known ?? Edition.begin(newId(), article.id, language, text, me, at);
    if (!known) this.editions.add(edition);
    if (known && !saysSo) known.write(text, me, at);
    if (isPublished) {
      edition.submit(me, null, at);
      await flushNow(at);
      await this.publication.of(edition, article, { isMajor, changeNote });
    }
    return known ? 'changed' : 'new';
  }
}

const termsOf = ({ kind, tags, ownerId, audienceRoleIds, reviewIntervalDays, settingKind, settingId }: Article): object => ({ kind, tags, ownerId, audience: [...audienceRoleIds].sort(), reviewIntervalDays, settingKind, settingId });

/** Roles in another order are the same roles. */
function wouldDiffer(article: Article, { audienceRoleIds, setting, ...terms }: ArticleTerms): boolean {
  const isOther = (name: keyof typeof terms): boolean => terms[name] !== undefined && JSON.stringify(terms[name]) !== JSON.stringify(article[name]);
  if (setting && (setting.kind !== article.settingKind || setting.id !== article.settingId)) return true;
  return (['kind', 'tags', 'ownerId', 'reviewIntervalDays'] as const).some(isOther) || (audienceRoleIds !== undefined && JSON.stringify([...audienceRoleIds].sort()) !== JSON.stringify([...article.audienceRoleIds].sort()));
}
