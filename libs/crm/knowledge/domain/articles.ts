import type { Article } from './article.ts';
import type { Language } from './language.ts';
import type { Setting } from './setting.ts';
import type { ArticleText, ArticleVersion, Edition } from './edition.ts';

/** All articles. */
export abstract class Articles {
  /** Locks one that the actor finds, with the version of If-Match. @throws ResourceNotFound, VersionConflict, PreconditionRequired */
  abstract get(id: string): Promise<Article>;
  /** One that the actor finds, to which something is added; asks for no version. @throws ResourceNotFound */
  abstract beside(id: string): Promise<Article>;
  abstract add(article: Article): void;
  /** A slug that no article has, made of a title. */
  abstract freeSlug(title: string): Promise<string>;
  /** @throws ReferenceNotFound for a role that is not there, or an owner who is no longer active */
  abstract require(roleIds: readonly string[], ownerId: string | null): Promise<void>;
  /** @throws ReferenceNotFound for a setting that is not there */
  abstract requireSetting(setting: Setting): Promise<void>;
  /** @throws ReferenceNotFound for whom the article is not meant, or who is no longer active */
  abstract requireReviewer(articleId: string, reviewerId: string): Promise<void>;
}

/** Their texts in each language. */
export abstract class Editions {
  /** Locks one of an article that the actor finds, with the version of If-Match. @throws ResourceNotFound, VersionConflict, PreconditionRequired */
  abstract get(articleId: string, language: Language): Promise<Edition>;
  abstract add(edition: Edition): void;
  /** Keeps what was published. */
  abstract keep(edition: Edition, version: ArticleVersion): Promise<void>;
  /** What a version of it said. @throws ResourceNotFound */
  abstract textOf(edition: Edition, number: number): Promise<ArticleText>;
  /** Lets what is published be found: `words` are its stems by their weight, `plain` the text without marks. */
  abstract index(edition: Edition, words: { readonly title: readonly string[]; readonly summary: readonly string[]; readonly body: readonly string[] }, plain: string): Promise<void>;
}
