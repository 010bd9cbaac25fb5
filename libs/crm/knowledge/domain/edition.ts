import { Aggregate } from '#platform/kernel';
import type { Language } from './language.ts';
import { ArticleInReview, ArticleNotInReview, NothingToReview } from './knowledge.errors.ts';
import { ArticlePublished, ArticleReturned, ArticleSubmitted } from './knowledge.events.ts';
import { dueAfter, trustOn, type Trust } from './trust.ts';

export const editionStates = ['draft', 'in-review', 'published', 'expired'] as const;
export type EditionState = (typeof editionStates)[number];

/** What an author writes; `body` is Markdown. */
export interface ArticleText {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** A text as it was published. */
export interface ArticleVersion extends ArticleText {
  readonly number: number;
  readonly changeNote: string;
  readonly isMajor: boolean;
  readonly authorId: string;
  readonly approvedById: string;
  readonly publishedAt: Date;
}

interface Approval {
  readonly by: string;
  readonly isMajor: boolean;
  readonly changeNote: string;
  readonly intervalDays: number;
}

/** An article in one language: the text at work, and which version of it readers have. */
export class Edition extends Aggregate<Edition> {
  readonly version!: number;
  readonly articleId!: string;
  readonly language!: Language;
  readonly title!: string;
  readonly summary!: string;
  readonly body!: string;
  readonly state!: EditionState;
  readonly authorId!: string;
  readonly reviewerId!: string | null;
  readonly submittedById!: string | null;
  readonly submittedAt!: Date | null;
  /** What the reviewer said when he last returned it. */
  readonly reviewComment!: string | null;
  readonly publishedVersion!: number | null;
  readonly publishedAt!: Date | null;
  /** The day by which somebody looks at the published text again. */
  readonly nextReviewOn!: string | null;
  readonly trust!: Trust | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  static begin(id: string, articleId: string, language: Language, text: ArticleText, authorId: string, at: Date): Edition {
    const edition = new Edition(id);
    edition.change({
      articleId, language, ...text, state: 'draft', authorId, reviewerId: null, submittedById: null, submittedAt: null, reviewComment: null,
      publishedVersion: null, publishedAt: null, nextReviewOn: null, trust: null, createdAt: at, updatedAt: at,
    });
    return edition;
  }

  /** @throws ArticleInReview: what is approved is what was read */
  write(text: Partial<ArticleText>, authorId: string, at: Date): void {
    if (this.state === 'in-review') throw new ArticleInReview();
    this.change({ ...text, authorId, state: 'draft', updatedAt: at });
  }

  submit(by: string, reviewerId: string | null, at: Date): void {
    if (this.state === 'in-review') throw new ArticleInReview();
    if (this.state !== 'draft') throw new NothingToReview();
    this.change({ state: 'in-review', submittedById: by, submittedAt: at, reviewerId, updatedAt: at });
    this.record(new ArticleSubmitted(this.articleId, this.language, by, reviewerId));
  }

  /** Somebody else is to look at a text that waits for its review. @throws ArticleNotInReview */
  passReview(reviewerId: string, at: Date): void {
    this.mustBeInReview();
    this.change({ reviewerId, updatedAt: at });
  }

  /** Goes on with a text that waited for its review. */
  withdraw(at: Date): void {
    this.mustBeInReview();
    this.change({ state: 'draft', updatedAt: at });
  }

  return(by: string, comment: string, at: Date): void {
    this.mustBeInReview();
    this.change({ state: 'draft', reviewComment: comment, reviewerId: by, updatedAt: at });
    this.record(new ArticleReturned(this.articleId, this.language, by));
  }

  /** From now on readers have this text. */
  approve({ by, isMajor, changeNote, intervalDays }: Approval, at: Date): ArticleVersion {
    this.mustBeInReview();
    const { title, summary, body, authorId } = this;
    const number = (this.publishedVersion ?? 0) + 1;
    this.change({ state: 'published', reviewerId: by, reviewComment: null, publishedVersion: number, publishedAt: at, nextReviewOn: dueAfter(at, intervalDays), trust: 'verified', updatedAt: at });
    this.record(new ArticlePublished(this.articleId, this.language, number, isMajor));
    return { number, title, summary, body, changeNote, isMajor, authorId, approvedById: by, publishedAt: at };
  }

  private mustBeInReview(): void {
    if (this.state !== 'in-review') throw new ArticleNotInReview();
  }

  /** What the published text is worth on a day. Answers whether that has changed. */
  age(day: string, at: Date): boolean {
    if (!this.nextReviewOn) return false;
    const trust = trustOn(day, this.nextReviewOn);
    if (trust === this.trust) return false;
    this.change({ trust, updatedAt: at, ...(trust === 'expired' && this.state === 'published' && { state: 'expired' as const }), ...(trust !== 'expired' && this.state === 'expired' && { state: 'published' as const }) });
    return true;
  }

  /** Somebody has read the published text again, and it still holds. */
  confirm(intervalDays: number, at: Date): void {
    if (this.publishedVersion === null) throw new NothingToReview();
    this.change({ nextReviewOn: dueAfter(at, intervalDays), trust: 'verified', updatedAt: at, ...(this.state === 'expired' && { state: 'published' as const }) });
  }
}
