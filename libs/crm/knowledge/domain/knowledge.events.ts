import { DomainEvent } from '#platform/kernel';
import type { Language } from './language.ts';

export class ArticleSubmitted extends DomainEvent {
  static override readonly type = 'knowledge.article-submitted.v1';
  constructor(readonly articleId: string, readonly language: Language, readonly submittedById: string, readonly reviewerId: string | null) { super(); }
}

export class ArticleReturned extends DomainEvent {
  static override readonly type = 'knowledge.article-returned.v1';
  constructor(readonly articleId: string, readonly language: Language, readonly returnedById: string) { super(); }
}

/** Readers have a new text; `isMajor` where what they do changes. */
export class ArticlePublished extends DomainEvent {
  static override readonly type = 'knowledge.article-published.v1';
  constructor(readonly articleId: string, readonly language: Language, readonly version: number, readonly isMajor: boolean) { super(); }
}

export class ArticleArchived extends DomainEvent {
  static override readonly type = 'knowledge.article-archived.v1';
  constructor(readonly articleId: string) { super(); }
}

export class ArticleBroughtBack extends DomainEvent {
  static override readonly type = 'knowledge.article-brought-back.v1';
  constructor(readonly articleId: string) { super(); }
}
