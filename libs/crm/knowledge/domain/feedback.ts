import type { ArticleFeedback } from './article-feedback.ts';
import type { ArticleFile } from './article-file.ts';
import type { Language } from './language.ts';
import type { SearchMiss } from './search-miss.ts';

/** An article as its readers have it in a language: whom to tell of it. */
export interface ReadText {
  readonly ownerId: string;
  readonly title: string;
  readonly number: number;
}

/** What readers say, and what they did not find. */
export abstract class Feedback {
  /** The published text that the actor reads. @throws ResourceNotFound */
  abstract textRead(articleId: string, language: Language): Promise<ReadText>;
  /** What somebody said before of this version, where that is said once. */
  abstract saidBefore(articleId: string, language: Language, number: number): Promise<string | null>;
  abstract add(feedback: ArticleFeedback): void;
  /** Locks one about an article that the actor finds, with the version of If-Match. @throws ResourceNotFound, VersionConflict */
  abstract get(id: string): Promise<ArticleFeedback>;
  /** @throws ResourceNotFound, VersionConflict */
  abstract miss(id: string): Promise<SearchMiss>;
  /** Whether an article is there for a colleague, so that he may be told of it. */
  abstract isMeantFor(articleId: string, userId: string): Promise<boolean>;
}

/** Files of articles. */
export abstract class ArticleFiles {
  abstract add(file: ArticleFile): void;
  abstract has(articleId: string, fileId: string): Promise<boolean>;
  /** Lets readers have those that a published text names. */
  abstract publish(articleId: string, fileIds: readonly string[]): Promise<void>;
}
