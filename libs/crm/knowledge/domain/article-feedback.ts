import { Aggregate } from '#platform/kernel';
import type { Language } from './language.ts';
import { FeedbackAnswered } from './knowledge.errors.ts';

export const feedbackKinds = ['helped', 'wrong', 'question'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

interface Said {
  readonly articleId: string;
  readonly language: Language;
  /** Of the version that was read. */
  readonly number: number;
  readonly kind: FeedbackKind;
  readonly text: string;
}

/** What a reader says of a text: that it helped, what is wrong with it, or what it leaves open. */
export class ArticleFeedback extends Aggregate<ArticleFeedback> implements Said {
  readonly version!: number;
  readonly articleId!: string;
  readonly language!: Language;
  readonly number!: number;
  readonly kind!: FeedbackKind;
  readonly text!: string;
  readonly byId!: string;
  readonly saidAt!: Date;
  readonly answer!: string | null;
  readonly answeredById!: string | null;
  readonly answeredAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static say(id: string, said: Said, byId: string, at: Date): ArticleFeedback {
    const feedback = new ArticleFeedback(id);
    feedback.change({ ...said, byId, saidAt: at, answer: null, answeredById: null, answeredAt: null });
    return feedback;
  }

  /** @throws FeedbackAnswered */
  reply(answer: string, by: string, at: Date): void {
    if (this.answeredAt) throw new FeedbackAnswered();
    this.change({ answer, answeredById: by, answeredAt: at });
  }
}
