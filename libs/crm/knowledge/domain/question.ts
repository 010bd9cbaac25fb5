import { Aggregate } from '#platform/kernel';
import { FeedbackAnswered } from './knowledge.errors.ts';

/** Where somebody was when he asked. */
export interface AskedAt {
  readonly processId: string | null;
  readonly stepName: string | null;
  readonly screen: string | null;
  readonly activityType: string | null;
}

/** What somebody asks where nothing is written down that answers it. Whoever answers for the process at which it was asked is to answer, also who took that over later; elsewhere any author. */
export class Question extends Aggregate<Question> implements AskedAt {
  readonly version!: number;
  readonly text!: string;
  readonly processId!: string | null;
  readonly stepName!: string | null;
  readonly screen!: string | null;
  readonly activityType!: string | null;
  readonly byId!: string;
  readonly askedAt!: Date;
  readonly answer!: string | null;
  readonly answeredById!: string | null;
  readonly answeredAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static ask(id: string, text: string, place: AskedAt, byId: string, at: Date): Question {
    const question = new Question(id);
    question.change({ ...place, text, byId, askedAt: at, answer: null, answeredById: null, answeredAt: null });
    return question;
  }

  /** @throws FeedbackAnswered */
  reply(answer: string, by: string, at: Date): void {
    if (this.answeredAt) throw new FeedbackAnswered();
    this.change({ answer, answeredById: by, answeredAt: at });
  }
}

/** All questions. */
export abstract class Questions {
  /** Who answers for a step that is in force, and how it is called. @throws ReferenceNotFound */
  abstract stepAt(stepId: string): Promise<{ readonly processId: string; readonly ownerId: string; readonly name: string }>;
  abstract add(question: Question): void;
  /** Locks one that the actor may answer, with the version of If-Match. @throws ResourceNotFound, VersionConflict */
  abstract get(id: string): Promise<Question>;
}
