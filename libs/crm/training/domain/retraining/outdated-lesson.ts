import { Aggregate } from '#platform/kernel';

export const groundKinds = ['article', 'step'] as const;
export type GroundKind = (typeof groundKinds)[number];
export const settlements = ['retrained', 'still-right', 'gone'] as const;
export type Settlement = (typeof settlements)[number];

/** Which publication has outrun a lesson: a version of an article, or of the process of a step. */
export interface Outrun {
  readonly courseId: string;
  readonly lessonId: string;
  readonly ground: GroundKind;
  /** Of the article or the step. */
  readonly groundId: string;
  /** Of the article. */
  readonly language: string | null;
  /** Of the step. */
  readonly processId: string | null;
  readonly number: number;
  /** Nobody does the step any more, or the article was archived. */
  readonly isGone: boolean;
}

/** A lesson that tells how something was done before; it waits until it is taught again, or said to be right as it is. */
export class OutdatedLesson extends Aggregate<OutdatedLesson> implements Outrun {
  readonly version!: number;
  readonly courseId!: string;
  readonly lessonId!: string;
  readonly ground!: GroundKind;
  readonly groundId!: string;
  readonly language!: string | null;
  readonly processId!: string | null;
  readonly number!: number;
  readonly isGone!: boolean;
  readonly markedAt!: Date;
  readonly settledAs!: Settlement | null;
  /** The version of the course with which it is taught again. */
  readonly settledNumber!: number | null;
  readonly settledAt!: Date | null;
  readonly settledById!: string | null;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  static mark(id: string, outrun: Outrun, at: Date): OutdatedLesson {
    const lesson = new OutdatedLesson(id);
    lesson.change({ ...outrun, markedAt: at, settledAs: null, settledNumber: null, settledAt: null, settledById: null, updatedAt: at });
    return lesson;
  }

  settle(as: Settlement, { number = null, byId, at }: { readonly number?: number | null; readonly byId: string | null; readonly at: Date }): void {
    this.change({ settledAs: as, settledNumber: number, settledById: byId, settledAt: at, updatedAt: at });
  }
}
