import { DomainError } from '#platform/kernel';

export class ArticleInReview extends DomainError {
  static override readonly code = 'knowledge.in-review';
  static override readonly title = 'The text is being reviewed';
  constructor() { super('What is approved is what was read. Withdraw it from the review to go on writing.'); }
}

export class ArticleNotInReview extends DomainError {
  static override readonly code = 'knowledge.not-in-review';
  static override readonly title = 'The text is not being reviewed';
  constructor() { super('It was approved, returned or withdrawn in the meantime, or never submitted.'); }
}

export class NothingToReview extends DomainError {
  static override readonly code = 'knowledge.nothing-to-review';
  static override readonly title = 'There is nothing to review';
  constructor() { super('Readers have this text already, or there is none yet.'); }
}

export class ArticleIsArchived extends DomainError {
  static override readonly code = 'knowledge.archived';
  static override readonly title = 'The article is archived';
  constructor() { super('Bring it back to go on with it.'); }
}

export class FeedbackAnswered extends DomainError {
  static override readonly code = 'knowledge.feedback-answered';
  static override readonly title = 'This is answered already';
  constructor() { super('Somebody answered it in the meantime.'); }
}

export class WordsRequired extends DomainError {
  static override readonly code = 'knowledge.words-required';
  static override readonly title = 'Say it in words';
  static override readonly status = 422;
  override readonly errors = [{ pointer: '/text', code: 'required' }];
  constructor() { super('What is wrong, or what is asked, has to be said for somebody to answer it.'); }
}

export class OnlyDecisionsExplain extends DomainError {
  static override readonly code = 'knowledge.only-decisions-explain';
  static override readonly title = 'Only a decision record explains a setting';
  static override readonly status = 422;
  override readonly errors = [{ pointer: '/setting', code: 'unknown-choice' }];
  constructor() { super('Why a setting is as it is, a decision record says, no other kind of article.'); }
}
